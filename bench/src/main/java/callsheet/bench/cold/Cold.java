package callsheet.bench.cold;

import callsheet.bench.cold.Start.Moment;
import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// From the call of the command line to the roster's file, with a fixed time of search: by how the
/// JVM comes by its classes and the process by its native library, in turns.
///
/// Run by `bench/cold RUNS SECONDS OUT JAR`, on Linux.
public final class Cold {

  private record Variant(Classes classes, Native library) {}

  private Cold() {}

  /// Measures, then writes `cold.csv`.
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = Integer.parseInt(args[0]);
    Path out = Path.of(args[2]);
    Path folder = Files.createTempDirectory("callsheet-cold");
    CommandLine commandLine = new CommandLine(Path.of(args[3]).toRealPath(), args[1], folder);
    Map<Variant, List<Start>> starts = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (Classes classes : Classes.values()) {
        for (Native library : Native.values()) {
          starts
              .computeIfAbsent(new Variant(classes, library), variant -> new ArrayList<>())
              .add(commandLine.start(classes, library));
        }
      }
    }
    commandLine.delete();
    table(args, starts, out);
  }

  private static void table(String[] args, Map<Variant, List<Start>> starts, Path out)
      throws IOException {
    List<String> columns = new ArrayList<>(List.of("classes", "native_library"));
    for (Moment moment : Moment.values()) {
      columns.addAll(List.of(moment.column, moment.column + "_least", moment.column + "_most"));
    }
    columns.addAll(List.of("score", "score_least", "score_most"));
    try (CsvTable table =
        CsvTable.to(
            Optional.of(out.resolve("cold.csv")),
            Circumstances.with(
                "typical month, seed 1, default profile, %s s of search".formatted(args[1]),
                "medians of %s starts, in turns".formatted(args[0])),
            columns.toArray(String[]::new))) {
      starts.forEach((variant, all) -> table.row(row(variant, all)));
    }
  }

  private static Object[] row(Variant variant, List<Start> starts) {
    return Stream.concat(
            Stream.of(variant.classes().label, variant.library().label),
            Stream.concat(
                    Arrays.stream(Moment.values())
                        .map(moment -> spread(starts, start -> start.millis().get(moment))),
                    Stream.of(spread(starts, Start::score)))
                .flatMap(List::stream))
        .toArray();
  }

  /// Median, least, most.
  private static List<Double> spread(List<Start> starts, ToDoubleFunction<Start> value) {
    double[] sorted = starts.stream().mapToDouble(value).sorted().toArray();
    return List.of(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
