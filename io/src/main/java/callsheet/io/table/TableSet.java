package callsheet.io.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables of one source.
///
/// @param source what messages call it: the folder's, workbook's or document's name
/// @param tables by name in the [Schema]
/// @param rules the rules where they are not a table: `rules.yaml`, or the JSON member `rules`
/// @param found names of the tables that are there, readable or not
public record TableSet(
    String source, Map<String, Table> tables, Optional<Document> rules, Set<String> found) {

  /// A structured text.
  ///
  /// @param file what messages call it
  /// @param pointer JSON pointer to its root; empty for YAML
  /// @param text the whole text of the file
  public record Document(String file, String pointer, Tree root, String text) {}

  public TableSet {
    tables = Map.copyOf(tables);
    found = Set.copyOf(found);
  }

  /// A set with nothing in it.
  public static TableSet empty(String source) {
    return new TableSet(source, Map.of(), Optional.empty(), Set.of());
  }

  /// The table of a name.
  public Optional<Table> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
