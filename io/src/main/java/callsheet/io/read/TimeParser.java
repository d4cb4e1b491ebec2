package callsheet.io.read;

import callsheet.problem.Text;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Reads dates and times in the ways people write them.
///
/// A date: `2026-12-01`, `2026/12/1`, `2026. 12. 1.`, `2026년 12월 1일`, `20261201`, with a weekday in
/// brackets if one likes. A time behind it, after a space or `T`: `20:45`, `20:45:00`, `25:30`
/// (01:30 of the next day), `20시 45분`, `오후 8:45`, `8:45 PM`; with an offset, `20:45+09:00` or
/// `11:45Z`, it is turned into the scenario's zone. A time alone is a time too. Seconds must be
/// zero.
final class TimeParser {

  private static final Text NONE = Text.of("");
  private static final Text NO_SUCH_DAY = new Text(" (there is no such day)", "(그런 날짜는 없습니다)");
  private static final Text YEAR =
      new Text(" (the year is not between 1900 and 2200)", "(연도가 1900~2200 밖입니다)");
  private static final Text SECONDS = new Text(" (seconds must be 00)", "(초는 00이어야 합니다)");
  private static final Text HOUR =
      new Text(" (hours go to 30:00, minutes to 59)", "(시는 30:00, 분은 59까지입니다)");
  private static final Text SERIAL =
      new Text(
          " (a spreadsheet's day number: give the cell a date format)",
          "(스프레드시트 날짜 일련번호: 셀 서식을 날짜로 바꾸세요)");

  private final String text;
  private final ZoneId zone;
  private int at;
  private Text reason = NONE;

  private TimeParser(String text, ZoneId zone) {
    this.text = text;
    this.zone = zone;
  }

  /// Reads a cell.
  ///
  /// @param zone the scenario's zone
  static TimeText parse(String cell, ZoneId zone) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      plain = cell.charAt(i) < 128;
    }
    String text = plain ? cell : Normalizer.normalize(cell, Normalizer.Form.NFKC);
    return new TimeParser(text.strip(), zone).parse();
  }

  private TimeText parse() {
    if (isSerial()) {
      return new TimeText.Wrong(SERIAL);
    }
    if (startsWithClock()) {
      int minute = clock();
      return minute < 0 || at < text.length()
          ? new TimeText.Wrong(reason)
          : new TimeText.Clock(minute);
    }
    LocalDate date = date();
    if (date.equals(LocalDate.MIN)) {
      return new TimeText.Wrong(reason);
    }
    if (at == text.length()) {
      return new TimeText.Day(date);
    }
    skip('T');
    skipSpaces();
    int minute = clock();
    if (minute < 0) {
      return new TimeText.Wrong(reason);
    }
    return at == text.length() ? new TimeText.Moment(date, minute) : offset(date, minute);
  }

  private boolean isSerial() {
    int dot = text.indexOf('.');
    int whole = dot < 0 ? text.length() : dot;
    return whole == 5 && text.chars().allMatch(c -> c == '.' || isDigit(c)) && dot != 0;
  }

  private boolean startsWithClock() {
    int i = 0;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    boolean hours = i > 0 && i <= 2 && i < text.length() && ":시".indexOf(text.charAt(i)) >= 0;
    return hours || text.startsWith("오전") || text.startsWith("오후");
  }

  /// [LocalDate#MIN] if there is none.
  private LocalDate date() {
    int start = at;
    int year = number(8);
    if (at - start == 8) {
      return date(year / 10_000, year / 100 % 100, year % 100);
    }
    if (at - start != 4 || !separator("-/.년")) {
      return LocalDate.MIN;
    }
    int month = number(2);
    if (month < 0 || !separator("-/.월")) {
      return LocalDate.MIN;
    }
    int day = number(2);
    if (day < 0) {
      return LocalDate.MIN;
    }
    separator(".일");
    weekday();
    return date(year, month, day);
  }

  private LocalDate date(int year, int month, int day) {
    if (year < 1900 || year > 2200) {
      reason = YEAR;
      return LocalDate.MIN;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      reason = NO_SUCH_DAY;
      return LocalDate.MIN;
    }
  }

  private void weekday() {
    int close = text.indexOf(')', at);
    if (at < text.length() && text.charAt(at) == '(' && close > at && close - at <= 5) {
      at = close + 1;
      skipSpaces();
    }
  }

  /// -1 if there is none.
  private int clock() {
    boolean isMorning = word("오전") || word("AM");
    boolean isAfternoon = !isMorning && (word("오후") || word("PM"));
    int hour = number(2);
    if (hour < 0) {
      return -1;
    }
    int minute = minute();
    if (minute < 0 || !secondsAreZero()) {
      return -1;
    }
    skipSpaces();
    isMorning |= word("AM") || word("오전");
    isAfternoon |= word("PM") || word("오후");
    if (isMorning || isAfternoon) {
      hour = hour == 12 ? 0 : hour;
      hour += isAfternoon && hour < 12 ? 12 : 0;
    }
    if (minute > 59 || hour * 60 + minute > 30 * 60) {
      reason = HOUR;
      return -1;
    }
    return hour * 60 + minute;
  }

  private int minute() {
    if (skip(':')) {
      int start = at;
      int minute = number(2);
      return at - start == 2 ? minute : -1;
    }
    if (!skip('시')) {
      return -1;
    }
    skipSpaces();
    if (at == text.length()) {
      return 0;
    }
    int minute = number(2);
    return minute >= 0 && skip('분') ? minute : -1;
  }

  private boolean secondsAreZero() {
    if (!skip(':')) {
      return true;
    }
    int seconds = number(2);
    int fraction = skip('.') ? number(9) : 0;
    if (seconds != 0 || fraction != 0) {
      reason = SECONDS;
      return false;
    }
    return true;
  }

  private TimeText offset(LocalDate date, int minute) {
    try {
      ZoneOffset offset = ZoneOffset.of(text.substring(at));
      LocalDateTime written = date.atStartOfDay().plusMinutes(minute);
      LocalDateTime local = written.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
      return new TimeText.Moment(local.toLocalDate(), local.getHour() * 60 + local.getMinute());
    } catch (DateTimeException e) {
      return new TimeText.Wrong(reason);
    }
  }

  private int number(int maxDigits) {
    int start = at;
    int number = 0;
    while (at < text.length() && at - start < maxDigits && isDigit(text.charAt(at))) {
      number = number * 10 + (text.charAt(at) - '0');
      at++;
    }
    return at == start ? -1 : number;
  }

  private boolean separator(String allowed) {
    skipSpaces();
    if (at < text.length() && allowed.indexOf(text.charAt(at)) >= 0) {
      at++;
      skipSpaces();
      return true;
    }
    return false;
  }

  private boolean word(String word) {
    if (text.regionMatches(true, at, word, 0, word.length())) {
      at += word.length();
      skipSpaces();
      return true;
    }
    return false;
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
