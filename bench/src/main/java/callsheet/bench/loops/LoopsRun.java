package callsheet.bench.loops;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.bench.figure.Plot;
import callsheet.bench.figure.Plot.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs [LoopsBenchmark] and sets its figures beside what the first system claimed.
///
/// Run by `bench/loops SIZE SECONDS FORKS OUT`.
public final class LoopsRun {

  private static final String FOR_LOOP = "forLoop";
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final int ITERATIONS = 5;

  /// What the first system's author wrote of each way, in Python with one docplex model.
  private static final Map<String, String> CLAIMS =
      Map.of(
          "map", "2/3 of the for-loop's time",
          "processPool", "impossible: the model could not be pickled",
          "futures", "impossible: workers must not touch one shared model",
          "preparation", "more than 10 times faster on 12 cores");

  private record Figure(String way, int threads, double millis, double error, double megabytes) {}

  private LoopsRun() {}

  /// Measures, then writes `loops.csv` and `loops.png`.
  public static void main(String[] args) throws RunnerException, IOException {
    String size = args[0];
    int seconds = Integer.parseInt(args[1]);
    int forks = Integer.parseInt(args[2]);
    Path out = Path.of(args[3]);
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(LoopsBenchmark.class.getName() + "\\.")
        .param("size", size)
        .forks(forks)
        .warmupIterations(ITERATIONS)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(ITERATIONS)
        .measurementTime(TimeValue.seconds(seconds))
        .addProfiler(GCProfiler.class);
    List<Figure> figures = figures(new Runner(options.build()).run());
    table(size, seconds, forks, out, figures);
    plot(size, out, figures);
  }

  private static List<Figure> figures(Collection<RunResult> results) {
    List<Figure> figures = new ArrayList<>();
    for (RunResult run : results) {
      Result<?> time = run.getPrimaryResult();
      Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
      String threads = Optional.ofNullable(run.getParams().getParam("threads")).orElse("1");
      figures.add(
          new Figure(
              time.getLabel(),
              Integer.parseInt(threads),
              time.getScore(),
              time.getScoreError(),
              allocated.getScore() / (1 << 20)));
    }
    return figures;
  }

  private static void table(String size, int seconds, int forks, Path out, List<Figure> figures)
      throws IOException {
    double forLoop =
        figures.stream()
            .filter(figure -> figure.way().equals(FOR_LOOP))
            .mapToDouble(Figure::millis)
            .findFirst()
            .orElseThrow();
    double alone =
        figures.stream()
            .filter(figure -> figure.way().equals("preparation") && figure.threads() == 1)
            .mapToDouble(Figure::millis)
            .findFirst()
            .orElseThrow();
    List<String> circumstances =
        Circumstances.with(
            "month " + size + ", seed 1, default profile",
            "%d forks of %d iterations of %d s".formatted(forks, ITERATIONS, seconds),
            "times faster: than the for-loop; preparation: than itself on one thread",
            "allocated: in this process, without what its children allocate");
    try (CsvTable table =
        CsvTable.to(
            Optional.of(out.resolve("loops.csv")),
            circumstances,
            "way",
            "threads",
            "ms",
            "error_ms",
            "times_faster",
            "allocated_mb",
            "first_system")) {
      for (Figure figure : figures) {
        double reference = figure.way().equals("preparation") ? alone : forLoop;
        table.row(
            figure.way(),
            figure.threads(),
            figure.millis(),
            figure.error(),
            reference / figure.millis(),
            figure.megabytes(),
            CLAIMS.getOrDefault(figure.way(), ""));
      }
    }
  }

  private static void plot(String size, Path out, List<Figure> figures) throws IOException {
    double most = figures.stream().mapToDouble(Figure::millis).max().orElseThrow();
    Plot plot =
        new Plot("Building the model of a month: " + size, "threads or processes", "ms")
            .from(0, 1.1 * most);
    Map<String, List<Point>> lines = new TreeMap<>();
    for (Figure figure : figures) {
      lines
          .computeIfAbsent(figure.way(), way -> new ArrayList<>())
          .add(new Point(figure.threads(), figure.millis()));
    }
    lines.forEach(plot::line);
    plot.write(out.resolve("loops.png"));
  }
}
