package callsheet.compile;

import java.util.Arrays;

/// A growing array of longs.
final class Longs {

  private long[] values = new long[64];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
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
}
