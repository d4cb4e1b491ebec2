package callsheet.io.answer;

/// How many columns of a terminal, or narrow letters of a sheet, a text takes: Korean and other
/// wide letters take two.
public final class TextWidth {

  private TextWidth() {}

  /// The width of a text.
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
      default -> codePoint >= 0xFF01 && codePoint <= 0xFF60;
    };
  }
}
