package callsheet.planner.analysis;

import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;

/// What is asked about: a roster of a scenario under its rules, and the judge's verdict on it.
public record Subject(Scenario scenario, Rulebook rulebook, Roster roster, Verdict verdict) {

  /// A roster under its rules, audited.
  public static Subject of(Rulebook rulebook, Roster roster) {
    return new Subject(roster.scenario(), rulebook, roster, Judge.audit(rulebook, roster));
  }
}
