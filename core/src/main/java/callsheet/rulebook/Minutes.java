package callsheet.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whole numbers as people write them: `90`, and where minutes are meant `1:30`, `90m`, `1h30m`, `1
/// h 30 min`, `1시간 30분`, `PT1H30M`.
final class Minutes {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:pt)?(?:(\\d{1,4})\\s*(?:hours|hour|h|시간))?\\s*"
              + "(?:(\\d{1,6})\\s*(?:minutes|minute|min|m|분))?",
          Pattern.CASE_INSENSITIVE);

  private Minutes() {}

  /// The number, if it is a whole one.
  static Optional<Long> read(Object written) {
    return switch (written) {
      case Long number -> Optional.of(number);
      case Integer number -> Optional.of(number.longValue());
      case Double number ->
          number == Math.rint(number) && Math.abs(number) < 1e15
              ? Optional.of(number.longValue())
              : Optional.empty();
      case String text -> read(text.strip());
      default -> Optional.empty();
    };
  }

  private static Optional<Long> read(String text) {
    if (text.matches("[+-]?\\d{1,18}")) {
      return Optional.of(Long.valueOf(text));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(60 * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2)));
    }
    Matcher span = SPAN.matcher(text);
    return span.matches() && (span.group(1) != null || span.group(2) != null)
        ? Optional.of(60 * part(span.group(1)) + part(span.group(2)))
        : Optional.empty();
  }

  private static long part(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
