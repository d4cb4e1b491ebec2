package callsheet.planner.analysis.impact;

/// What is done to a rule to see what it costs.
public sealed interface Move {

  /// The rule is left out.
  record LeftOut() implements Move {}

  /// The share that a ratio asks for is another one.
  record Share(int basisPoints) implements Move {}
}
