package callsheet.engine.bound;

/// The bound that prices of rows prove, in whole numbers throughout: whatever the prices are and
/// however they were found, it holds.
///
/// Every price is cut to a whole number of parts of one, as small as the sums stay below 2⁶² for.
final class ExactBound {

  private static final double MOST = 0x1p61;

  private ExactBound() {}

  /// No roster earns more; [Long#MAX_VALUE] if the numbers are too large to say.
  static long of(LinearProgram program, float[] price) {
    double magnitude = magnitude(program, price);
    int unit = LinearProgram.UNIT;
    while (unit > 1 && magnitude * unit > MOST) {
      unit /= 2;
    }
    return magnitude * unit > MOST
        ? Long.MAX_VALUE
        : Math.floorDiv(value(program, price, unit), unit);
  }

  /// More than any sum on the way, in ones.
  private static double magnitude(LinearProgram program, float[] price) {
    double most = Math.abs((double) program.constant);
    for (long worth : program.worth) {
      most += Math.abs((double) worth);
    }
    for (int r = 0; r < program.rows; r++) {
      double row = Math.abs((double) program.right[r]);
      for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
        row += Math.abs((double) program.coefficient[i]);
      }
      most += row * price[r];
    }
    return most;
  }

  private static long value(LinearProgram program, float[] price, int unit) {
    long[] reduced = new long[program.columns];
    for (int c = 0; c < reduced.length; c++) {
      reduced[c] = program.worth[c] * unit;
    }
    long value = program.constant * unit;
    for (int r = 0; r < program.rows; r++) {
      long p = (long) Math.floor((double) price[r] * unit);
      if (program.ceiling[r] != Sides.HARD) {
        p = Math.min(p, program.ceiling[r] / (LinearProgram.UNIT / unit));
      }
      if (p > 0) {
        value += p * program.right[r];
        for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
          reduced[program.column[i]] -= p * program.coefficient[i];
        }
      }
    }
    for (int g = 0; g + 1 < program.group.length; g++) {
      long best = Long.MIN_VALUE;
      for (int c = program.group[g]; c < program.group[g + 1]; c++) {
        best = Math.max(best, reduced[c]);
      }
      value += best;
    }
    for (int c = program.group[program.group.length - 1]; c < reduced.length; c++) {
      value += Math.max(0, reduced[c]);
    }
    return value;
  }
}
