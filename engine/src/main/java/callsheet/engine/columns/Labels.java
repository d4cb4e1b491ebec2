package callsheet.engine.columns;

import java.util.Arrays;

/// Paths to the nodes of a layer, each the best of those to its node with its sums of long rows.
final class Labels {

  private static final int BUCKETS = 256;
  private static final int FREE = -1;

  private final int sums;
  private int size;
  private int[] node;
  private long[] worth;
  private double[] bound;
  private int[] from;
  private int[] option;
  private long[] sum;

  /// By hash the label; open addressing.
  private int[] table = new int[0];

  private int mask;

  /// No labels.
  ///
  /// @param sums of each label
  Labels(int sums) {
    this.sums = sums;
    grow(64);
  }

  private void grow(int capacity) {
    node = new int[capacity];
    worth = new long[capacity];
    bound = new double[capacity];
    from = new int[capacity];
    option = new int[capacity];
    sum = new long[capacity * sums];
  }

  /// Forgets all labels.
  ///
  /// @param most how many will be added at most
  void clear(int most) {
    size = 0;
    if (node.length <= most) {
      grow(2 * most);
    }
    int slots = Integer.highestOneBit(most) << 2;
    mask = slots - 1;
    if (table.length < slots) {
      table = new int[slots];
    }
    Arrays.fill(table, 0, slots, FREE);
  }

  int size() {
    return size;
  }

  int node(int label) {
    return node[label];
  }

  /// What the path has earned, in parts.
  long worth(int label) {
    return worth[label];
  }

  /// What the path can come to, in parts.
  double bound(int label) {
    return bound[label];
  }

  /// The label of the layer before that it goes on from.
  int from(int label) {
    return from[label];
  }

  int option(int label) {
    return option[label];
  }

  long sum(int label, int k) {
    return sum[label * sums + k];
  }

  /// Sets a sum of the label that would be added next.
  void setNextSum(int k, long value) {
    sum[size * sums + k] = value;
  }

  /// Adds a label with the sums set, unless one is there that is as good.
  void add(int atNode, long worthNow, double boundNow, int fromLabel, int byOption) {
    int slot = slot(atNode);
    int label = table[slot];
    if (label == FREE) {
      label = size++;
      table[slot] = label;
    } else if (worth[label] >= worthNow) {
      return;
    }
    node[label] = atNode;
    worth[label] = worthNow;
    bound[label] = boundNow;
    from[label] = fromLabel;
    option[label] = byOption;
  }

  /// Where the label with this node and the next label's sums is, or would be.
  private int slot(int atNode) {
    int at = size * sums;
    long hash = atNode * 0x9E3779B97F4A7C15L;
    for (int k = 0; k < sums; k++) {
      hash = (hash ^ sum[at + k]) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    int slot = (int) (hash >>> 32) & mask;
    while (table[slot] != FREE && !isLikeNext(table[slot], atNode)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isLikeNext(int label, int atNode) {
    int at = size * sums;
    int other = label * sums;
    return node[label] == atNode && Arrays.equals(sum, at, at + sums, sum, other, other + sums);
  }

  /// Keeps so many labels at most, those of the highest bounds; which of those that are nearly
  /// equal is left open.
  ///
  /// @return the highest bound of those that are not kept
  double keep(int width) {
    double cut = Double.NEGATIVE_INFINITY;
    if (size <= width) {
      return cut;
    }
    double most = Arrays.stream(bound, 0, size).max().orElseThrow();
    double least = Arrays.stream(bound, 0, size).min().orElseThrow();
    double scale = most == least ? 0 : (BUCKETS - 1) / (most - least);
    int[] bucket = new int[BUCKETS];
    for (int label = 0; label < size; label++) {
      bucket[(int) ((most - bound[label]) * scale)]++;
    }
    int last = 0;
    int room = width;
    while (bucket[last] <= room) {
      room -= bucket[last++];
    }
    int kept = 0;
    for (int label = 0; label < size; label++) {
      int of = (int) ((most - bound[label]) * scale);
      if (of < last || (of == last && room-- > 0)) {
        move(label, kept++);
      } else {
        cut = Math.max(cut, bound[label]);
      }
    }
    size = kept;
    return cut;
  }

  private void move(int label, int to) {
    node[to] = node[label];
    worth[to] = worth[label];
    bound[to] = bound[label];
    from[to] = from[label];
    option[to] = option[label];
    System.arraycopy(sum, label * sums, sum, to * sums, sums);
  }
}
