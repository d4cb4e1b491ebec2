package callsheet.bench.scale;

import callsheet.bench.figure.Circumstances;
import callsheet.bench.figure.CsvTable;
import callsheet.bench.figure.Plot;
import callsheet.bench.figure.Plot.Point;
import callsheet.bench.scale.Sample.Phase;
import callsheet.bench.scale.Sample.Step;
import callsheet.generate.Plan;
import callsheet.generate.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Months of growing size at a constant number of broadcasts for each host, and the year: how long
/// reading, compiling, the first roster and a good roster take.
///
/// Run by `bench/scale LARGEST SECONDS YEAR_SECONDS OUT`.
public final class Scale {

  private static final List<Integer> SIZES =
      List.of(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000);

  /// As in the typical month.
  private static final int BROADCASTS_A_HOST = 20;

  private static final List<Step> STEPS =
      List.of(
          new Step(Phase.READ, 1),
          new Step(Phase.COMPILE, 1),
          new Step(Phase.COMPILE, 2),
          new Step(Phase.FIRST_ROSTER, 1),
          new Step(Phase.FIRST_ROSTER, 2),
          new Step(Phase.NEAR_BEST, 1),
          new Step(Phase.NEAR_BEST, 2));

  private Scale() {}

  /// Measures, then writes `scale.csv`, `scale-slopes.csv` and `scale.png`.
  public static void main(String[] args) throws IOException {
    int largest = Integer.parseInt(args[0]);
    Duration limit = seconds(args[1]);
    Duration yearLimit = seconds(args[2]);
    Path out = Path.of(args[3]);
    warmUp(limit);
    List<Sample> samples = new ArrayList<>();
    try (CsvTable table = table(args, out)) {
      for (int size : SIZES) {
        if (size <= largest) {
          add(samples, table, Measure.of(Plan.month(size, size / BROADCASTS_A_HOST), limit));
        }
      }
      if (!yearLimit.isZero()) {
        add(samples, table, Measure.of(Size.YEAR.plan(), yearLimit));
      }
    }
    slopes(samples, out);
    plot(samples, out);
  }

  private static Duration seconds(String text) {
    return Duration.ofMillis((long) (1000 * Double.parseDouble(text)));
  }

  /// The figures are those of a warm JVM.
  private static void warmUp(Duration limit) throws IOException {
    Duration most = Duration.ofSeconds(10);
    Measure.of(Plan.month(800, 40), limit.compareTo(most) < 0 ? limit : most);
  }

  private static CsvTable table(String[] args, Path out) {
    return CsvTable.to(
        Optional.of(out.resolve("scale.csv")),
        Circumstances.with(
            "seed 1, default profile, %s s of search a size and number of threads"
                .formatted(args[1]),
            "year: %s s".formatted(args[2]),
            "times in ms, medians where short; near: within 1 % of the best of both runs"),
        "name",
        "broadcasts",
        "seats",
        "hosts",
        "rows",
        "non_zeros",
        "heap_mb",
        "read_ms",
        "compile_1_ms",
        "compile_2_ms",
        "first_1_ms",
        "first_2_ms",
        "near_1_ms",
        "near_2_ms",
        "moves_per_second_1",
        "moves_per_second_2",
        "best");
  }

  private static void add(List<Sample> samples, CsvTable table, Sample sample) {
    samples.add(sample);
    List<Object> cells = new ArrayList<>();
    cells.add(sample.name());
    cells.add(sample.broadcasts());
    cells.add(sample.seats());
    cells.add(sample.hosts());
    cells.add(sample.rows());
    cells.add(sample.nonZeros());
    cells.add(sample.heapMegabytes());
    STEPS.forEach(step -> cells.add(time(sample, step)));
    cells.addAll(sample.movesPerSecond().values());
    cells.add(sample.score());
    table.row(cells.toArray());
  }

  private static OptionalDouble time(Sample sample, Step step) {
    Map<Step, Double> millis = sample.millis();
    return millis.containsKey(step) ? OptionalDouble.of(millis.get(step)) : OptionalDouble.empty();
  }

  private static List<Point> points(List<Sample> samples, Step step) {
    return samples.stream()
        .filter(sample -> sample.millis().containsKey(step))
        .map(sample -> new Point(sample.broadcasts(), sample.millis().get(step)))
        .toList();
  }

  private static void slopes(List<Sample> samples, Path out) throws IOException {
    List<Sample> months = samples.stream().filter(Sample::isMonth).toList();
    try (CsvTable table =
        CsvTable.to(
            Optional.of(out.resolve("scale-slopes.csv")),
            List.of("the exponent of growth with the number of broadcasts"),
            "what",
            "slope",
            "slope_with_year",
            "slope_of_n_log_n")) {
      for (Step step : STEPS) {
        List<Point> ofMonths = points(months, step);
        if (ofMonths.size() > 1) {
          List<Point> ofAll = points(samples, step);
          table.row(
              step.label(),
              Slope.of(ofMonths),
              ofAll.size() > ofMonths.size()
                  ? OptionalDouble.of(Slope.of(ofAll))
                  : OptionalDouble.empty(),
              Slope.ofLinearithmic(ofMonths));
        }
      }
    }
  }

  private static void plot(List<Sample> samples, Path out) throws IOException {
    Plot plot = new Plot("How cost grows", "broadcasts", "ms").logAcross().logUp();
    STEPS.forEach(step -> plot.line(step.label(), points(samples, step)));
    plot.line(
        "n·log n, from the first reading", Slope.linearithmic(points(samples, STEPS.getFirst())));
    plot.write(out.resolve("scale.png"));
  }
}
