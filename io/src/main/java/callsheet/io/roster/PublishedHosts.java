package callsheet.io.roster;

import callsheet.problem.Assignment;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Whom people have been told to expect on each seat.
///
/// The published roster names broadcasts and roles, not seats. So of the seats of one role on one
/// broadcast those that kept a published host come first; the other published hosts are given to
/// the other seats in order.
final class PublishedHosts {

  private final Map<Integer, Integer> hostBySeat = new HashMap<>();

  PublishedHosts(Roster roster) {
    Map<List<Object>, List<Integer>> hosts = new HashMap<>();
    for (Assignment told : roster.scenario().published()) {
      hosts
          .computeIfAbsent(List.of(told.broadcast(), told.role()), k -> new ArrayList<>())
          .add(told.host());
    }
    List<Seat> others = new ArrayList<>();
    for (Seat seat : roster.scenario().seats()) {
      List<Integer> told = hosts.get(List.of(seat.broadcast().index(), seat.role()));
      if (told != null && !keep(seat, roster.host(seat), told)) {
        others.add(seat);
      }
    }
    for (Seat seat : others) {
      List<Integer> told = hosts.get(List.of(seat.broadcast().index(), seat.role()));
      if (!told.isEmpty()) {
        hostBySeat.put(seat.index(), told.removeFirst());
      }
    }
  }

  private boolean keep(Seat seat, int host, List<Integer> told) {
    boolean kept = told.remove((Object) host);
    if (kept) {
      hostBySeat.put(seat.index(), host);
    }
    return kept;
  }

  /// The published host of a seat; none if nothing was published for it.
  OptionalInt of(Seat seat) {
    Integer host = hostBySeat.get(seat.index());
    return host == null ? OptionalInt.empty() : OptionalInt.of(host);
  }
}
