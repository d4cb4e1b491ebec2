package callsheet.result;

/// Why a solve ended.
public enum Ending {
  /// The incumbent is proven best.
  OPTIMAL,
  /// The time or step limit was reached.
  LIMIT,
  /// The user stopped it; the best roster so far is kept.
  STOPPED,
  /// No roster keeps the hard rules and pins.
  INFEASIBLE
}
