package callsheet.engine.bound;

import java.util.Arrays;

/// Constraints `Σ coefficient · literal ≤ right` in the making, each with a ceiling of its price:
/// what a unit beyond the right side costs, in parts of [LinearProgram#UNIT].
final class Sides {

  /// The ceiling of a constraint that must hold.
  static final long HARD = Long.MAX_VALUE;

  private int size;
  private int terms;
  private int[] start = new int[1024];
  private int[] literal = new int[4096];
  private int[] coefficient = new int[4096];
  private long[] right = new long[1024];
  private long[] ceiling = new long[1024];
  private int[] origin = new int[1024];

  /// Opens a constraint; its terms follow.
  void begin(long rightSide, long atMost) {
    if (size + 2 > start.length) {
      start = Arrays.copyOf(start, 2 * start.length);
      right = Arrays.copyOf(right, 2 * right.length);
      ceiling = Arrays.copyOf(ceiling, 2 * ceiling.length);
      origin = Arrays.copyOf(origin, 2 * origin.length);
    }
    right[size] = rightSide;
    origin[size] = 0;
    ceiling[size++] = atMost;
    start[size] = terms;
  }

  /// Says of the constraint that is open which side of a row of the model it is.
  ///
  /// @param sign 1 for the upper side, −1 for the lower one
  void isSideOf(int row, int sign) {
    origin[size - 1] = sign * (row + 1);
  }

  /// Adds a term to the constraint that is open.
  void term(int of, long by) {
    if (terms == literal.length) {
      literal = Arrays.copyOf(literal, 2 * terms);
      coefficient = Arrays.copyOf(coefficient, 2 * terms);
    }
    literal[terms] = of;
    coefficient[terms++] = Math.toIntExact(by);
    start[size] = terms;
  }

  /// Adds what does not depend on any literal to the left side of the constraint that is open.
  void constant(long by) {
    right[size - 1] = Math.subtractExact(right[size - 1], by);
  }

  /// Whether the constraint that is open could be broken if its literals were free.
  boolean canBind() {
    long most = 0;
    for (int i = start[size - 1]; i < terms; i++) {
      most += Math.max(0, coefficient[i]);
    }
    return most > right[size - 1];
  }

  /// Takes the constraint that is open back.
  void drop() {
    terms = start[--size];
  }

  int size() {
    return size;
  }

  int terms() {
    return terms;
  }

  int start(int side) {
    return start[side];
  }

  int literal(int term) {
    return literal[term];
  }

  int coefficient(int term) {
    return coefficient[term];
  }

  /// The row whose side a constraint is, counted from 1 and with the sign of the side; 0 if it is
  /// none.
  int origin(int side) {
    return origin[side];
  }

  long right(int side) {
    return right[side];
  }

  long ceiling(int side) {
    return ceiling[side];
  }
}
