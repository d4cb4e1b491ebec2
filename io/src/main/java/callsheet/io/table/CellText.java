package callsheet.io.table;

/// Texts of cells: trimmed when read, kept from being taken for formulas when written.
///
/// A spreadsheet runs a CSV cell that starts with `=`, `+`, `-` or `@`. So such a text is written
/// with an apostrophe before it, and an apostrophe before such a start is taken off when read.
public final class CellText {

  private static final String FORMULA_STARTS = "=+-@";

  private CellText() {}

  /// The text of a cell as it was before [#guarded(String)]. A workbook made from a CSV file keeps
  /// the apostrophes, so they are taken off there too.
  static String unguarded(String cell) {
    String text = trimmed(cell);
    return text.startsWith("'") && startsFormula(text) ? text.substring(1) : text;
  }

  /// The text as a CSV cell that no spreadsheet runs.
  public static String guarded(String text) {
    return startsFormula(text) ? "'" + text : text;
  }

  /// The text as a cell of a workbook, where texts are no formulas: only one that would lose its
  /// apostrophe when read is given another.
  public static String guardedInWorkbook(String text) {
    return text.startsWith("'") ? guarded(text) : text;
  }

  /// The text without spaces, also wide and unbreakable ones, around it.
  static String trimmed(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isSpace(cell.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  /// Whether there is nothing to see.
  static boolean isBlank(String cell) {
    return trimmed(cell).isEmpty();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c);
  }

  private static boolean startsFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
  }
}
