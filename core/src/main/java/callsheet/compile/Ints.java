package callsheet.compile;

import java.util.Arrays;

/// A growing array of ints.
final class Ints {

  private static final int FIRST_LENGTH = 64;
  private static final int[] EMPTY = {};

  private int[] values = EMPTY;
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.max(FIRST_LENGTH, 2 * size));
    }
    values[size++] = value;
  }

  /// Makes it so much longer; the caller writes what is new to [#values], from the place on that it
  /// is given.
  int extend(int by) {
    int at = size;
    size += by;
    if (size > values.length) {
      values = Arrays.copyOf(values, Math.max(Math.max(FIRST_LENGTH, size), 2 * values.length));
    }
    return at;
  }

  /// The values, and room for more; another array after the next change.
  int[] values() {
    return values;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  void copyTo(int[] target, int at) {
    System.arraycopy(values, 0, target, at, size);
  }

  /// Takes all that another has, which keeps its room and is empty.
  void takeFrom(Ints other) {
    values = Arrays.copyOf(other.values, other.size);
    size = other.size;
    other.size = 0;
  }
}
