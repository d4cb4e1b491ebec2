package callsheet.io.report;

import java.io.IOException;

/// Text as HTML and XML both read it, in element content and in quoted attributes alike.
final class Escape {

  private Escape() {}

  /// Writes a text escaped; characters that XML cannot hold become U+FFFD.
  static void write(String text, Appendable out) throws IOException {
    int length = text.length();
    for (int at = 0; at < length; ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> append(isAllowed(character) ? character : 0xFFFD, out);
      }
    }
  }

  private static void append(int character, Appendable out) throws IOException {
    if (Character.isBmpCodePoint(character)) {
      out.append((char) character);
    } else {
      out.append(Character.highSurrogate(character)).append(Character.lowSurrogate(character));
    }
  }

  /// The characters of XML 1.0, without the carriage return that parsers would change.
  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
