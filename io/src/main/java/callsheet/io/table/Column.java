package callsheet.io.table;

import java.util.List;

/// A column of a table's form: its name in English and Korean, and other names it goes by.
///
/// @param required whether the header must be there
public record Column(String name, String korean, List<String> aliases, boolean required) {

  /// A column that may be left out.
  static Column optional(String name, String korean, String... aliases) {
    return new Column(name, korean, List.of(aliases), false);
  }

  /// A column that must be there.
  static Column required(String name, String korean, String... aliases) {
    return new Column(name, korean, List.of(aliases), true);
  }
}
