package callsheet.rule;

/// A rule whose instances speak of seats or of several hosts; compiled in one piece.
public non-sealed interface RosterRule extends Rule {

  /// Compiles all instances.
  void compile(Rows rows);
}
