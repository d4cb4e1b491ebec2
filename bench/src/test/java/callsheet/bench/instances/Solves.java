package callsheet.bench.instances;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.result.Ending;
import java.time.Duration;
import java.util.Optional;

/// Solves of small problems, each audited by the evaluator.
public final class Solves {

  private Solves() {}

  /// What the engine finds in so many steps' worth of seconds.
  public static Evaluation solve(Problem problem, double seconds) {
    return evaluated(problem, solution(problem, seconds));
  }

  /// The same, which the engine must have proven to be the best.
  public static Evaluation proven(Problem problem, double seconds) {
    Solution solution = solution(problem, seconds);
    assertThat(solution.ending()).isEqualTo(Ending.OPTIMAL);
    return evaluated(problem, solution);
  }

  private static Solution solution(Problem problem, double seconds) {
    Settings settings = new Settings(Duration.ofMillis((long) (1000 * seconds)), 1, 1, true);
    return Engine.solve(problem.model(), settings, Optional.empty(), event -> {}, new Stop());
  }

  private static Evaluation evaluated(Problem problem, Solution solution) {
    Evaluation found = problem.evaluator().apply(solution.hosts());
    assertThat(found.score()).isEqualTo(solution.score());
    assertThat(solution.bound().orElseThrow()).isGreaterThanOrEqualTo(solution.score());
    return found;
  }
}
