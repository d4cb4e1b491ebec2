package callsheet.io.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What a table may look like: its names and its columns.
///
/// Headers are compared without case, spaces, `_` and `-`; what stands in brackets behind a header,
/// such as `준비시간(분)`, is a remark.
public final class TableForm {

  private final String name;
  private final String korean;
  private final List<String> aliases;
  private final boolean takesFreeColumns;
  private final List<String> usualAttributes;
  private final List<Column> columns;
  private final Map<String, Integer> byHeader = new HashMap<>();

  TableForm(
      String name,
      String korean,
      List<String> aliases,
      boolean takesFreeColumns,
      List<String> usualAttributes,
      List<Column> columns) {
    this.name = name;
    this.korean = korean;
    this.aliases = List.copyOf(aliases);
    this.takesFreeColumns = takesFreeColumns;
    this.usualAttributes = usualAttributes.stream().map(NearMiss::folded).toList();
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      byHeader.put(NearMiss.folded(column.name()), i);
      byHeader.put(NearMiss.folded(column.korean()), i);
      for (String alias : column.aliases()) {
        byHeader.putIfAbsent(NearMiss.folded(alias), i);
      }
    }
  }

  /// The name of files, sheets and JSON members.
  public String name() {
    return name;
  }

  /// The Korean name of sheets and files.
  public String korean() {
    return korean;
  }

  /// Other names it goes by.
  public List<String> aliases() {
    return aliases;
  }

  /// Whether columns it does not know are kept as attributes.
  public boolean takesFreeColumns() {
    return takesFreeColumns;
  }

  /// Whether a header is that of an attribute which schedules usually have, and no slip.
  public boolean isUsualAttribute(String header) {
    return usualAttributes.contains(NearMiss.folded(header));
  }

  /// All columns, in the order they are written.
  public List<Column> columns() {
    return columns;
  }

  /// The position in [#columns()] of the column that a header names.
  public OptionalInt column(String header) {
    Integer found = byHeader.get(NearMiss.folded(header));
    if (found == null && header.indexOf('(') > 0) {
      found = byHeader.get(NearMiss.folded(header.substring(0, header.indexOf('('))));
    }
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /// English and Korean names of all columns.
  public List<String> headers() {
    List<String> headers = new ArrayList<>();
    columns.forEach(column -> headers.add(column.name()));
    columns.forEach(column -> headers.add(column.korean()));
    return headers;
  }
}
