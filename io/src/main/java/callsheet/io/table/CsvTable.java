package callsheet.io.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A single CSV file that holds the only table of its schema.
public final class CsvTable implements TableSource {

  private final byte[] bytes;
  private final String name;

  /// The table in a file's bytes.
  ///
  /// @param name what messages call it
  public CsvTable(byte[] bytes, String name) {
    this.bytes = bytes.clone();
    this.name = name;
  }

  @Override
  public TableSet read(Schema schema, IssueLog log) {
    TableForm form = schema.forms().getFirst();
    Map<String, Table> tables = new HashMap<>();
    CsvFile.table(bytes, name, form, log).ifPresent(table -> tables.put(form.name(), table));
    return new TableSet(name, tables, Optional.empty(), Set.of(form.name()));
  }
}
