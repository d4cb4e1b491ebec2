package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;

/// Times as planners write them: on the broadcast day that the show starts on, `2026-12-01 25:30`.
final class BroadcastTime {

  private BroadcastTime() {}

  static String start(Horizon horizon, Broadcast broadcast) {
    return at(horizon, broadcast, broadcast.startMinute());
  }

  static String end(Horizon horizon, Broadcast broadcast) {
    return at(horizon, broadcast, broadcast.endMinute());
  }

  /// `25:30–26:30`.
  static String span(Horizon horizon, Broadcast broadcast) {
    int day = horizon.dayOf(broadcast.startMinute());
    return horizon.clock(broadcast.startMinute(), day)
        + "–"
        + horizon.clock(broadcast.endMinute(), day);
  }

  private static String at(Horizon horizon, Broadcast broadcast, int minute) {
    int day = horizon.dayOf(broadcast.startMinute());
    return horizon.date(day) + " " + horizon.clock(minute, day);
  }
}
