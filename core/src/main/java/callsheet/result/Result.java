package callsheet.result;

import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import java.util.stream.IntStream;

/// Everything a solve ends with: what writers and analyses work from.
public record Result(
    Scenario scenario, Rulebook rulebook, Roster roster, Verdict verdict, Run run) {

  /// Whether it is proven that no roster does better at a level, or at one before it.
  public boolean isProvenUpTo(int level) {
    return run.bound().isPresent()
        && IntStream.rangeClosed(0, level)
            .allMatch(l -> run.bound().get().level(l) == verdict.score().level(l));
  }

  /// The honest label: how good the roster is and how it is known.
  public Label label() {
    return Label.of(verdict.score(), run);
  }
}
