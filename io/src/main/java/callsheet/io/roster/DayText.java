package callsheet.io.roster;

import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.List;

/// Days as people name them.
final class DayText {

  private static final List<Text> WEEKDAYS =
      List.of(
          new Text("Mon", "월"),
          new Text("Tue", "화"),
          new Text("Wed", "수"),
          new Text("Thu", "목"),
          new Text("Fri", "금"),
          new Text("Sat", "토"),
          new Text("Sun", "일"));

  private DayText() {}

  static Text weekday(LocalDate date) {
    return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
  }

  /// `2026-12-01 (Tue)`.
  static Text date(LocalDate date) {
    return Text.format("%s (%s)", "%s (%s)", date, weekday(date));
  }
}
