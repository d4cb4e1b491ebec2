package callsheet.rule.fairness;

/// Among whom a load is shared.
public enum Grouping {
  /// Hosts who may lead share the main seats, the others the remaining ones.
  GRADE,
  /// All hosts share all seats.
  ALL
}
