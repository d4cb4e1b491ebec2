package callsheet.io.table;

/// The part of a value that a message quotes.
public final class Excerpt {

  private static final int LENGTH = 60;

  private Excerpt() {}

  /// The text without control characters, cut to a readable length.
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LENGTH)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
    return shown.length() < text.length() && text.codePointCount(0, text.length()) > LENGTH
        ? shown.append('…').toString()
        : shown.toString();
  }
}
