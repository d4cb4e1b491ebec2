package callsheet.io.read;

import callsheet.io.table.Place;
import callsheet.io.table.TableRow;
import java.util.List;

/// What was read from the rows of a table that had nothing wrong in them, each with its row.
record Rows<T>(Bound bound, List<T> values, List<TableRow> rows) {

  /// The place of a column of the value at `index`.
  Place place(int index, String column) {
    int position = bound.position(column);
    TableRow row = rows.get(index);
    return position < 0 ? bound.table().place(row) : bound.table().place(row, position);
  }

  /// The number of the row of the value at `index`.
  int row(int index) {
    return rows.get(index).number();
  }

  /// Whether every row of the table was right, so that a name not among them is really unknown.
  boolean isComplete() {
    return values.size() == bound.table().rows().size() && bound.isReadable();
  }

  /// How many there are.
  int size() {
    return values.size();
  }

  /// The value at `index`.
  T get(int index) {
    return values.get(index);
  }
}
