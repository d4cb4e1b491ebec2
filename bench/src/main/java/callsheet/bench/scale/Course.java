package callsheet.bench.scale;

import callsheet.bench.figure.Leftovers;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the rosters of one solve got better.
final class Course {

  private record Reached(double millis, Score score) {}

  private static final double NEAR = 0.01;

  private final List<Reached> rosters = new ArrayList<>();
  private final long start = System.nanoTime();
  private final Solution solution;
  private final double millis;

  private Course(Model model, Settings settings) {
    this.solution = Engine.solve(model, settings, Optional.empty(), this::note, new Stop());
    this.millis = now();
    Leftovers.awaitEnd();
  }

  /// Solves a model.
  static Course of(Model model, Duration limit, int threads) {
    return new Course(model, new Settings(limit, 1, threads, false));
  }

  private synchronized void note(Event event) {
    switch (event) {
      case Event.FirstRoster first -> rosters.add(new Reached(now(), first.score()));
      case Event.Improved improved -> rosters.add(new Reached(now(), improved.score()));
      case Event.Growing _,
          Event.BoundTightened _,
          Event.ProofUnavailable _,
          Event.RoundEnded _,
          Event.Ended _ -> {}
    }
  }

  private double now() {
    return (System.nanoTime() - start) / 1e6;
  }

  Solution solution() {
    return solution;
  }

  /// When the first complete roster stood.
  double firstMillis() {
    return rosters.getFirst().millis();
  }

  double movesPerSecond() {
    return 1000.0 * solution.moves() / millis;
  }

  /// When a roster stood that is at most one part in a hundred worse than `best` at the last level
  /// and nowhere worse above it.
  OptionalDouble millisToBeNear(Score best) {
    return rosters.stream()
        .filter(reached -> isNear(reached.score(), best))
        .mapToDouble(Reached::millis)
        .findFirst();
  }

  static boolean isNear(Score score, Score best) {
    int last = best.levels() - 1;
    for (int level = 0; level < last; level++) {
      if (score.level(level) != best.level(level)) {
        return score.level(level) > best.level(level);
      }
    }
    return score.level(last) >= best.level(last) - NEAR * Math.abs(best.level(last));
  }
}
