package callsheet.engine.bound;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Patterns of a host's day: sets of columns that hold together, each of a kind, and what they are
/// worth without prices.
final class NearPatterns {

  private int count;
  private int[] start = new int[9];
  private int[] column = new int[64];
  private int[] kind = new int[8];

  /// In parts of [LinearProgram#UNIT], before prices, and at those of the last look.
  private long[] own = new long[8];

  private long[] worth = new long[8];

  /// Forgets all.
  void clear() {
    count = 0;
  }

  /// How many there are.
  int count() {
    return count;
  }

  /// Adds a pattern, of which no column holds yet.
  void add(int ofKind) {
    if (count == kind.length) {
      start = Arrays.copyOf(start, 2 * count + 1);
      kind = Arrays.copyOf(kind, 2 * count);
      own = Arrays.copyOf(own, 2 * count);
      worth = Arrays.copyOf(worth, 2 * count);
    }
    kind[count] = ofKind;
    start[count + 1] = start[count];
    count++;
  }

  /// Adds a column to the last pattern.
  void addColumn(int of) {
    if (start[count] == column.length) {
      column = Arrays.copyOf(column, 2 * column.length);
    }
    column[start[count]++] = of;
  }

  /// Says what the last pattern is worth at prices.
  ///
  /// @param earned by column what it earns by prices
  void isWorth(long atPrices, long[] earned) {
    worth[count - 1] = atPrices;
    own[count - 1] = atPrices - earned(count - 1, earned);
  }

  private long earned(int pattern, long[] earned) {
    long sum = 0;
    for (int i = start[pattern], end = start[pattern + 1]; i < end; i++) {
      sum += earned[column[i]];
    }
    return sum;
  }

  /// Drops those that are worth less than a limit of their kind.
  void drop(long[] limit) {
    int kept = 0;
    for (int p = 0; p < count; p++) {
      if (worth[p] >= limit[kind[p]]) {
        int from = start[p];
        int size = start[p + 1] - from;
        System.arraycopy(column, from, column, start[kept], size);
        kind[kept] = kind[p];
        own[kept] = own[p];
        worth[kept] = worth[p];
        start[kept + 1] = start[kept] + size;
        kept++;
      }
    }
    count = kept;
  }

  /// Finds the best of each kind at prices.
  ///
  /// @param best by kind, overwritten where a pattern is worth more
  /// @param which by kind the number of that pattern, likewise
  void offer(long[] earned, long[] best, int[] which) {
    for (int p = 0; p < count; p++) {
      long now = own[p] + earned(p, earned);
      if (now > best[kind[p]]) {
        best[kind[p]] = now;
        which[kind[p]] = p;
      }
    }
  }

  /// The columns of a pattern.
  IntStream columns(int pattern) {
    return Arrays.stream(column, start[pattern], start[pattern + 1]);
  }
}
