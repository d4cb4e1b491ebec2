package callsheet.result;

import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;

/// Everything a solve ends with: what writers and analyses work from.
public record Result(
    Scenario scenario, Rulebook rulebook, Roster roster, Verdict verdict, Run run) {

  /// The honest label: how good the roster is and how it is known.
  public Label label() {
    return Label.of(verdict.score(), run);
  }
}
