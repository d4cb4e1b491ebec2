package callsheet.io.table;

/// Where something stands in the input, as the program that edits it shows it.
///
/// @param file file, workbook and sheet, or JSON document
/// @param row 1-based line or row; 0: the whole table
/// @param column header, or JSON pointer; empty: the whole row
public record Place(String file, int row, String column) {

  /// A whole file.
  public static Place of(String file) {
    return new Place(file, 0, "");
  }

  /// A line of a file.
  public static Place of(String file, int row) {
    return new Place(file, row, "");
  }
}
