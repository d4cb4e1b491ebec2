package callsheet.engine.columns;

/// Points in whole parts, so that what prices come to is added up without loss.
final class Parts {

  private static final long PER_POINT = 1_000;

  /// In parts, so little that nobody takes an option that earns it.
  static final long SHUT = -1_000_000_000_000_000L;

  private Parts() {}

  static long of(long points) {
    return Math.multiplyExact(PER_POINT, points);
  }

  static long of(double points) {
    return Math.round(PER_POINT * points);
  }

  /// The whole points in so many parts, rounded down.
  static long points(long parts) {
    return Math.floorDiv(parts, PER_POINT);
  }
}
