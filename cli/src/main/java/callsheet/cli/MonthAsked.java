package callsheet.cli;

import callsheet.planner.Input;
import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Seat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The month that `conflicts` and `relax` are asked about, with a roster if there is one, and the
/// seats in question.
final class MonthAsked {

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ROSTER", descriptionKey = "roster")
  private Optional<String> roster;

  @Mixin private AskedSeats seats = new AskedSeats();

  @Mixin private RuleOptions rules = new RuleOptions();

  /// What is read: every row of the roster must fit the scenario.
  Input input(Session session) {
    return new FileInput(session.in(), scenario, rules, roster, FileInput.RosterUse.CHECK);
  }

  /// The seats in question; none if the whole month is.
  List<Seat> seats(Subject subject) {
    return seats.of(Names.of(subject));
  }
}
