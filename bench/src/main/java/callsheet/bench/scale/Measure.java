package callsheet.bench.scale;

import callsheet.bench.scale.Sample.Phase;
import callsheet.bench.scale.Sample.Step;
import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.io.read.ScenarioReader;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Takes one size through all phases, on one thread and on two. What is short is repeated, and the
/// median counts.
final class Measure {

  private static final int MOST_RUNS = 7;
  private static final double ENOUGH_MILLIS = 2_000;
  private static final int[] THREADS = {1, 2};
  private static final Duration JUST_THE_FIRST = Duration.ofMillis(1);

  private final Plan plan;
  private final Duration limit;
  private final Map<Step, Double> millis = new HashMap<>();
  private final Map<Integer, Double> moves = new TreeMap<>();

  private Measure(Plan plan, Duration limit) {
    this.plan = plan;
    this.limit = limit;
  }

  /// Measures a size; its search goes on for the time given, on each number of threads.
  static Sample of(Plan plan, Duration limit) throws IOException {
    return new Measure(plan, limit).sample();
  }

  private Sample sample() throws IOException {
    Scenario scenario = read(ScenarioGenerator.generate(plan, 1));
    Rulebook rulebook = RulebookReader.defaults(scenario);
    for (int threads : THREADS) {
      millis.put(
          new Step(Phase.COMPILE, threads),
          median(() -> timed(() -> Compiler.compile(scenario, rulebook, threads))));
    }
    Model model = Compiler.compile(scenario, rulebook, 2);
    long heap = usedMegabytes();
    Score best = search(scenario, rulebook, model);
    return new Sample(
        plan.name(),
        plan.days(),
        plan.broadcasts(),
        scenario.seats().size(),
        scenario.hosts().size(),
        model.rows().count(),
        model.nonZeros(),
        Map.copyOf(millis),
        moves,
        words(best),
        heap);
  }

  /// What comes back from a folder of CSV files.
  private Scenario read(Scenario written) throws IOException {
    Path folder = Files.createTempDirectory("callsheet-scale");
    try {
      ScenarioWriter.writeFolder(written, folder, Locale.ENGLISH);
      millis.put(new Step(Phase.READ, 1), median(() -> timed(() -> ScenarioReader.read(folder))));
      return ScenarioReader.read(folder).scenario().orElseThrow();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// The best score of all runs.
  private Score search(Scenario scenario, Rulebook rulebook, Model model) {
    Map<Integer, Course> courses = new TreeMap<>();
    for (int threads : THREADS) {
      millis.put(
          new Step(Phase.FIRST_ROSTER, threads),
          median(() -> Course.of(model, JUST_THE_FIRST, threads).firstMillis()));
      Course course = Course.of(model, limit, threads);
      audit(scenario, rulebook, course);
      courses.put(threads, course);
      moves.put(threads, course.movesPerSecond());
    }
    Score best =
        courses.values().stream()
            .map(course -> course.solution().score())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    courses.forEach((threads, course) ->
        course
            .millisToBeNear(best)
            .ifPresent(at -> millis.put(new Step(Phase.NEAR_BEST, threads), at)));
    return best;
  }

  private static void audit(Scenario scenario, Rulebook rulebook, Course course) {
    Roster roster = Roster.of(scenario, course.solution().hosts());
    Score judged = Judge.audit(rulebook, roster).score();
    if (!judged.equals(course.solution().score())) {
      throw new IllegalStateException(
          "The judge says " + judged + ", the engine " + course.solution().score());
    }
  }

  private static double timed(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(DoubleSupplier measured) {
    double[] runs = new double[MOST_RUNS];
    double spent = 0;
    int n = 0;
    while (n < MOST_RUNS && spent < ENOUGH_MILLIS) {
      runs[n] = measured.getAsDouble();
      spent += runs[n++];
    }
    Arrays.sort(runs, 0, n);
    return runs[n / 2];
  }

  private static long usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static String words(Score score) {
    return LongStream.range(0, score.levels())
        .mapToObj(level -> Long.toString(score.level((int) level)))
        .collect(Collectors.joining("/"));
  }
}
