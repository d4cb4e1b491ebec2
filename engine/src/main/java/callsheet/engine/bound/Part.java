package callsheet.engine.bound;

import java.util.Arrays;

/// Some columns and rows of a linear program as one of its own: the other columns are 0, the other
/// rows are not asked for.
final class Part {

  private final LinearProgram whole;
  private final int[] columns;
  private final int[] rows;
  private final LinearProgram program;

  /// @param columns the columns kept, at least one of each choice
  /// @param rows the rows kept
  Part(LinearProgram whole, boolean[] columns, boolean[] rows) {
    this.whole = whole;
    this.columns = indices(columns);
    int[] to = to();
    int[] kept = indices(rows);
    int[] length = new int[kept.length];
    for (int r = 0; r < kept.length; r++) {
      for (int i = whole.rowStart[kept[r]]; i < whole.rowStart[kept[r] + 1]; i++) {
        length[r] += to[whole.column[i]] >= 0 ? 1 : 0;
      }
    }
    this.rows = Arrays.stream(LinearProgram.byLength(length)).map(r -> kept[r]).toArray();
    this.program = cut(to, Arrays.stream(length).sum());
  }

  private static int[] indices(boolean[] kept) {
    int[] indices = new int[kept.length];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        indices[size++] = i;
      }
    }
    return Arrays.copyOf(indices, size);
  }

  /// The number here of each column of the whole, −1 if it is not kept.
  private int[] to() {
    int[] to = new int[whole.columns];
    Arrays.fill(to, -1);
    for (int c = 0; c < columns.length; c++) {
      to[columns[c]] = c;
    }
    return to;
  }

  private LinearProgram cut(int[] to, int terms) {
    int[] literal = new int[columns.length];
    long[] worth = new long[columns.length];
    for (int c = 0; c < columns.length; c++) {
      literal[c] = whole.literal[columns[c]];
      worth[c] = whole.worth[columns[c]];
    }
    int[] group = new int[whole.group.length];
    for (int g = 0, c = 0; g < group.length; g++) {
      while (c < columns.length && columns[c] < whole.group[g]) {
        c++;
      }
      group[g] = c;
    }
    int[] rowStart = new int[rows.length + 1];
    int[] column = new int[terms];
    int[] coefficient = new int[terms];
    long[] right = new long[rows.length];
    long[] ceiling = new long[rows.length];
    int term = 0;
    for (int r = 0; r < rows.length; r++) {
      right[r] = whole.right[rows[r]];
      ceiling[r] = whole.ceiling[rows[r]];
      for (int i = whole.rowStart[rows[r]]; i < whole.rowStart[rows[r] + 1]; i++) {
        if (to[whole.column[i]] >= 0) {
          column[term] = to[whole.column[i]];
          coefficient[term++] = whole.coefficient[i];
        }
      }
      rowStart[r + 1] = term;
    }
    return new LinearProgram(
        group, literal, worth, whole.constant, rowStart, column, coefficient, right, ceiling);
  }

  /// The part as a program.
  LinearProgram program() {
    return program;
  }

  /// Its share of what the whole's columns are.
  float[] columnsOf(float[] all) {
    return pick(all, columns);
  }

  /// Its share of what the whole's rows are.
  float[] rowsOf(float[] all) {
    return pick(all, rows);
  }

  private static float[] pick(float[] all, int[] which) {
    float[] own = new float[which.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = all[which[i]];
    }
    return own;
  }

  /// Writes what its columns are into what the whole's are.
  void putColumns(float[] own, float[] all) {
    put(own, columns, all);
  }

  /// Writes what its rows are into what the whole's are.
  void putRows(float[] own, float[] all) {
    put(own, rows, all);
  }

  private static void put(float[] own, int[] which, float[] all) {
    for (int i = 0; i < own.length; i++) {
      all[which[i]] = own[i];
    }
  }
}
