package callsheet.io.table;

import java.util.List;

/// A table as it was found: its headers as written and its rows, blank ones left out.
///
/// @param name name in the [Schema]
/// @param file what messages call it: `hosts.csv`, `month.xlsx#호스트`, `month.json`
/// @param headerRow 1-based row of the headers, or line of the JSON array; 0 if its rows are single
///   values of a JSON document
/// @param headers as written
public record Table(
    String name, String file, int headerRow, List<String> headers, List<TableRow> rows) {

  public Table {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /// The table as a whole.
  public Place place() {
    return Place.of(file, headerRow);
  }

  /// A header.
  public Place headerPlace(int column) {
    return new Place(file, headerRow, headers.get(column));
  }

  /// A row as a whole.
  public Place place(TableRow row) {
    return new Place(file, row.number(), row.pointer());
  }

  /// A cell.
  public Place place(TableRow row, int column) {
    if (headerRow == 0) {
      return place(row);
    }
    String header = headers.get(column);
    return row.pointer().isEmpty()
        ? new Place(file, row.number(), header)
        : new Place(file, row.line(column), row.pointer() + "/" + escaped(header));
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
