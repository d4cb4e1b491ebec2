package callsheet.engine.cpsat;

/// A way to repair: a kind of part, how long CP-SAT may take for one, and how many seats it frees.
///
/// As many seats are freed as are solved in a small part of the limit: many quick repairs find more
/// than few long ones. Used by several threads at a time.
final class Way {

  /// What a repair should take of the limit.
  private static final double QUICK = 0.05;

  private static final double SLOW = 0.2;

  /// How sizes follow: what was solved at once, what was quick, what was neither quick nor slow,
  /// what was slow, and what was not solved.
  private static final double LEAP = 2;

  private static final double GROW = 1.15;
  private static final double CREEP = 1.03;
  private static final double SHRINK = 0.95;
  private static final double GIVE_WAY = 0.85;

  private static final double FIRST_SIZE = 20;
  private static final int LEAST_SIZE = 8;

  private final Parts.Kind kind;
  private final double limit;
  private double size = FIRST_SIZE;
  private boolean leapt;

  /// @param limit CP-SAT's deterministic seconds for one repair at most
  Way(Parts.Kind kind, double limit) {
    this.kind = kind;
    this.limit = limit;
  }

  Parts.Kind kind() {
    return kind;
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
    double part = effort / limit;
    double factor =
        !solved
            ? GIVE_WAY
            : part < QUICK / 10 ? LEAP : part < QUICK ? GROW : part < SLOW ? CREEP : SHRINK;
    boolean isWhole = 2 * freed >= size();
    leapt = factor == LEAP && isWhole;
    if (factor < 1) {
      size = Math.max(LEAST_SIZE, factor * Math.min(size, freed));
    } else if (isWhole) {
      size *= factor;
    }
  }
}
