package callsheet.roster;

import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.List;

/// A line of a roster that people have been told.
///
/// @param hostId as written; the host may have left since
/// @param hostName the name if only that is written, too
/// @param isPinned whether the planner ordered it
public record PublishedLine(
    PublishedShow show, Role role, String hostId, String hostName, boolean isPinned) {

  /// A roster as people are told it, seat by seat; seats that stand empty are not told.
  public static List<PublishedLine> of(Roster roster) {
    Scenario scenario = roster.scenario();
    List<PublishedLine> lines = new ArrayList<>();
    for (Seat seat : scenario.seats()) {
      if (roster.host(seat) != Roster.UNFILLED) {
        Host host = scenario.hosts().get(roster.host(seat));
        lines.add(
            new PublishedLine(
                PublishedShow.of(scenario, seat.broadcast()),
                seat.role(),
                host.id(),
                host.name(),
                scenario.pinnedHost(seat).isPresent()));
      }
    }
    return lines;
  }

  /// The same line of a show of which more is known.
  public PublishedLine of(PublishedShow known) {
    return new PublishedLine(known, role, hostId, hostName, isPinned);
  }

  /// What people call the host: the name, or the id if there is none.
  public String who() {
    return hostName.isEmpty() ? hostId : hostName;
  }
}
