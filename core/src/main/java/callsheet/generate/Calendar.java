package callsheet.generate;

import callsheet.problem.Horizon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.TreeMap;

/// The days of a plan: weekdays, weekends, public holidays and prime time.
final class Calendar {

  /// The public holidays of 2026, days in lieu included.
  private static final String HOLIDAYS =
      """
      2026-01-01 신정
      2026-02-16 설날 연휴
      2026-02-17 설날
      2026-02-18 설날 연휴
      2026-03-01 삼일절
      2026-03-02 삼일절 대체공휴일
      2026-05-01 노동절
      2026-05-05 어린이날
      2026-05-24 부처님오신날
      2026-05-25 부처님오신날 대체공휴일
      2026-06-03 전국동시지방선거
      2026-06-06 현충일
      2026-07-17 제헌절
      2026-08-15 광복절
      2026-08-17 광복절 대체공휴일
      2026-09-24 추석 연휴
      2026-09-25 추석
      2026-09-26 추석 연휴
      2026-10-03 개천절
      2026-10-05 개천절 대체공휴일
      2026-10-09 한글날
      2026-12-25 성탄절
      """;

  private final Horizon horizon;
  private final Map<LocalDate, String> holidays = new TreeMap<>();

  Calendar(Horizon horizon) {
    this.horizon = horizon;
    HOLIDAYS
        .lines()
        .forEach(line -> holidays.put(LocalDate.parse(line.substring(0, 10)), line.substring(11)));
  }

  Horizon horizon() {
    return horizon;
  }

  int days() {
    return horizon.days();
  }

  LocalDate date(int day) {
    return horizon.date(day);
  }

  DayOfWeek weekday(int day) {
    return date(day).getDayOfWeek();
  }

  /// Saturday, Sunday or a public holiday.
  boolean isFree(int day) {
    return weekday(day).getValue() >= 6 || holidays.containsKey(date(day));
  }

  boolean isEvenWeek(int day) {
    return date(day).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
  }

  /// The ISO week of a day, counted from the week of day 0.
  int week(int day) {
    return Math.floorDiv(day + weekday(0).getValue() - 1, 7);
  }

  /// From October to February.
  boolean isWinter(int day) {
    int month = date(day).getMonthValue();
    return month >= 10 || month <= 2;
  }

  /// Prime time: weekdays 08–11 and 20–23, free days 08–23, by a show's start.
  boolean isPrime(int startMinute) {
    int day = horizon.dayOf(startMinute);
    int hour = Math.floorMod(startMinute, Horizon.DAY) / 60 + Horizon.DAY_START_HOUR;
    if (isFree(day)) {
      return hour >= 8 && hour < 23;
    }
    return (hour >= 8 && hour < 11) || (hour >= 20 && hour < 23);
  }

  /// The public holidays inside the plan.
  Map<LocalDate, String> holidays() {
    Map<LocalDate, String> inside = new TreeMap<>();
    holidays.forEach((date, name) -> {
      if (horizon.contains(horizon.day(date))) {
        inside.put(date, name);
      }
    });
    return inside;
  }
}
