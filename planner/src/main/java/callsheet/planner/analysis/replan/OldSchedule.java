package callsheet.planner.analysis.replan;

import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.roster.PublishedLine;
import callsheet.roster.PublishedShow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The schedule for which a roster was published, where it was kept: it knows more of each show
/// than the roster says.
public final class OldSchedule {

  private OldSchedule() {}

  /// The lines with all that the old schedule knows of their shows, and its pins.
  public static List<PublishedLine> of(Scenario old, List<PublishedLine> lines) {
    Set<Assignment> pins = new HashSet<>(old.pins());
    return lines.stream().map(line -> of(old, pins, line)).toList();
  }

  private static PublishedLine of(Scenario old, Set<Assignment> pins, PublishedLine line) {
    Optional<Broadcast> broadcast = old.broadcast(line.show().id());
    if (broadcast.isEmpty()) {
      return line;
    }
    Optional<Host> host = old.host(line.hostId());
    boolean isPinned =
        host.isPresent()
            && pins.contains(
                new Assignment(broadcast.get().index(), line.role(), host.get().index()));
    return new PublishedLine(
        PublishedShow.of(old, broadcast.get()),
        line.role(),
        line.hostId(),
        host.map(Host::name).orElse(line.hostName()),
        line.isPinned() || isPinned);
  }
}
