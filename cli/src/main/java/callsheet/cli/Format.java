package callsheet.cli;

/// The form in which a command prints.
enum Format {
  /// For people.
  TEXT,
  /// One JSON document.
  JSON,
  /// One table.
  CSV
}
