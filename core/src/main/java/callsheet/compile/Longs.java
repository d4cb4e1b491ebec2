package callsheet.compile;

import java.util.Arrays;

/// A growing array of longs.
final class Longs {

  private static final int FIRST_LENGTH = 64;
  private static final long[] EMPTY = {};

  private long[] values = EMPTY;
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_LENGTH, 2 * size));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void copyTo(long[] target, int at) {
    System.arraycopy(values, 0, target, at, size);
  }

  /// Takes all that another has, which keeps its room and is empty.
  void takeFrom(Longs other) {
    values = Arrays.copyOf(other.values, other.size);
    size = other.size;
    other.size = 0;
  }
}
