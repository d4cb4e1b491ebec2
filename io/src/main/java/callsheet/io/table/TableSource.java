package callsheet.io.table;

/// Something that holds the tables of a scenario: a folder, a workbook, a document, a database.
public interface TableSource {

  /// Reads the tables that the schema knows. What can't be read is logged and left out; nothing is
  /// thrown for bad input.
  TableSet read(Schema schema, IssueLog log);
}
