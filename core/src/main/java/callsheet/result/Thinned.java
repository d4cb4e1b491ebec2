package callsheet.result;

import java.util.ArrayList;
import java.util.List;

/// What is kept of something that may go on for days, in bounded memory: whenever there are too
/// many entries, every second one goes, but for the first and the last. One thread at a time.
public final class Thinned<T> {

  private final int most;
  private List<T> kept = new ArrayList<>();

  /// @param most entries, at least 3
  public Thinned(int most) {
    this.most = most;
  }

  /// Adds an entry.
  public void add(T entry) {
    if (kept.size() == most) {
      List<T> thinned = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        if (i % 2 == 0 || i == most - 1) {
          thinned.add(kept.get(i));
        }
      }
      kept = thinned;
    }
    kept.add(entry);
  }

  /// The entries kept, in the order in which they were added, a copy.
  public List<T> entries() {
    return List.copyOf(kept);
  }
}
