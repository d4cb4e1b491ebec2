package callsheet.io.report;

import callsheet.problem.Contract;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The glossary's words and numbers as the report writes them.
final class Words {

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Words() {}

  /// A whole number with thousands apart: `1,254`.
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Tenths as a number with one decimal: `83.2`.
  static String tenths(long tenths) {
    return String.format(Locale.ROOT, "%,.1f", tenths / 10.0);
  }

  /// A share in percent with one decimal, cut and not rounded: never `100.0` when something is
  /// missing.
  static String percent(long part, long whole) {
    return whole == 0 ? "–" : tenths(Math.floorDiv(part * 1000, whole)) + " %";
  }

  /// A share in percent with two decimals, rounded up: never `0.00` when there is a gap.
  static String percentUp(long part, long whole) {
    return String.format(Locale.ROOT, "%,.2f %%", Math.ceilDiv(part * 10_000, whole) / 100.0);
  }

  /// A time in milliseconds, or in seconds from one second on.
  static String millis(Duration time) {
    return time.toMillis() < 1000
        ? String.format(Locale.ROOT, "%.1f ms", time.toNanos() / 1e6)
        : String.format(Locale.ROOT, "%,.2f s", time.toMillis() / 1e3);
  }

  /// A coordinate as part of a whole, for SVG: `4.167%`.
  static String share(long part, long whole) {
    return BigDecimal.valueOf(100 * part)
            .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /// A coordinate with one decimal, for SVG.
  static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
  }

  /// A span of minutes: `14 h 05`, `14시간 05분`.
  static Text hours(long minutes) {
    return Text.format("%d h %02d", "%d시간 %02d분", minutes / 60, minutes % 60);
  }

  /// A day: `Tue 1 Dec`, `12월 1일 화`.
  static Text day(LocalDate date) {
    Text weekday = weekday(date);
    int day = date.getDayOfMonth();
    return new Text(
        weekday.english() + " " + day + " " + month(date),
        date.getMonthValue() + "월 " + day + "일 " + weekday.korean());
  }

  /// The day of the week: `Tue`, `화`.
  static Text weekday(LocalDate date) {
    int day = date.getDayOfWeek().getValue() - 1;
    return new Text(WEEKDAYS.get(day), "월화수목금토일".substring(day, day + 1));
  }

  private static String month(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1);
  }

  /// From when to when, in broadcast-day style: `20:45–21:45`.
  static String span(Horizon horizon, int startMinute, int endMinute) {
    return horizon.clock(startMinute) + "–" + horizon.clock(endMinute, horizon.dayOf(startMinute));
  }

  static Text role(Role role) {
    return switch (role) {
      case MAIN -> new Text("main", "메인");
      case SUB -> new Text("sub", "서브");
      case GUEST -> new Text("guest", "게스트");
    };
  }

  static Text kind(Kind kind) {
    return switch (kind) {
      case LIVE -> new Text("live", "생방송");
      case RECORDED -> new Text("recording", "녹화");
      case RERUN -> new Text("rerun", "재방송");
      case MOBILE -> new Text("mobile live", "모바일");
    };
  }

  static Text grade(Grade grade) {
    return switch (grade) {
      case NOVICE -> new Text("novice", "신입");
      case SUB -> new Text("sub", "서브");
      case MAIN -> new Text("main", "메인");
      case STAR -> new Text("star", "스타");
    };
  }

  static Text contract(Contract contract) {
    return switch (contract) {
      case EMPLOYEE -> new Text("employee", "직원");
      case FREELANCE -> new Text("freelance", "프리랜서");
    };
  }

  /// A strength with its numbers: `soft · level 2 · weight 100`.
  static Text strength(Strength strength) {
    return switch (strength) {
      case Strength.Hard _ -> new Text("hard", "필수");
      case Strength.Soft(long weight, int level) ->
          level == 0
              ? Text.format("fill · weight %s", "충원 · 가중치 %s", count(weight))
              : Text.format(
                  "soft · level %d · weight %s", "권장 · %d단계 · 가중치 %s", level, count(weight));
      case Strength.Ratio(int share, long weight, int level) ->
          weight == 0
              ? Text.format(
                  "ratio ≥ %s · hard", "비율 ≥ %s · 필수", percent(share, Strength.Ratio.WHOLE))
              : Text.format(
                  "ratio ≥ %s · level %d · weight %s",
                  "비율 ≥ %s · %d단계 · 가중치 %s",
                  percent(share, Strength.Ratio.WHOLE),
                  level,
                  count(weight));
    };
  }
}
