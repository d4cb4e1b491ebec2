package callsheet.engine.bound;

import callsheet.engine.search.Budget;
import java.util.Arrays;
import java.util.Optional;

/// Prices of all rows of a linear program, found on the part of it that matters at the moment:
/// sifting, for columns and rows alike (Bixby et al., 1992).
///
/// Of a month's program some hosts of a seat are out of the question at any sensible prices, and
/// most rows are kept by whoever is left. So [PrimalDual] goes on in a [Part] until an epoch ends,
/// and then all columns are priced and all rows looked at: a part holds the columns that are taken
/// or nearly earn most of their choice, and the rows that have a price, that what is taken breaks,
/// or that would be broken if each choice took what earns most.
final class Sifting {

  /// Prices are tried as a bound of the whole once in so many iterations.
  private static final int TRIAL = 20;

  /// A column nearly earns most if it lacks less than this part of what a choice, on average, is
  /// between the roster of the start and the bound.
  private static final double NEAR = 0.15;

  private static final float TINY = 1e-3f;

  private final LinearProgram program;
  private final int base;

  /// What is taken of each column, the price of each row, and what each column earns at the prices.
  private final float[] x;

  private final float[] y;
  private final float[] reduced;

  /// Whether a column earns most of its choice.
  private final boolean[] isBest;

  /// What the rows come to: for what is taken, and for each choice's best column.
  private final float[] activity;

  private final float[] ofBest;

  private final float[] bestPrice;
  private final double startValue;
  private double bestValue = Double.POSITIVE_INFINITY;
  private int markedAt;
  private double markedValue = Double.POSITIVE_INFINITY;

  /// The iteration that last lowered the bound by a two-hundredth, and what it was then.
  private int slowAt;

  private double slowValue = Double.POSITIVE_INFINITY;
  private int total;
  private Part part;
  private PrimalDual prices;

  /// Where prices stand, to go on from later.
  ///
  /// @param taken of each column
  /// @param price of each row
  /// @param markedAt the iteration that last lowered the bound by something worth the while
  /// @param markedValue what it was then
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Point(
      float[] taken, float[] price, PrimalDual.Pace pace, int markedAt, double markedValue) {

    private boolean isOf(LinearProgram program) {
      return taken.length == program.columns && price.length == program.rows;
    }
  }

  /// Prices of nothing, beside a roster: the nearer it is to the best the sooner prices are good.
  ///
  /// @param values of the roster's literals
  Sifting(LinearProgram program, boolean[] values) {
    this(program, values, Optional.empty());
  }

  /// @param from goes on from there, if it is a point of this program
  Sifting(LinearProgram program, boolean[] values, Optional<Point> from) {
    this.program = program;
    this.base = program.group[program.group.length - 1];
    this.x = new float[program.columns];
    this.y = new float[program.rows];
    this.reduced = new float[program.columns];
    this.isBest = new boolean[program.columns];
    this.activity = new float[program.rows];
    this.ofBest = new float[program.rows];
    this.bestPrice = new float[program.rows];
    for (int c = 0; c < x.length; c++) {
      x[c] = values[program.literal[c]] ? 1 : 0;
    }
    this.startValue = worth();
    Optional<Point> start = from.filter(point -> point.isOf(program));
    start.ifPresent(this::goOnFrom);
    this.part = next();
    this.prices =
        start
            .map(point -> goOn(point.pace))
            .orElseGet(() -> new PrimalDual(part.program(), part.columnsOf(x), part.rowsOf(y)));
  }

  /// What the roster of the start is worth, but for the hard rules that it breaks.
  private double worth() {
    sumUp();
    double worth = program.constant;
    for (int c = 0; c < x.length; c++) {
      worth += x[c] * program.worth[c];
    }
    for (int r = 0; r < y.length; r++) {
      if (program.ceiling[r] != Sides.HARD && activity[r] > program.right[r]) {
        worth -= (activity[r] - program.right[r]) * program.ceiling[r] / LinearProgram.UNIT;
      }
    }
    return worth;
  }

  /// Goes on for a while.
  void improve(Budget budget) {
    var _ = improve(budget, 0, Integer.MAX_VALUE);
  }

  /// Goes on until a budget is used up, so many iterations have been made in all, or no more can be
  /// expected.
  ///
  /// @param made iterations that the budget has paid for before
  /// @return the same, these included
  int improve(Budget budget, int made, int end) {
    int paid = made;
    for (; total < end && budget.used(paid) < 1 && !isSpent(); paid++) {
      boolean ended = prices.step();
      total++;
      if (ended) {
        sift();
      } else if (total % TRIAL == 0) {
        part.putRows(prices.prices(), y);
        tryPrices();
      }
    }
    return paid;
  }

  private void goOnFrom(Point point) {
    System.arraycopy(point.taken, 0, x, 0, x.length);
    System.arraycopy(point.price, 0, y, 0, y.length);
    total = point.pace.total();
    markedAt = point.markedAt;
    markedValue = point.markedValue;
  }

  private PrimalDual goOn(PrimalDual.Pace pace) {
    return new PrimalDual(part.program(), part.columnsOf(x), part.rowsOf(y), pace);
  }

  private void sift() {
    part.putColumns(prices.columns(), x);
    part.putRows(prices.prices(), y);
    part = next();
    prices = goOn(prices.pace());
  }

  /// The part that matters next.
  private Part next() {
    tryPrices();
    boolean[] columns = new boolean[program.columns];
    keepNear(columns);
    sumUp();
    boolean[] rows = new boolean[program.rows];
    for (int r = 0; r < rows.length; r++) {
      long right = program.right[r];
      rows[r] = y[r] > 0 || activity[r] > right + TINY || ofBest[r] > right;
      for (int i = program.rowStart[r], end = program.rowStart[r + 1]; rows[r] && i < end; i++) {
        columns[program.column[i]] |= program.column[i] >= base;
      }
    }
    return new Part(program, columns, rows);
  }

  /// Keeps the columns of choices that are taken or nearly earn most; what is left of the others is
  /// taken from them.
  private void keepNear(boolean[] columns) {
    int[] group = program.group;
    Arrays.fill(isBest, false);
    double near = NEAR * Math.abs(bestValue - startValue) / Math.max(1, group.length - 1);
    for (int g = 0; g + 1 < group.length; g++) {
      int best = group[g];
      for (int c = group[g]; c < group[g + 1]; c++) {
        best = reduced[c] > reduced[best] ? c : best;
      }
      isBest[best] = true;
      for (int c = group[g]; c < group[g + 1]; c++) {
        columns[c] = x[c] > TINY || reduced[c] >= reduced[best] - near;
        x[c] = columns[c] ? x[c] : 0;
      }
    }
  }

  private void sumUp() {
    for (int r = 0; r < activity.length; r++) {
      float taken = 0;
      float best = 0;
      for (int i = program.rowStart[r], end = program.rowStart[r + 1]; i < end; i++) {
        int c = program.column[i];
        taken += x[c] > TINY ? x[c] * program.coefficient[i] : 0;
        best += isBest[c] ? program.coefficient[i] : 0;
      }
      activity[r] = taken;
      ofBest[r] = best;
    }
  }

  private void tryPrices() {
    double value = value();
    if (value < bestValue) {
      bestValue = value;
      System.arraycopy(y, 0, bestPrice, 0, y.length);
    }
    if (bestValue < markedValue - 2e-5 * Math.abs(markedValue)
        || markedValue == Double.POSITIVE_INFINITY) {
      markedValue = bestValue;
      markedAt = total;
    }
    if (bestValue < slowValue - 5e-3 * Math.abs(slowValue)
        || slowValue == Double.POSITIVE_INFINITY) {
      slowValue = bestValue;
      slowAt = total;
    }
  }

  /// What the prices prove, but for rounding.
  private double value() {
    program.reduce(y, reduced);
    double value = program.constant;
    for (int r = 0; r < y.length; r++) {
      value += (double) y[r] * program.right[r];
    }
    int[] group = program.group;
    for (int g = 0; g + 1 < group.length; g++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int c = group[g]; c < group[g + 1]; c++) {
        best = Math.max(best, reduced[c]);
      }
      value += best;
    }
    for (int c = base; c < reduced.length; c++) {
      value += Math.max(0, reduced[c]);
    }
    return value;
  }

  /// Whether the last third of the iterations lowered the bound by nothing worth the while.
  boolean isSpent() {
    return total > 300 && total > 1.5 * markedAt;
  }

  /// Whether the last third of the iterations lowered the bound by less than a two-hundredth.
  boolean isSlow() {
    return total > 100 && total > 1.5 * slowAt;
  }

  /// Where prices stand now.
  Point point() {
    part.putColumns(prices.columns(), x);
    part.putRows(prices.prices(), y);
    return new Point(x.clone(), y.clone(), prices.pace(), markedAt, markedValue);
  }

  /// How many iterations there were.
  int iterations() {
    return total;
  }

  /// The prices that prove most so far.
  float[] prices() {
    return bestPrice.clone();
  }

  /// What they prove, but for rounding.
  double bestValue() {
    return bestValue;
  }
}
