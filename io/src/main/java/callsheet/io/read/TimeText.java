package callsheet.io.read;

import callsheet.problem.Text;
import java.time.LocalDate;

/// A date, a time or both, as read from a cell.
sealed interface TimeText {

  /// A date with a time.
  ///
  /// @param minute minutes since midnight of the date; 25:30 is 1530
  record Moment(LocalDate date, int minute) implements TimeText {}

  /// A date alone.
  record Day(LocalDate date) implements TimeText {}

  /// A time alone.
  ///
  /// @param minute minutes since some midnight
  record Clock(int minute) implements TimeText {}

  /// Neither.
  ///
  /// @param reason what is wrong, as the end of a sentence; empty if nothing particular
  record Wrong(Text reason) implements TimeText {}

  /// Minutes since 1970-01-01 06:00, the epoch's broadcast day; the horizon's minutes are these
  /// less those of its start.
  static int minute(LocalDate date, int minuteOfDate) {
    return (int) (date.toEpochDay() * 1440) + minuteOfDate - 360;
  }
}
