package callsheet.io.read;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What other tables may refer to.
///
/// @param origin the horizon's start in minutes since 1970-01-01 06:00
record Schedule(Ids hosts, Ids broadcasts, Rows<Broadcast> rows, Horizon horizon, int origin) {

  static Schedule of(Ids hosts, Ids broadcasts, Rows<Broadcast> rows, Horizon horizon) {
    int origin = (int) horizon.start().toEpochDay() * Horizon.DAY;
    return new Schedule(hosts, broadcasts, rows, horizon, origin);
  }

  /// The names that broadcasts have in one column, with others.
  Set<String> names(Function<Broadcast, String> column, List<String> others) {
    Set<String> names = new LinkedHashSet<>(others);
    rows.values().forEach(broadcast -> names.add(column.apply(broadcast)));
    names.remove("");
    return names;
  }

  /// The broadcasts by the index of their id; those with something wrong are missing, so that the
  /// list is complete only if nothing is.
  List<Broadcast> complete() {
    return rows.size() == broadcasts.size() ? new ArrayList<>(rows.values()) : List.of();
  }
}
