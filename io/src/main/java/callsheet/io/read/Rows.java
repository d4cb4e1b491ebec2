package callsheet.io.read;

import callsheet.io.table.Place;
import callsheet.io.table.TableRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /// The names that a column has in any row of the table, also in rows with something wrong.
  Set<String> names(String column) {
    Set<String> names = new LinkedHashSet<>();
    int position = bound.position(column);
    if (position >= 0) {
      bound.table().rows().forEach(row -> names.add(RowReader.inOneLine(row.cell(position))));
      names.remove("");
    }
    return names;
  }

  /// Whether the table could be read, so that a name it does not have is really unknown.
  boolean isReadable() {
    return bound.isReadable();
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
