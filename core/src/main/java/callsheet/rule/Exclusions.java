package callsheet.rule;

/// A rule that, when hard, can name pairs of seats which no host may take both of, whoever they
/// are. The pairs only help the search: the instances they would break are counted elsewhere.
public interface Exclusions {

  /// Names the pairs by [Rows#exclude]; called once, and only when the rule binds hard.
  void exclude(Rows rows);
}
