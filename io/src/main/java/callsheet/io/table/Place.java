package callsheet.io.table;

import callsheet.problem.Origin.Mark;

/// Where something stands in the input, as the program that edits it shows it.
///
/// @param file file, workbook and sheet, or JSON document
/// @param row 1-based line or row; 0: the whole table
/// @param column header, key or JSON pointer; empty: the whole row
/// @param character 1-based column of the line of a text; 0: not known
public record Place(String file, int row, String column, int character) {

  /// A cell of a table, or a row.
  public Place(String file, int row, String column) {
    this(file, row, column, 0);
  }

  /// A whole file.
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /// A line of a file.
  public static Place of(String file, int row) {
    return new Place(file, row, "");
  }

  /// A place in a text, and the key that stands there.
  public static Place of(String file, Mark mark, String key) {
    return new Place(file, mark.line(), key, mark.character());
  }
}
