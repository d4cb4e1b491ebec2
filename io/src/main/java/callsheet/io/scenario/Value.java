package callsheet.io.scenario;

import java.time.LocalDateTime;
import java.util.List;

/// A cell to be written.
sealed interface Value {

  /// A word, id or date of our own, which no spreadsheet takes for a formula.
  record Word(String text) implements Value {}

  /// A text that people wrote.
  record Free(String text) implements Value {}

  /// A number in plain digits.
  record Digits(String digits) implements Value {}

  /// A time.
  ///
  /// @param broadcastDay as planners write it, e.g. `2026-12-01 25:30`
  record Time(LocalDateTime calendar, String broadcastDay) implements Value {}

  /// Several texts.
  record Several(List<String> texts) implements Value {}

  /// Nothing.
  static Value blank() {
    return new Word("");
  }

  /// A whole number.
  static Value of(long number) {
    return new Digits(Long.toString(number));
  }

  /// Whether nothing is written.
  default boolean isBlank() {
    return switch (this) {
      case Word(String text) -> text.isEmpty();
      case Free(String text) -> text.isEmpty();
      case Several(List<String> texts) -> texts.isEmpty();
      case Digits _, Time _ -> false;
    };
  }
}
