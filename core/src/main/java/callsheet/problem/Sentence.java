package callsheet.problem;

import java.util.Formattable;
import java.util.Locale;

/// Fills a sentence's gaps as [String#format] does, only faster where they are `%s` and `%d`,
/// numbered or not: ledgers have thousands of sentences. All else is left to the formatter.
final class Sentence {

  private final Locale locale;
  private final String form;
  private final Object[] arguments;
  private final StringBuilder filled;
  private int at;
  private int ordinary;

  private Sentence(Locale locale, String form, Object[] arguments) {
    this.locale = locale;
    this.form = form;
    this.arguments = arguments;
    this.filled = new StringBuilder(form.length() + 16 * arguments.length);
  }

  /// A sentence with its gaps filled.
  ///
  /// @param locale one that writes ASCII digits
  static String filled(Locale locale, String form, Object... arguments) {
    return new Sentence(locale, form, arguments).filled();
  }

  private String filled() {
    while (at < form.length()) {
      int gap = form.indexOf('%', at);
      filled.append(form, at, gap < 0 ? form.length() : gap);
      at = gap < 0 ? form.length() : gap + 1;
      if (gap >= 0 && !fill()) {
        return String.format(locale, form, arguments);
      }
    }
    return filled.toString();
  }

  /// Fills the gap that starts here, unless it is of another kind.
  private boolean fill() {
    int number = 0;
    int from = at;
    while (at < form.length() && Character.digit(form.charAt(at), 10) >= 0 && at < from + 3) {
      number = 10 * number + Character.digit(form.charAt(at++), 10);
    }
    boolean isNumbered = at > from;
    if (isNumbered && (at >= form.length() || form.charAt(at++) != '$')) {
      return false;
    }
    int index = isNumbered ? number - 1 : ordinary++;
    return at < form.length()
        && index >= 0
        && index < arguments.length
        && put(form.charAt(at++), arguments[index]);
  }

  private boolean put(char kind, Object argument) {
    boolean isSimple =
        switch (kind) {
          case 's' -> !(argument instanceof Formattable);
          case 'd' -> argument instanceof Integer || argument instanceof Long;
          default -> false;
        };
    if (isSimple) {
      filled.append(argument);
    }
    return isSimple;
  }
}
