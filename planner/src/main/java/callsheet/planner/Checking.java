package callsheet.planner;

import callsheet.judge.Judge;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import java.util.List;

/// What a check of a given roster comes to.
public sealed interface Checking {

  /// Every issue found in the input, warnings too.
  List<Issue> issues();

  /// The judge's verdict on the roster.
  record Checked(
      Scenario scenario, Rulebook rulebook, Roster roster, Verdict verdict, List<Issue> issues)
      implements Checking {
    public Checked {
      issues = List.copyOf(issues);
    }
  }

  /// The input has errors; nothing was judged.
  record BadInput(List<Issue> issues) implements Checking {
    public BadInput {
      issues = List.copyOf(issues);
    }
  }

  /// Audits the roster that the input names, made by whom it may be; without one, the empty roster.
  static Checking of(Input input) {
    return switch (Reading.of(input)) {
      case Reading.Failed failed -> new BadInput(failed.issues());
      case Reading.Ready ready -> {
        Roster roster = ready.start().orElseGet(() -> Roster.empty(ready.scenario()));
        Verdict verdict = Judge.audit(ready.rulebook(), roster);
        yield new Checked(ready.scenario(), ready.rulebook(), roster, verdict, ready.issues());
      }
    };
  }

  /// Reads the input and binds its rules, and says what is wrong with them.
  static List<Issue> issues(Input input) {
    return Reading.of(input).issues();
  }
}
