package callsheet.judge;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A roster's shows by host and day, for all settings that look at all of them: each host's are put
/// in order once. May be shared by threads.
final class RosterDays {

  private final Roster roster;
  private final Map<Integer, Map<Integer, List<Seat>>> byHost = new ConcurrentHashMap<>();

  RosterDays(Roster roster) {
    this.roster = roster;
  }

  /// The shows of a host on a day, in time order.
  List<Seat> on(Host host, int day) {
    return byHost
        .computeIfAbsent(host.index(), h -> byDay(roster.shows(host)))
        .getOrDefault(day, List.of());
  }

  /// Shows in time order by their days.
  static Map<Integer, List<Seat>> byDay(List<Seat> shows) {
    Map<Integer, List<Seat>> byDay = new HashMap<>();
    for (Seat show : shows) {
      byDay.computeIfAbsent(show.day(), d -> new ArrayList<>()).add(show);
    }
    return byDay;
  }
}
