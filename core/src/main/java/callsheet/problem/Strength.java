package callsheet.problem;

/// How strongly a rule binds.
///
/// Levels are compared lexicographically, 1 before 2; level 0 stands above all soft levels and is
/// kept for unfilled seats.
public sealed interface Strength {

  /// The optimiser never breaks the rule; only a pin can.
  record Hard() implements Strength {}

  /// Breaking costs `weight` for each unit of the amount.
  record Soft(long weight, int level) implements Strength {
    public Soft {
      if (weight < 1) {
        throw new IllegalArgumentException("A weight is at least 1, not " + weight);
      }
      checkLevel(level);
    }
  }

  /// Of n instances at least ⌈share · n⌉ must hold; each one missing costs `weight`.
  ///
  /// @param atLeastBasisPoints the share in 1/10,000: 9,500 is 95 %
  /// @param weight 0: the ratio is hard
  record Ratio(int atLeastBasisPoints, long weight, int level) implements Strength {
    public Ratio {
      if (atLeastBasisPoints < 0 || atLeastBasisPoints > WHOLE) {
        throw new IllegalArgumentException("A share is between 0 and 1");
      }
      if (weight < 0) {
        throw new IllegalArgumentException("A weight is not negative");
      }
      checkLevel(level);
    }

    /// The share 1 in basis points.
    public static final int WHOLE = 10_000;

    /// How many of `instances` must hold: ⌈share · instances⌉.
    public long required(long instances) {
      return Math.ceilDiv(atLeastBasisPoints * instances, WHOLE);
    }
  }

  /// The highest level number: a score has at most this many soft levels.
  int MAX_LEVEL = 6;

  private static void checkLevel(int level) {
    if (level < 0 || level > MAX_LEVEL) {
      throw new IllegalArgumentException("A level is 1 to " + MAX_LEVEL + ", not " + level);
    }
  }
}
