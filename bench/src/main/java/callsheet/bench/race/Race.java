package callsheet.bench.race;

import callsheet.bench.contender.Contender;
import callsheet.bench.contender.Contender.Request;
import callsheet.bench.figure.Leftovers;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Contenders on generated months under all rules of the default profile, one after another, each
/// with the whole machine to itself; who starts changes with the seed.
///
/// @param limits how many seconds each contender has, in the order of `contenders`
/// @param warmUp how long each runs on other months before the first is measured
public record Race(
    List<Contender> contenders,
    ToIntFunction<Contender> limits,
    List<Duration> checkpoints,
    int threads,
    Duration warmUp,
    Consumer<String> progress) {

  /// The first of the months nobody is measured on.
  private static final long WARM_UP_SEED = 1_000;

  /// Half of the warm-up is few long runs, for the search; the other half short ones.
  private static final int LONG_RUNS = 4;

  private static final Duration SHORT_RUN = Duration.ofMillis(50);

  public Race {
    contenders = List.copyOf(contenders);
    checkpoints = List.copyOf(checkpoints);
  }

  /// Lets the contenders run in turns, and judges what they find without looking at it: a judge who
  /// is still being compiled keeps a core busy while the next contender runs. The figures are those
  /// of a warm JVM with the native library loaded. Compiling and the first roster come but once in
  /// a run, and are warm only after hundreds of them: so half of the time goes to runs that do
  /// little else. Each run has another month, generated like those measured, and contenders share
  /// code: what is compiled for a single month or contender is thrown away by what the next one
  /// has.
  public void warmUp(Size size) {
    progress.accept("warming up");
    Duration half = warmUp.dividedBy(2);
    long seed = WARM_UP_SEED;
    for (int run = 0; run < LONG_RUNS; run++) {
      warmUp(size, seed++, half.dividedBy(LONG_RUNS));
    }
    long end = System.nanoTime() + half.multipliedBy(contenders.size()).toNanos();
    while (System.nanoTime() < end) {
      warmUp(size, seed++, SHORT_RUN);
    }
  }

  private void warmUp(Size size, long seed, Duration limit) {
    contenders.forEach(contender -> warmUp(contender, size, seed, limit));
  }

  private void warmUp(Contender contender, Size size, long seed, Duration limit) {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    Rulebook rulebook = RulebookReader.defaults(scenario);
    Request request = new Request(scenario, rulebook, limit, List.of(limit), threads, seed);
    run(contender, request).judgeAll(scenario, rulebook);
  }

  /// The month of a seed: the course of each contender, in the order of `contenders`.
  public List<Course> run(Size size, long seed) {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    Rulebook rulebook = RulebookReader.defaults(scenario);
    List<Contender> order = new ArrayList<>(contenders);
    Collections.rotate(order, -Math.floorMod((int) seed, contenders.size()));
    List<Course> courses = new ArrayList<>(Collections.nCopies(contenders.size(), null));
    for (Contender contender : order) {
      Duration limit = Duration.ofSeconds(limits.applyAsInt(contender));
      List<Duration> within = checkpoints.stream().filter(c -> c.compareTo(limit) <= 0).toList();
      Request request = new Request(scenario, rulebook, limit, within, threads, seed);
      Course course = measure(contender, request);
      progress.accept(
          "%s, seed %d, %s: %s"
              .formatted(
                  scenario.horizon(),
                  seed,
                  contender.name(),
                  course.best().map(Object::toString).orElse("no roster")));
      courses.set(contenders.indexOf(contender), course);
    }
    checkBounds(courses);
    return courses;
  }

  /// A bound must hold for what anybody found.
  ///
  /// @throws WrongClaim if one does not
  static void checkBounds(List<Course> courses) {
    Optional<Score> best = Table.bestKnown(courses);
    for (Course course : courses) {
      course
          .bound()
          .filter(bound -> best.filter(found -> found.compareTo(bound) > 0).isPresent())
          .ifPresent(bound -> {
            throw new WrongClaim(
                "%s claims the bound %s but somebody found %s"
                    .formatted(course.contender(), bound, best.orElseThrow()));
          });
    }
  }

  /// Runs a contender and judges what it found.
  ///
  /// @throws WrongClaim if that is not what it says
  static Course measure(Contender contender, Request request) {
    return run(contender, request).judged(contender.name(), request.scenario(), request.rulebook());
  }

  private static Recorder run(Contender contender, Request request) {
    System.gc();
    Grid grid = new Grid(request.limit(), request.checkpoints());
    Recorder recorder = new Recorder(grid, System::nanoTime);
    contender.solve(request, recorder);
    Leftovers.awaitEnd();
    return recorder;
  }
}
