package callsheet.bench.contender.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
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

  /// Its late acceptance over changes, swaps, and small ruins that are built up anew.
  public static Timefold tuned() {
    return new Timefold(
        "timefold-tuned",
        "first fit decreasing, late acceptance over change, swap and ruin-and-recreate of 2 to 6"
            + " seats; a solver a thread",
        () ->
            new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(
                    new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                            new ChangeMoveSelectorConfig(),
                            new SwapMoveSelectorConfig(),
                            new RuinRecreateMoveSelectorConfig()
                                .withMinimumRuinedCount(2)
                                .withMaximumRuinedCount(6))));
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
