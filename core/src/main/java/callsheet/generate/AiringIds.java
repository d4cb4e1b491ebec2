package callsheet.generate;

import callsheet.problem.Horizon;
import java.time.LocalDate;

/// Ids a planner can read: where, which broadcast day and when, e.g. `L1-261203-2045`.
final class AiringIds {

  private AiringIds() {}

  static String of(String place, Horizon horizon, int startMinute) {
    int day = horizon.dayOf(startMinute);
    LocalDate date = horizon.date(day);
    int number = date.getYear() % 100 * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    int minute = startMinute - day * Horizon.DAY + Horizon.DAY_START_HOUR * 60;
    int clock = 10_000 + minute / 60 * 100 + minute % 60;
    return place + "-" + number + "-" + Integer.toString(clock).substring(1);
  }
}
