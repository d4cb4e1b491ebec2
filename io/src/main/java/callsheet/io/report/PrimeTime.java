package callsheet.io.report;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.fairness.PrimeBalance;
import callsheet.rulebook.Rulebook;
import java.util.List;

/// The hours in which most is sold, as the rule [PrimeBalance] has them.
record PrimeTime(List<Span> weekday, List<Span> weekend) {

  /// A span of the broadcast day, in minutes since 06:00.
  record Span(int from, int to) {

    /// A window as written: `20:00-23:00`.
    private static Span of(String window) {
      return new Span(minute(window.substring(0, 5)), minute(window.substring(6)));
    }

    private static int minute(String clock) {
      int hour = Integer.parseInt(clock.substring(0, 2));
      return (hour - Horizon.DAY_START_HOUR) * 60 + Integer.parseInt(clock.substring(3));
    }
  }

  static PrimeTime of(Rulebook rulebook) {
    PrimeBalance rule =
        rulebook.settings().stream()
            .map(Rulebook.Setting::rule)
            .filter(PrimeBalance.class::isInstance)
            .map(PrimeBalance.class::cast)
            .findFirst()
            .orElseGet(PrimeBalance::new);
    return new PrimeTime(
        rule.weekday().stream().map(Span::of).toList(),
        rule.weekend().stream().map(Span::of).toList());
  }

  /// The spans of a broadcast day.
  List<Span> of(Scenario scenario, int day) {
    return scenario.isWeekend(scenario.horizon().date(day)) ? weekend : weekday;
  }

  /// Whether a seat's broadcast starts in prime time.
  boolean contains(Scenario scenario, Seat seat) {
    int minute = seat.startMinute() - seat.day() * Horizon.DAY;
    return of(scenario, seat.day()).stream().anyMatch(s -> minute >= s.from() && minute < s.to());
  }
}
