package callsheet.rule.days;

import callsheet.problem.DaySpan;
import callsheet.problem.Horizon;
import java.util.List;

/// The periods that rules on a month's days off compile over.
final class MonthSpans {

  /// The least days that stand for a month when the horizon holds none.
  private static final int FORTNIGHT = 14;

  private MonthSpans() {}

  /// The months that lie wholly in the horizon; if none does, the horizon itself from a fortnight
  /// on.
  static List<DaySpan> of(Horizon horizon) {
    List<DaySpan> whole = horizon.months().stream().filter(horizon::contains).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    return horizon.days() >= FORTNIGHT ? List.of(new DaySpan(0, horizon.days() - 1)) : List.of();
  }
}
