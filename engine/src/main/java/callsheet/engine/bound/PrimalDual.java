package callsheet.engine.bound;

/// Prices of a linear program's rows by restarted Halpern iterations of the primal–dual hybrid
/// gradient (Chambolle and Pock, 2011; Applegate et al., 2021; Lu and Yang, 2024).
///
/// An iteration moves columns along what they still earn at the prices, back to parts of one for
/// each choice, and then prices along what the rows lack. Its reflection is averaged with the start
/// of the epoch, whose weight falls as `1 / (age + 2)`; a new epoch starts when the operator moves
/// the iterate a fifth as far as at the start, or no longer less. Steps are scaled by row and
/// column sums; between epochs the balance of the two kinds follows how far each has come.
final class PrimalDual {

  /// The error is taken once in so many.
  private static final int CHECK = 8;

  private static final double MUCH_LESS = 0.2;
  private static final double LESS = 0.8;

  /// An epoch is over when it is this part of all iterations, as if there had been some before.
  private static final double LONG = 0.36;

  private static final int BEFORE = 30;

  /// The balance to begin with, in parts of the usual one, which lets prices rise too soon.
  private static final double FIRST_BALANCE = 0.3;

  /// Steps by row and column sums keep the operator from going too far if they are below 1.
  private static final float STEP = 0.99f;

  private final LinearProgram program;
  private final int columns;
  private final int rows;
  private final float[] primalStep;
  private final float[] dualStep;
  private final float[] ceiling;
  private final float[] right;

  /// The iterate, where the epoch began, and where the operator leads from the iterate.
  private final float[] x;

  private final float[] xStart;
  private final float[] xNext;
  private final float[] y;
  private final float[] yStart;
  private final float[] yNext;

  /// What each column still earns at the prices.
  private final float[] reduced;

  private final float[] extrapolated;
  private final float[] activity;
  private double weight;
  private int age;
  private int total;
  private double firstError;
  private double lastError;

  /// Iterations that begin now.
  ///
  /// @param x what is taken of each column, at first; overwritten
  /// @param y the price of each row, at first; overwritten
  PrimalDual(LinearProgram program, float[] x, float[] y) {
    this.program = program;
    this.columns = program.columns;
    this.rows = program.rows;
    this.primalStep = new float[columns];
    this.dualStep = new float[rows];
    this.ceiling = new float[rows];
    this.right = new float[rows];
    this.x = x;
    this.xStart = new float[columns];
    this.xNext = x.clone();
    this.y = y;
    this.yStart = new float[rows];
    this.yNext = y.clone();
    this.reduced = new float[columns];
    this.extrapolated = new float[columns];
    this.activity = new float[rows];
    for (int r = 0; r < rows; r++) {
      right[r] = program.right[r];
      ceiling[r] =
          program.ceiling[r] == Sides.HARD
              ? Float.POSITIVE_INFINITY
              : (float) program.ceiling[r] / LinearProgram.UNIT;
    }
    setSteps();
    begin();
  }

  /// Iterations that go on at the pace of others, on another part of the same program.
  PrimalDual(LinearProgram program, float[] x, float[] y, Pace pace) {
    this(program, x, y);
    this.weight = pace.balance;
    this.total = pace.total;
  }

  /// How iterations go on.
  ///
  /// @param balance of prices against columns
  /// @param total how many there were
  record Pace(double balance, int total) {}

  /// How others would go on from here.
  Pace pace() {
    return new Pace(weight, total);
  }

  /// What is taken of each column by now.
  float[] columns() {
    return xNext;
  }

  /// The prices by now.
  float[] prices() {
    return yNext;
  }

  private void setSteps() {
    double rights = 0;
    for (int r = 0; r < rows; r++) {
      double sum = 0;
      for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
        sum += Math.abs(program.coefficient[i]);
      }
      dualStep[r] = sum == 0 ? 1 : (float) (1 / sum);
      rights += dualStep[r] * right[r] * right[r];
    }
    double worths = 0;
    LinearProgram.ByColumn terms = program.byColumn();
    for (int c = 0; c < columns; c++) {
      double sum = 0;
      for (int i = terms.start()[c]; i < terms.start()[c + 1]; i++) {
        sum += Math.abs(terms.coefficient()[i]);
      }
      primalStep[c] = sum == 0 ? 1 : (float) (1 / sum);
      worths += (double) primalStep[c] * program.worth[c] * program.worth[c];
    }
    weight = FIRST_BALANCE * Math.sqrt(Math.max(1, worths) / Math.max(1, rights));
  }

  private void multiply() {
    int[] column = program.column;
    int[] coefficient = program.coefficient;
    for (int r = 0; r < rows; r++) {
      float sum = 0;
      for (int i = program.rowStart[r], end = program.rowStart[r + 1]; i < end; i++) {
        sum += coefficient[i] * extrapolated[column[i]];
      }
      activity[r] = sum;
    }
  }

  private void price(float[] at) {
    int[] start = program.byColumn().start();
    int[] row = program.byColumn().row();
    int[] coefficient = program.byColumn().coefficient();
    for (int c = 0; c < columns; c++) {
      float sum = 0;
      for (int i = start[c], end = start[c + 1]; i < end; i++) {
        sum += coefficient[i] * at[row[i]];
      }
      reduced[c] = program.worth[c] - sum;
    }
  }

  private void begin() {
    System.arraycopy(x, 0, xStart, 0, columns);
    System.arraycopy(y, 0, yStart, 0, rows);
    age = 0;
    lastError = Double.POSITIVE_INFINITY;
  }

  /// One iteration; whether an epoch ends with it, and the next begins.
  boolean step() {
    apply();
    total++;
    if (age % CHECK == 0 && isOver()) {
      balance();
      System.arraycopy(xNext, 0, x, 0, columns);
      System.arraycopy(yNext, 0, y, 0, rows);
      begin();
      return true;
    }
    float part = (age + 1f) / (age + 2f);
    reflect(x, xNext, xStart, part);
    reflect(y, yNext, yStart, part);
    age++;
    return false;
  }

  private static void reflect(float[] at, float[] next, float[] start, float part) {
    for (int i = 0; i < at.length; i++) {
      at[i] = part * (2 * next[i] - at[i]) + (1 - part) * start[i];
    }
  }

  private void apply() {
    price(y);
    float primal = (float) (STEP / weight);
    for (int c = 0; c < columns; c++) {
      xNext[c] = x[c] + primal * primalStep[c] * reduced[c];
    }
    project();
    for (int c = 0; c < columns; c++) {
      extrapolated[c] = 2 * xNext[c] - x[c];
    }
    multiply();
    float dual = (float) (STEP * weight);
    for (int r = 0; r < rows; r++) {
      float moved = y[r] + dual * dualStep[r] * (activity[r] - right[r]);
      yNext[r] = Math.min(ceiling[r], Math.max(0, moved));
    }
  }

  private void project() {
    int[] group = program.group;
    for (int g = 0; g + 1 < group.length; g++) {
      projectChoice(group[g], group[g + 1]);
    }
    for (int c = group[group.length - 1]; c < columns; c++) {
      xNext[c] = Math.min(1, Math.max(0, xNext[c]));
    }
  }

  /// The nearest parts of one in the metric of the steps: what all have to give up for each, by
  /// Newton's method from below, which never overshoots.
  private void projectChoice(int from, int to) {
    double level = -Double.MAX_VALUE;
    while (true) {
      double sum = -1;
      double steps = 0;
      for (int c = from; c < to; c++) {
        if (xNext[c] > level * primalStep[c]) {
          sum += xNext[c];
          steps += primalStep[c];
        }
      }
      double next = sum / steps;
      if (steps == 0 || next <= level + 1e-9 * (1 + Math.abs(level))) {
        break;
      }
      level = next;
    }
    for (int c = from; c < to; c++) {
      xNext[c] = (float) Math.max(0, xNext[c] - level * primalStep[c]);
    }
  }

  /// Whether the epoch has done what it can.
  private boolean isOver() {
    double error =
        Math.sqrt(weight * square(x, xNext, primalStep) + square(y, yNext, dualStep) / weight);
    if (age == 0) {
      firstError = error;
      return false;
    }
    boolean over =
        error <= MUCH_LESS * firstError
            || (error <= LESS * firstError && error > lastError)
            || age >= LONG * (BEFORE + total);
    lastError = error;
    return over;
  }

  private static double square(float[] from, float[] to, float[] step) {
    double square = 0;
    for (int i = 0; i < from.length; i++) {
      double moved = to[i] - from[i];
      square += moved * moved / step[i];
    }
    return square;
  }

  private void balance() {
    double primal = square(xStart, xNext, primalStep);
    double dual = square(yStart, yNext, dualStep);
    if (primal > 1e-12 && dual > 1e-12) {
      weight = Math.sqrt(weight * Math.sqrt(dual / primal));
    }
  }
}
