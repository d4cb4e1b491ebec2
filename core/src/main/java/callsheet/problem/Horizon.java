package callsheet.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The days planned: `days` broadcast days from `start` on.
///
/// A broadcast day runs from 06:00 to 06:00. Minute 0 is 06:00 of the first day, so `[1440 d, 1440
/// (d + 1))` is broadcast day `d`; days before the horizon are negative. Minutes are wall-clock
/// minutes of the scenario's zone.
///
/// @param start first broadcast day
/// @param days number of broadcast days, at least 1
public record Horizon(LocalDate start, int days) {

  /// Minutes in a day.
  public static final int DAY = 1440;

  /// The hour at which a broadcast day starts.
  public static final int DAY_START_HOUR = 6;

  public Horizon {
    if (days < 1) {
      throw new IllegalArgumentException("A horizon needs at least one day, not " + days);
    }
  }

  /// The horizon's length in minutes.
  public int minutes() {
    return days * DAY;
  }

  /// The minute of a wall-clock time; negative before the horizon.
  public int minuteOf(LocalDateTime time) {
    return (int) ChronoUnit.MINUTES.between(start.atTime(DAY_START_HOUR, 0), time);
  }

  /// The wall-clock time of a minute.
  public LocalDateTime timeOf(int minute) {
    return start.atTime(DAY_START_HOUR, 0).plusMinutes(minute);
  }

  /// The broadcast day a minute belongs to.
  public int dayOf(int minute) {
    return Math.floorDiv(minute, DAY);
  }

  /// The date of a broadcast day.
  public LocalDate date(int day) {
    return start.plusDays(day);
  }

  /// The broadcast day of a date.
  public int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(start, date);
  }

  /// Whether a broadcast day lies inside the horizon.
  public boolean contains(int day) {
    return day >= 0 && day < days;
  }

  /// Whether a span of days lies wholly inside the horizon.
  public boolean contains(DaySpan span) {
    return span.first() >= 0 && span.last() < days;
  }

  /// The ISO weeks, Monday to Sunday, that have a day in the horizon; whole ones, so the first may
  /// begin before it and the last end after it.
  public List<DaySpan> weeks() {
    List<DaySpan> weeks = new ArrayList<>();
    for (int monday = 1 - start.getDayOfWeek().getValue(); monday < days; monday += 7) {
      weeks.add(new DaySpan(monday, monday + 6));
    }
    return weeks;
  }

  /// The calendar months that have a day in the horizon; whole ones, as [#weeks].
  public List<DaySpan> months() {
    List<DaySpan> months = new ArrayList<>();
    LocalDate first = start.withDayOfMonth(1);
    for (; day(first) < days; first = first.plusMonths(1)) {
      months.add(new DaySpan(day(first), day(first.plusMonths(1)) - 1));
    }
    return months;
  }

  /// The clock of a minute as planners write it in its broadcast day: from `06:00` to `29:59`.
  public String clock(int minute) {
    return clock(minute, dayOf(minute));
  }

  /// The clock of a minute seen from a broadcast day, e.g. `30:30` for the end of a show that runs
  /// past the day's close.
  public String clock(int minute, int day) {
    int sinceMidnight = minute - day * DAY + DAY_START_HOUR * 60;
    return twoDigits(sinceMidnight / 60) + ":" + twoDigits(sinceMidnight % 60);
  }

  private static String twoDigits(int number) {
    return number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
  }
}
