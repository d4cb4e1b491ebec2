package callsheet.engine.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A relaxation in columns and rows: the most of `constant + worth · x − price · excess` where the
/// columns of each choice are parts of one, every other column lies in [0, 1], and `A x ≤ right +
/// excess`.
final class LinearProgram {

  /// What ceilings are whole numbers of.
  static final int UNIT = 1 << 20;

  /// The columns of choice g are `group[g] … group[g + 1] − 1`; the others follow.
  final int[] group;

  /// The literal that each column stands for.
  final int[] literal;

  final int columns;
  final int rows;
  final long[] worth;
  final long constant;

  /// The row form: terms of row r from `rowStart[r]`.
  final int[] rowStart;

  final int[] column;
  final int[] coefficient;

  /// The same terms by column, once they are asked for.
  private Optional<ByColumn> byColumn = Optional.empty();

  final long[] right;

  /// The greatest price of each row in parts of [#UNIT]; [Long#MAX_VALUE] if it cannot be broken.
  final long[] ceiling;

  /// The row of the model whose side each row is, see [Sides#origin]; empty if that is not known.
  final int[] origin;

  /// The terms of column c from `start[c]`.
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record ByColumn(int[] start, int[] row, int[] coefficient) {

    /// Whether a column is in any of some rows.
    boolean isInAny(int column, IntPredicate rows) {
      int i = start[column];
      while (i < start[column + 1] && !rows.test(row[i])) {
        i++;
      }
      return i < start[column + 1];
    }
  }

  /// @param group where the columns of each choice start, and where those of no choice do
  /// @param columnOf the column of each literal, −1 if it has none
  /// @param worth of each column
  LinearProgram(int[] group, int[] columnOf, long[] worth, long constant, Sides sides) {
    this.group = group;
    this.columns = worth.length;
    this.literal = new int[columns];
    for (int of = 0; of < columnOf.length; of++) {
      if (columnOf[of] >= 0) {
        literal[columnOf[of]] = of;
      }
    }
    this.worth = worth;
    this.constant = constant;
    this.rows = sides.size();
    this.rowStart = new int[rows + 1];
    this.column = new int[sides.terms()];
    this.coefficient = new int[sides.terms()];
    this.right = new long[rows];
    this.ceiling = new long[rows];
    this.origin = new int[rows];
    int r = 0;
    int term = 0;
    for (int side : byLength(lengths(sides))) {
      right[r] = sides.right(side);
      ceiling[r] = sides.ceiling(side);
      origin[r] = sides.origin(side);
      for (int i = sides.start(side); i < sides.start(side + 1); i++) {
        column[term] = columnOf[sides.literal(i)];
        coefficient[term++] = sides.coefficient(i);
      }
      rowStart[++r] = term;
    }
  }

  /// A program of these parts, none of which is copied: see the fields.
  LinearProgram(
      int[] group,
      int[] literal,
      long[] worth,
      long constant,
      int[] rowStart,
      int[] column,
      int[] coefficient,
      long[] right,
      long[] ceiling) {
    this.group = group;
    this.columns = worth.length;
    this.literal = literal;
    this.worth = worth;
    this.constant = constant;
    this.rows = right.length;
    this.rowStart = rowStart;
    this.column = column;
    this.coefficient = coefficient;
    this.right = right;
    this.ceiling = ceiling;
    this.origin = new int[0];
  }

  /// What each column is worth less what it takes of the rows at prices of theirs: its reduced
  /// worth.
  ///
  /// @param reduced overwritten with it
  void reduce(float[] price, float[] reduced) {
    for (int c = 0; c < columns; c++) {
      reduced[c] = worth[c];
    }
    for (int r = 0; r < rows; r++) {
      if (price[r] > 0) {
        for (int i = rowStart[r], end = rowStart[r + 1]; i < end; i++) {
          reduced[column[i]] -= price[r] * coefficient[i];
        }
      }
    }
  }

  private static int[] lengths(Sides sides) {
    int[] length = new int[sides.size()];
    for (int side = 0; side < length.length; side++) {
      length[side] = sides.start(side + 1) - sides.start(side);
    }
    return length;
  }

  /// The order of rows in which those of equal length stand together: most are short, and a
  /// processor foresees where a loop ends if the one before ended there.
  static int[] byLength(int[] length) {
    int[] next = new int[Arrays.stream(length).max().orElse(0) + 2];
    for (int each : length) {
      next[each + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[length.length];
    for (int r = 0; r < order.length; r++) {
      order[next[length[r]]++] = r;
    }
    return order;
  }

  /// The terms by column, made at the first call.
  ByColumn byColumn() {
    if (byColumn.isEmpty()) {
      byColumn = Optional.of(transpose());
    }
    return byColumn.get();
  }

  private ByColumn transpose() {
    int[] start = new int[columns + 1];
    for (int c : column) {
      start[c + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] next = start.clone();
    int[] row = new int[column.length];
    int[] by = new int[column.length];
    for (int r = 0; r < rows; r++) {
      for (int i = rowStart[r]; i < rowStart[r + 1]; i++) {
        row[next[column[i]]] = r;
        by[next[column[i]]++] = coefficient[i];
      }
    }
    return new ByColumn(start, row, by);
  }
}
