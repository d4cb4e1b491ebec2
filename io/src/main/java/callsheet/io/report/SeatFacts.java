package callsheet.io.report;

import callsheet.analysis.SeatReasons;
import callsheet.problem.Assignment;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.SuitabilityTable.Shrinkage;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be said of each seat: its host, and whether it is unfilled, pinned, changed or breaks
/// a hard rule.
final class SeatFacts {

  private record Place(int broadcast, Role role) {}

  private final Scenario scenario;
  private final Roster roster;
  private final Shrinkage shrinkage;
  private final Map<Place, Set<Integer>> published = new HashMap<>();
  private final Set<Integer> breached = new HashSet<>();

  SeatFacts(Result result) {
    scenario = result.scenario();
    roster = result.roster();
    shrinkage = SeatReasons.shrinkage(result.rulebook());
    for (Assignment told : scenario.published()) {
      published
          .computeIfAbsent(new Place(told.broadcast(), told.role()), p -> new HashSet<>())
          .add(told.host());
    }
    for (RuleAudit audit : result.verdict().hardBreaches()) {
      for (Violation violation : audit.violations()) {
        violation.seats().forEach(seat -> breached.add(seat.index()));
      }
    }
  }

  /// The host on a seat, if somebody stands there.
  Optional<Host> host(Seat seat) {
    int host = roster.host(seat);
    return host == Roster.UNFILLED ? Optional.empty() : Optional.of(scenario.hosts().get(host));
  }

  boolean isUnfilled(Seat seat) {
    return roster.host(seat) == Roster.UNFILLED;
  }

  boolean isPinned(Seat seat) {
    return scenario.pinnedHost(seat).isPresent();
  }

  /// Whether people have been told of another host for the role.
  boolean isChanged(Seat seat) {
    Set<Integer> told = published.get(new Place(seat.broadcast().index(), seat.role()));
    return told != null && !told.contains(roster.host(seat));
  }

  /// Whether the seat breaks a hard rule.
  boolean isBreached(Seat seat) {
    return breached.contains(seat.index());
  }

  /// How well the host suits the broadcast, in tenths of a point.
  int tenths(Host host, Seat seat) {
    return scenario.suitability().tenths(host, seat.broadcast(), shrinkage);
  }
}
