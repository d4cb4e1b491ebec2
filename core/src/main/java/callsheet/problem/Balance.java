package callsheet.problem;

/// What a host brings along from earlier months: shows or minutes above (positive) or below the
/// fair share.
public record Balance(int host, Measure measure, int amount) {

  /// What fairness is measured in.
  public enum Measure {
    LOAD,
    PRIME,
    NIGHT,
    WEEKEND
  }
}
