package callsheet.engine.cpsat;

/// A way to repair: a kind of part, whether it is thinned, how long CP-SAT may take for one, and
/// how many seats it frees.
///
/// As many seats are freed as are solved in a good part of the limit. Used by several threads at a
/// time.
final class Way {

  /// What a repair should take of the limit.
  private static final double AIM = 0.4;

  /// How far sizes follow the ratio of that to what a repair took, as a power, and how far at once.
  private static final double DAMPING = 0.15;

  private static final double LEAST_CHANGE = 0.75;
  private static final double MOST_CHANGE = 2;

  /// A size that grows by more than this was far too small.
  private static final double LEAP = 1.4;

  private static final double FIRST_SIZE = 20;
  private static final int LEAST_SIZE = 8;

  private final Parts.Kind kind;
  private final boolean isThinned;
  private final double limit;
  private double size = FIRST_SIZE;
  private boolean leapt;

  /// @param limit CP-SAT's deterministic seconds for one repair at most
  Way(Parts.Kind kind, boolean isThinned, double limit) {
    this.kind = kind;
    this.isThinned = isThinned;
    this.limit = limit;
  }

  Parts.Kind kind() {
    return kind;
  }

  /// Whether its parts keep only some options of what may stay open.
  boolean isThinned() {
    return isThinned;
  }

  double limit() {
    return limit;
  }

  /// How many seats a part should have.
  synchronized int size() {
    return (int) size;
  }

  /// Whether the last part was far smaller than it could have been, so that it says little of what
  /// this way brings.
  synchronized boolean isFeelingItsWay() {
    return leapt;
  }

  /// Follows how a repair went. A part that turned out far smaller than it might have been says
  /// nothing of larger ones.
  ///
  /// @param freed seats that its part had
  /// @param solved whether it was solved to the end
  /// @param effort CP-SAT's deterministic seconds that it took
  synchronized void resize(int freed, boolean solved, double effort) {
    double ratio = AIM * limit / Math.max(solved ? 0 : limit, effort);
    double factor = Math.clamp(Math.pow(ratio, DAMPING), LEAST_CHANGE, MOST_CHANGE);
    boolean isWhole = 2 * freed >= size();
    leapt = factor > LEAP && isWhole;
    if (factor < 1) {
      size = Math.max(LEAST_SIZE, factor * Math.min(size, freed));
    } else if (isWhole) {
      size *= factor;
    }
  }
}
