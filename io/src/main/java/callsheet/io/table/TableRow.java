package callsheet.io.table;

import java.util.Arrays;

/// One row of a table: its cells as text, trimmed, and the line it stands in.
///
/// A value's text is what a CSV file would hold: a date cell of a workbook reads
/// `2026-12-01T20:45`, a number `1200.5`. Cells past the last one written are empty.
public final class TableRow {

  private final int number;
  private final String pointer;
  private final String[] cells;
  private final int[] lines;

  private TableRow(int number, String pointer, String[] cells, int[] lines) {
    this.number = number;
    this.pointer = pointer;
    this.cells = cells;
    this.lines = lines;
  }

  /// A row of a file or sheet.
  public static TableRow of(int number, String... cells) {
    return new TableRow(number, "", cells, new int[0]);
  }

  /// An object of a JSON document, with the pointer to it and the line of each of its members.
  static TableRow ofJson(int number, String pointer, String[] cells, int[] lines) {
    return new TableRow(number, pointer, cells, lines);
  }

  /// The 1-based line or row.
  public int number() {
    return number;
  }

  /// The JSON pointer to it; empty outside JSON.
  public String pointer() {
    return pointer;
  }

  /// The text of a cell; empty if blank.
  public String cell(int column) {
    return column < cells.length ? cells[column] : "";
  }

  /// How many cells are written.
  public int width() {
    return cells.length;
  }

  /// The line a cell stands in: the row's, unless a JSON object runs over several.
  int line(int column) {
    return column < lines.length && lines[column] > 0 ? lines[column] : number;
  }

  @Override
  public String toString() {
    return number + ": " + Arrays.toString(cells);
  }
}
