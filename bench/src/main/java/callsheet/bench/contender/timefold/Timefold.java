package callsheet.bench.contender.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import callsheet.bench.contender.Contender;
import callsheet.compile.Compiler;
import callsheet.engine.activity.Wiring;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Timefold Solver's community edition. Its multithreaded solving is not part of it, so as many
/// solvers as there are threads run side by side, each with a seed of its own, and the best roster
/// counts.
public final class Timefold implements Contender {

  /// About a typical gain, and no patience with unfilled seats or broken rules.
  private static final String TEMPERATURE = "0hard/0medium/300soft";

  private final String name;
  private final String setup;
  private final Supplier<LocalSearchPhaseConfig> search;

  private Timefold(String name, String setup, Supplier<LocalSearchPhaseConfig> search) {
    this.name = name;
    this.setup = setup;
    this.search = search;
  }

  /// Its default local search.
  public static Timefold defaults() {
    return new Timefold(
        "timefold",
        "first fit decreasing, default local search; a solver a thread",
        LocalSearchPhaseConfig::new);
  }

  /// Simulated annealing, which served it best of what was tried: its default reached far less in
  /// as many moves. It cools down to its limit, so that its roster is good at the end and poor
  /// before.
  public static Timefold annealing() {
    return new Timefold(
        "timefold-annealing",
        "first fit decreasing, simulated annealing from " + TEMPERATURE + "; a solver a thread",
        () ->
            new LocalSearchPhaseConfig()
                .withAcceptorConfig(
                    new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(TEMPERATURE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String setup() {
    return setup;
  }

  @Override
  public void solve(Request request, Listener listener) {
    long start = System.nanoTime();
    Wiring wiring =
        new Wiring(Compiler.compile(request.scenario(), request.rulebook(), request.threads()));
    if (wiring.model().levels() != 3) {
      throw new IllegalArgumentException("This model takes one soft level only");
    }
    Best best = new Best(listener);
    List<Thread> threads = new ArrayList<>();
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    for (int t = 0; t < request.threads(); t++) {
      Solver<Month> solver = solver(request.seed() + 1000L * t, request.secondsLeft(start));
      solver.addEventListener(event -> best.offer(event.getNewBestSolution()));
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
              .start(() -> best.offer(solver.solve(Month.of(wiring)))));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("Timefold failed", failures.peek());
    }
  }

  private Solver<Month> solver(long seed, double seconds) {
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(seed)
            .withSolutionClass(Month.class)
            .withEntityClasses(OpenSeat.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withIncrementalScoreCalculatorClass(RowsCalculator.class))
            .withTerminationSpentLimit(Duration.ofMillis(Math.max(1, (long) (1000 * seconds))))
            .withPhases(new ConstructionHeuristicPhaseConfig(), search.get());
    return SolverFactory.<Month>create(config).buildSolver();
  }

  /// The best roster of all solvers.
  private static final class Best {
    private final Listener listener;
    private Score best = Score.of(Long.MIN_VALUE, Long.MIN_VALUE);

    Best(Listener listener) {
      this.listener = listener;
    }

    synchronized void offer(Month month) {
      HardMediumSoftScore score = month.getScore();
      if (score != null) {
        Score claimed = Score.of(score.hardScore(), score.mediumScore(), score.softScore());
        if (claimed.compareTo(best) > 0) {
          best = claimed;
          listener.found(month.hosts(), Optional.of(claimed));
        }
      }
    }
  }
}
