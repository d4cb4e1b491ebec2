package callsheet.bench.cold;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// From the call of the command line to the roster's file, with a fixed time of search: by how the
/// JVM comes by its classes, compiles them, and the process comes by its native library, in turns.
///
/// Run by `bench/cold RUNS SECONDS OUT JAR`, on Linux.
public final class Cold {

  private static final List<String> NAMES = List.of("classes", "compiler", "native_library");

  private record Variant(Classes classes, Jit jit, Native library) {

    static List<Variant> all() {
      List<Variant> all = new ArrayList<>();
      for (Classes classes : Classes.values()) {
        for (Jit jit : Jit.values()) {
          for (Native library : Native.values()) {
            all.add(new Variant(classes, jit, library));
          }
        }
      }
      return all;
    }
  }

  private Cold() {}

  /// Measures, writing each start to `cold-starts.csv` on the way, then `cold.csv`.
  public static void main(String[] args) throws IOException, InterruptedException {
    Path out = Path.of(args[2]);
    List<String> circumstances =
        Circumstances.with(
            "typical month, seed 1, default profile, %s s of search".formatted(args[1]),
            "%s starts of each, in turns".formatted(args[0]));
    Path folder = Files.createTempDirectory("callsheet-cold");
    try {
      CommandLine commandLine = new CommandLine(Path.of(args[3]).toRealPath(), args[1], folder);
      medians(
          starts(commandLine, Integer.parseInt(args[0]), out, circumstances), out, circumstances);
    } finally {
      CommandLine.delete(folder);
    }
  }

  private static Map<Variant, List<Start>> starts(
      CommandLine commandLine, int runs, Path out, List<String> circumstances)
      throws IOException, InterruptedException {
    Map<Variant, List<Start>> starts = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>(NAMES);
    columns.addAll(Start.COLUMNS);
    try (CsvTable table = table(out.resolve("cold-starts.csv"), circumstances, columns)) {
      for (int run = 0; run < runs; run++) {
        for (Variant variant : Variant.all()) {
          Start start = commandLine.start(variant.classes(), variant.jit(), variant.library());
          starts.computeIfAbsent(variant, key -> new ArrayList<>()).add(start);
          row(table, variant, start.figures());
        }
      }
    }
    return starts;
  }

  private static void medians(
      Map<Variant, List<Start>> starts, Path out, List<String> circumstances) throws IOException {
    List<String> columns = new ArrayList<>(NAMES);
    Start.COLUMNS.forEach(name -> columns.addAll(List.of(name, name + "_least", name + "_most")));
    try (CsvTable table = table(out.resolve("cold.csv"), circumstances, columns)) {
      starts.forEach((variant, all) -> row(table, variant, spreads(all)));
    }
  }

  private static CsvTable table(Path file, List<String> circumstances, List<String> columns) {
    return CsvTable.to(Optional.of(file), circumstances, columns.toArray(String[]::new));
  }

  private static void row(CsvTable table, Variant variant, List<Double> figures) {
    Stream<Object> names =
        Stream.of(variant.classes().label, variant.jit().label, variant.library().label);
    table.row(Stream.concat(names, figures.stream()).toArray());
  }

  private static List<Double> spreads(List<Start> starts) {
    List<Double> spreads = new ArrayList<>();
    for (int column = 0; column < Start.COLUMNS.size(); column++) {
      int c = column;
      spreads.addAll(spread(starts, start -> start.figures().get(c)));
    }
    return spreads;
  }

  /// Median, least, most.
  private static List<Double> spread(List<Start> starts, ToDoubleFunction<Start> value) {
    double[] sorted = starts.stream().mapToDouble(value).sorted().toArray();
    return List.of(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
