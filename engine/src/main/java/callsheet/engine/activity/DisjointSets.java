package callsheet.engine.activity;

import java.util.stream.IntStream;

/// Numbers in sets that are joined step by step (Galler and Fischer, 1964).
public final class DisjointSets {

  /// By number one that is in the same set; itself if it stands for the set.
  private final int[] above;

  /// Each number from 0 on in a set of its own.
  public DisjointSets(int count) {
    this.above = IntStream.range(0, count).toArray();
  }

  /// Joins the sets of two numbers.
  public void join(int a, int b) {
    above[of(a)] = of(b);
  }

  /// The number that stands for the set that a number is in, until that is joined to another.
  public int of(int number) {
    int root = number;
    while (above[root] != root) {
      above[root] = above[above[root]];
      root = above[root];
    }
    return root;
  }
}
