package callsheet.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a length of time: ISO-8601 (`PT2S`) or as people write it (`500ms`, `2s`, `1.5m`,
/// `1m30s`).
final class Durations implements ITypeConverter<Duration> {

  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(ms|s|m|h)");
  private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + ")+");

  @Override
  public Duration convert(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    Duration duration = WHOLE.matcher(text).matches() ? sum(text) : iso(text);
    if (duration.toMillis() < 1 || duration.compareTo(LONGEST) > 0) {
      throw new TypeConversionException(value + " is not between 1 ms and 7 days");
    }
    return duration;
  }

  private static Duration sum(String text) {
    double millis = 0;
    for (Matcher part = PART.matcher(text); part.find(); ) {
      millis += Double.parseDouble(part.group(1)) * unitMillis(part.group(2));
    }
    return Duration.ofMillis(Math.round(millis));
  }

  private static long unitMillis(String unit) {
    return switch (unit) {
      case "ms" -> 1;
      case "s" -> 1000;
      case "m" -> 60_000;
      default -> 3_600_000;
    };
  }

  private static Duration iso(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(text + " is no length of time: " + e.getMessage());
    }
  }
}
