package callsheet.planner;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterResult;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The input once read: ready to be solved, or stopped by the issues it has.
sealed interface Reading {

  /// Every issue, warnings too.
  List<Issue> issues();

  /// A scenario whose rules and start roster fit it.
  record Ready(Scenario scenario, Rulebook rulebook, Optional<Roster> start, List<Issue> issues)
      implements Reading {}

  /// Input with errors.
  record Failed(List<Issue> issues) implements Reading {}

  /// Reads the scenario, binds its rules and reads the start roster; all their issues are kept.
  static Reading of(Input input) {
    ReadResult read = input.scenario();
    List<Issue> issues = new ArrayList<>(read.issues());
    if (read.scenario().isEmpty()) {
      return new Failed(issues);
    }
    Scenario scenario = read.scenario().get();
    BoundRulebook bound = RulebookReader.bind(scenario);
    issues.addAll(bound.issues());
    RosterResult start = input.start(scenario);
    issues.addAll(start.issues());
    return bound.rulebook().isEmpty() || issues.stream().anyMatch(Issue::isError)
        ? new Failed(issues)
        : new Ready(scenario, bound.rulebook().get(), start.roster(), issues);
  }
}
