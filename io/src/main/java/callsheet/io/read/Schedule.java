package callsheet.io.read;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import java.util.HashMap;
import java.util.Map;

/// What other tables may refer to.
///
/// @param origin the horizon's start in minutes since 1970-01-01 06:00
record Schedule(Ids hosts, Ids broadcasts, Rows<Broadcast> rows, Horizon horizon, int origin) {

  static Schedule of(Ids hosts, Ids broadcasts, Rows<Broadcast> rows, Horizon horizon) {
    int origin = (int) horizon.start().toEpochDay() * Horizon.DAY;
    return new Schedule(hosts, broadcasts, rows, horizon, origin);
  }

  /// The broadcasts by id; those with something wrong are missing.
  Map<String, Broadcast> byId() {
    Map<String, Broadcast> byId = new HashMap<>();
    rows.values().forEach(broadcast -> byId.putIfAbsent(broadcast.id(), broadcast));
    return byId;
  }
}
