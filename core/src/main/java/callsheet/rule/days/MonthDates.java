package callsheet.rule.days;

import callsheet.problem.Horizon;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// A period over which a month's days off are judged: a whole month, or what stands for one.
///
/// @param from first date
/// @param to last date, inclusive
record MonthDates(LocalDate from, LocalDate to) {

  static List<MonthDates> of(Horizon horizon) {
    LocalDate last = horizon.date(horizon.days() - 1);
    List<MonthDates> periods = new ArrayList<>();
    for (YearMonth month = YearMonth.from(horizon.start());
        !month.atEndOfMonth().isAfter(last);
        month = month.plusMonths(1)) {
      if (!month.atDay(1).isBefore(horizon.start())) {
        periods.add(new MonthDates(month.atDay(1), month.atEndOfMonth()));
      }
    }
    if (periods.isEmpty() && !horizon.start().plusWeeks(2).isAfter(last.plusDays(1))) {
      periods.add(new MonthDates(horizon.start(), last));
    }
    return periods;
  }

  /// All its dates in order.
  List<LocalDate> dates() {
    return from.datesUntil(to.plusDays(1)).toList();
  }
}
