package callsheet.io.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/// Dates and times in a workbook: days since 1899-12-30, or since 1904-01-01, and a format that
/// shows them as a date.
final class ExcelDate {

  private static final int DAY_SECONDS = 86_400;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final int DAYS_TO_1904 = 1462;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private ExcelDate() {}

  /// Whether a cell of this format shows a date or a time.
  ///
  /// @param id number of the format; those below 164 are built in
  /// @param format the format's code; empty if it is built in
  static boolean isDate(int id, String format) {
    boolean builtIn =
        (id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    return format.isEmpty() ? builtIn : has(format, "ymdhs");
  }

  /// The number as text: `2026-12-01`, `2026-12-01T20:45` or, for a time of day or a duration,
  /// `20:45` or `25:30`.
  static String text(BigDecimal serial, int id, String format, boolean since1904) {
    if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
      return serial.toPlainString();
    }
    long seconds =
        serial
            .multiply(BigDecimal.valueOf(DAY_SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    boolean showsDay = format.isEmpty() ? id < 45 && (id < 18 || id > 21) : has(format, "yd");
    if (seconds < DAY_SECONDS || (!showsDay && seconds < 2 * DAY_SECONDS)) {
      return clock(seconds);
    }
    LocalDate day = EPOCH.plusDays(seconds / DAY_SECONDS + (since1904 ? DAYS_TO_1904 : 0));
    boolean showsTime = format.isEmpty() ? id == 22 : has(format, "hs");
    if (seconds % DAY_SECONDS == 0 && !showsTime) {
      return day.toString();
    }
    LocalDateTime time = day.atStartOfDay().plusSeconds(seconds % DAY_SECONDS);
    return time.toString();
  }

  private static String clock(long seconds) {
    String minutes = String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }

  /// Whether a format's code has one of the letters outside quotes, escapes and brackets other than
  /// `[h]`.
  private static boolean has(String format, String letters) {
    for (int i = 0; i < format.length(); i++) {
      char c = Character.toLowerCase(format.charAt(i));
      if (c == '"') {
        i = end(format, '"', i);
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '[' && !isElapsed(format, i)) {
        i = end(format, ']', i);
      } else if (letters.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int end(String format, char closing, int from) {
    int end = format.indexOf(closing, from + 1);
    return end < 0 ? format.length() : end;
  }

  private static boolean isElapsed(String format, int at) {
    String rest = format.substring(at).toLowerCase(Locale.ROOT);
    return rest.startsWith("[h") || rest.startsWith("[m]") || rest.startsWith("[mm]");
  }
}
