package callsheet.generate;

import callsheet.problem.Horizon;
import java.time.LocalDate;

/// Ids a planner can read: where, which broadcast day and when, e.g. `L1-261203-2045`.
final class AiringIds {

  private AiringIds() {}

  static String of(String place, Horizon horizon, int startMinute) {
    LocalDate date = horizon.date(horizon.dayOf(startMinute));
    int number = date.getYear() % 100 * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    return place + "-" + number + "-" + horizon.clock(startMinute).replace(":", "");
  }
}
