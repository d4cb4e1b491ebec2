package callsheet.engine.activity;

/// A list of ints for each of `n` keys, in two flat arrays: the entries of key k are `start[k] …
/// start[k + 1] − 1`.
@SuppressWarnings("ArrayRecordComponent") // read in the kernel's inner loops, never compared
record Csr(int[] start, int[] entry) {

  /// Counts first, then places: entries of a key keep the order in which they are placed.
  static final class Builder {
    private final int[] start;
    private int[] entry;
    private int[] next;

    Builder(int keys) {
      this.start = new int[keys + 1];
    }

    void count(int key) {
      start[key + 1]++;
    }

    void startPlacing() {
      for (int k = 1; k < start.length; k++) {
        start[k] += start[k - 1];
      }
      entry = new int[start[start.length - 1]];
      next = start.clone();
    }

    /// The place of the key's next entry, for parallel arrays.
    int place(int key, int value) {
      entry[next[key]] = value;
      return next[key]++;
    }

    Csr build() {
      return new Csr(start, entry);
    }
  }
}
