package callsheet.io.report;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;

/// The hours in which most is sold: 08–11 and 20–23 on weekdays, 08–23 on weekends and holidays.
final class PrimeTime {

  /// A span of the broadcast day, in minutes since 06:00.
  record Span(int from, int to) {}

  private static final List<Span> WEEKDAY = List.of(new Span(120, 300), new Span(840, 1020));
  private static final List<Span> WEEKEND = List.of(new Span(120, 1020));

  private PrimeTime() {}

  /// The spans of a broadcast day.
  static List<Span> of(Scenario scenario, int day) {
    return scenario.isWeekend(scenario.horizon().date(day)) ? WEEKEND : WEEKDAY;
  }

  /// Whether a seat's broadcast starts in prime time.
  static boolean contains(Scenario scenario, Seat seat) {
    int minute = seat.startMinute() - seat.day() * Horizon.DAY;
    return of(scenario, seat.day()).stream().anyMatch(s -> minute >= s.from() && minute < s.to());
  }
}
