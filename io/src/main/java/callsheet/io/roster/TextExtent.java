package callsheet.io.roster;

import callsheet.io.answer.TextWidth;

/// How high a text stands in a cell of a width: spreadsheets don't fit rows to their texts when
/// they open a file.
final class TextExtent {

  private static final int COLUMN_POINTS = 10;

  private TextExtent() {}

  /// The height in points that a text needs.
  ///
  /// @param width of the column in characters of its own size
  static double height(String text, double width, int points) {
    double fits = Math.max(1, width * COLUMN_POINTS / points - 0.5);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(TextWidth.of(line) / fits));
    }
    return lines * points * 1.35 + 4;
  }
}
