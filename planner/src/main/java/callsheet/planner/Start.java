package callsheet.planner;

import callsheet.problem.Assignment;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rule.stability.MinimumChange;
import callsheet.rulebook.Rulebook;
import java.util.Optional;

/// The roster that a search starts from: the one given, else the published one where changing it
/// costs something.
final class Start {

  private Start() {}

  /// The start, if there is one.
  static Optional<Roster> of(Optional<Roster> given, Scenario scenario, Rulebook rulebook) {
    boolean isKept =
        rulebook.settings().stream().anyMatch(setting -> setting.rule() instanceof MinimumChange);
    return given.isEmpty() && isKept && !scenario.published().isEmpty()
        ? Optional.of(published(scenario))
        : given;
  }

  /// The published lines in their seats; those of one role in the order written.
  private static Roster published(Scenario scenario) {
    int[] hosts = Roster.empty(scenario).hosts();
    for (Assignment line : scenario.published().stream().distinct().toList()) {
      scenario.seatsOf(scenario.broadcasts().get(line.broadcast())).stream()
          .filter(seat -> seat.role() == line.role())
          .mapToInt(Seat::index)
          .filter(seat -> hosts[seat] == Roster.UNFILLED)
          .findFirst()
          .ifPresent(seat -> hosts[seat] = line.host());
    }
    return Roster.of(scenario, hosts);
  }
}
