package callsheet.engine.bound;

import callsheet.model.Model;

/// A row's sum over what stands for its literals: a term for each of them, and what is settled as a
/// constant. One is open at a time; its arrays are as long as the model has literals.
final class RowSum {

  private final Model.Rows rows;
  private final long[] sum;
  private final int[] touched;

  /// By literal the number of the row that last had it.
  private final int[] lastOpen;

  private int opened;
  private int touches;
  private long constant;

  RowSum(Model model) {
    this.rows = model.rows();
    this.sum = new long[model.literalCount()];
    this.touched = new int[model.literalCount()];
    this.lastOpen = new int[model.literalCount()];
  }

  /// Opens the sum of a row.
  ///
  /// @param standsFor the literal that stands for each, as far as they are settled
  void open(int row, int[] standsFor) {
    while (touches > 0) {
      sum[touched[--touches]] = 0;
    }
    constant = 0;
    opened++;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = standsFor[rows.literal()[i]];
      if (literal == Settlement.ONE) {
        constant += rows.coefficient()[i];
      } else if (literal != Settlement.ZERO) {
        if (lastOpen[literal] != opened) {
          lastOpen[literal] = opened;
          touched[touches++] = literal;
        }
        sum[literal] += rows.coefficient()[i];
      }
    }
  }

  /// The least that it can come to.
  long least() {
    long least = constant;
    for (int i = 0; i < touches; i++) {
      least += Math.min(0, sum[touched[i]]);
    }
    return least;
  }

  /// The most that it can come to.
  long most() {
    long most = constant;
    for (int i = 0; i < touches; i++) {
      most += Math.max(0, sum[touched[i]]);
    }
    return most;
  }

  /// Opens the constraint `sign · sum ≤ right`.
  void state(Sides sides, int sign, long right, long ceiling) {
    sides.begin(right, ceiling);
    sides.constant(sign * constant);
    for (int i = 0; i < touches; i++) {
      if (sum[touched[i]] != 0) {
        sides.term(touched[i], sign * sum[touched[i]]);
      }
    }
  }

  /// How many terms there are; some may be 0.
  int terms() {
    return touches;
  }

  int literal(int term) {
    return touched[term];
  }

  long coefficient(int term) {
    return sum[touched[term]];
  }
}
