package callsheet.answer;

import callsheet.problem.Text;
import java.util.List;

/// A table of an answer.
///
/// @param key stable name in files
/// @param rows as many cells each as there are columns
public record Table(String key, Text title, List<Column> columns, List<List<Cell>> rows) {

  /// A column.
  ///
  /// @param key stable name in files
  public record Column(String key, Text title) {

    /// A column with a key and its header in both languages.
    public static Column of(String key, String english, String korean) {
      return new Column(key, new Text(english, korean));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of " + key + " has " + row.size() + " cells for " + columns.size() + " columns");
      }
    }
  }

  /// The place of a column, −1 if there is none of the key.
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(column)) {
        return i;
      }
    }
    return -1;
  }
}
