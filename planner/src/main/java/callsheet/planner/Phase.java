package callsheet.planner;

/// The phases of a plan, in their order.
public enum Phase {
  /// The scenario is read and checked.
  READ("read"),
  /// Rules are bound and compiled to rows.
  COMPILE("compile"),
  /// The search finds its first complete roster.
  FIRST_ROSTER("first_roster"),
  /// The search improves it, and its bound.
  SEARCH("search"),
  /// The judge audits the roster.
  AUDIT("audit");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  /// The word for it in files.
  public String label() {
    return label;
  }
}
