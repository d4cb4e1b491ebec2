package callsheet.engine.activity;

/// A list of ints for each of `n` keys, in two flat arrays: the entries of key k are `start[k] …
/// start[k + 1] − 1`.
///
/// @param start one entry more than there are keys
/// @param entry what is listed
@SuppressWarnings("ArrayRecordComponent") // read in the kernel's inner loops, never compared
public record Csr(int[] start, int[] entry) {

  /// Counts first, then places: entries of a key keep the order in which they are placed.
  public static final class Builder {
    private final int[] start;
    private int[] entry;
    private int[] next;

    /// A list for each of so many keys.
    public Builder(int keys) {
      this.start = new int[keys + 1];
    }

    /// Makes room for one more entry of a key.
    public void count(int key) {
      start[key + 1]++;
    }

    /// Everything is counted.
    public void startPlacing() {
      for (int k = 1; k < start.length; k++) {
        start[k] += start[k - 1];
      }
      entry = new int[start[start.length - 1]];
      next = start.clone();
    }

    /// The place of the key's next entry, for parallel arrays.
    public int place(int key, int value) {
      entry[next[key]] = value;
      return next[key]++;
    }

    /// The lists, once all entries that were counted are placed.
    public Csr build() {
      return new Csr(start, entry);
    }
  }
}
