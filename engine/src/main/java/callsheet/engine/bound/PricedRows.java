package callsheet.engine.bound;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What has a price while hosts plan their months each for themselves: choices, which are taken
/// once, and rows that tie hosts or weeks to each other.
///
/// Prices stand in one array, first those of choices. All are whole parts of [LinearProgram#UNIT].
final class PricedRows {

  /// Sums stay exact up to here, in parts.
  private static final double MOST_VALUE = 0x1p54;

  private final LinearProgram program;
  private final int choices;
  private final int[] row;

  /// By column what it is part of, and its coefficients there.
  private final int[] start;

  private final int[] index;
  private final int[] by;

  /// By price more than what its sum may be beyond its right side.
  private final double[] span;

  /// More than what sums come to without prices, in parts.
  private final double unpriced;

  /// @param rows that have a price
  PricedRows(LinearProgram program, IntStream rows) {
    this.program = program;
    this.choices = program.group.length - 1;
    this.row = rows.toArray();
    this.start = new int[program.columns + 1];
    for (int i = 0; i < count(); i++) {
      forEachTerm(i, (column, coefficient) -> start[column + 1]++);
    }
    Arrays.parallelPrefix(start, Integer::sum);
    this.index = new int[start[program.columns]];
    this.by = new int[index.length];
    int[] next = start.clone();
    for (int i = 0; i < count(); i++) {
      int of = i;
      forEachTerm(
          i,
          (column, coefficient) -> {
            index[next[column]] = of;
            by[next[column]++] = coefficient;
          });
    }
    this.span = new double[count()];
    for (int i = 0; i < span.length; i++) {
      span[i] = i < choices ? program.group[i + 1] - program.group[i] + 1 : span(row(i));
    }
    this.unpriced = unpriced();
  }

  private interface Term {
    void accept(int column, int coefficient);
  }

  private void forEachTerm(int index, Term term) {
    if (index < choices) {
      for (int c = program.group[index]; c < program.group[index + 1]; c++) {
        term.accept(c, 1);
      }
    } else {
      int r = row(index);
      for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
        term.accept(program.column[i], program.coefficient[i]);
      }
    }
  }

  private double span(int r) {
    double sum = Math.abs((double) program.right[r]);
    for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
      sum += Math.abs((double) program.coefficient[i]);
    }
    return sum;
  }

  private double unpriced() {
    double most = Math.abs((double) program.constant);
    for (long worth : program.worth) {
      most += Math.abs((double) worth);
    }
    most *= LinearProgram.UNIT;
    for (int r = 0; r < program.rows; r++) {
      most += program.ceiling[r] == Sides.HARD ? 0 : program.ceiling[r] * span(r);
    }
    return most;
  }

  /// How many there are.
  int count() {
    return choices + row.length;
  }

  /// How many of them are choices.
  int choices() {
    return choices;
  }

  /// The row that has a price, which is none of a choice.
  int row(int index) {
    return row[index - choices];
  }

  /// What its sum may be without breaking it.
  long right(int index) {
    return index < choices ? 1 : program.right[row(index)];
  }

  /// Whether sums are too large to be exact.
  ///
  /// @param price of each
  boolean isTooMuch(long[] price) {
    double most = unpriced;
    for (int i = 0; i < price.length; i++) {
      most += Math.abs((double) price[i]) * span[i];
    }
    return most > MOST_VALUE;
  }

  /// What each column earns by prices.
  ///
  /// @param earned as the outcome
  /// @return what prices are paid for in all
  long price(long[] price, long[] earned) {
    Arrays.fill(earned, 0);
    long paid = 0;
    for (int i = 0; i < price.length; i++) {
      long each = price[i];
      if (each == 0) {
        continue;
      }
      paid += each * right(i);
      if (i < choices) {
        for (int c = program.group[i]; c < program.group[i + 1]; c++) {
          earned[c] -= each;
        }
      } else {
        int r = row(i);
        for (int t = program.rowStart[r], end = program.rowStart[r + 1]; t < end; t++) {
          earned[program.column[t]] -= each * program.coefficient[t];
        }
      }
    }
    return paid;
  }

  /// Adds a column to the sums of what it is part of.
  void take(int column, int[] sum) {
    for (int i = start[column], end = start[column + 1]; i < end; i++) {
      sum[index[i]] += by[i];
    }
  }

  /// What prices of all rows come to: a choice costs what its best column earns.
  long[] of(float[] rowPrice) {
    float[] earned = new float[program.columns];
    program.reduce(rowPrice, earned);
    long[] price = new long[count()];
    for (int i = 0; i < price.length; i++) {
      double of =
          i < choices ? most(earned, program.group[i], program.group[i + 1]) : rowPrice[row(i)];
      price[i] = (long) (of * LinearProgram.UNIT);
    }
    return price;
  }

  private static float most(float[] of, int from, int to) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, of[i]);
    }
    return most;
  }
}
