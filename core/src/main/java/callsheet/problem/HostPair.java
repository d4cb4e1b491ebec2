package callsheet.problem;

/// Two hosts who should, or should not, stand together.
public record HostPair(int hostA, int hostB, Kind kind, DateRange valid) {

  /// Together or apart.
  public enum Kind {
    TOGETHER,
    APART
  }
}
