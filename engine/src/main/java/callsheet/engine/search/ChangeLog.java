package callsheet.engine.search;

import callsheet.model.Model;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// All changes of one roster by the lanes that anneal it together, as one lane has followed them: a
/// replicated log.
///
/// Every lane has the roster for itself. Who wants to keep a change writes it down behind the last
/// one, which only who has made all before it can do; the others find it there and make it too. So
/// all go through the same rosters, one after the other, as a single lane would that is faster, and
/// nobody ever waits. What all have followed is garbage.
final class ChangeLog {

  /// A change, and behind it the next one.
  private static final class Entry extends AtomicReference<Entry> {

    private static final long serialVersionUID = 1;

    private final transient int kind;
    private final transient int[] literals;

    Entry(int kind, int... literals) {
      this.kind = kind;
      this.literals = literals;
    }
  }

  private Entry last;

  private ChangeLog(Entry last) {
    this.last = last;
  }

  /// A log that nobody shares.
  static ChangeLog own() {
    return new ChangeLog(new Entry(Model.NONE));
  }

  /// One log, as so many lanes see it who all stand at the same roster.
  static List<ChangeLog> shared(int lanes) {
    Entry first = new Entry(Model.NONE);
    return Stream.generate(() -> new ChangeLog(first)).limit(lanes).toList();
  }

  /// Whether others have changed what this lane has not followed yet.
  boolean isBehind() {
    return last.getAcquire() != null;
  }

  /// The literals that hold since the next change of others, which now counts as followed.
  int[] follow() {
    last = last.getAcquire();
    return last.literals;
  }

  /// The kind of the last change followed or written down; [Model#NONE] before the first.
  int kind() {
    return last.kind;
  }

  /// Writes down a change; false if others came first, so that it must not be kept.
  ///
  /// @param kind of the change, whatever the lanes take it for
  /// @param literals that hold since then
  boolean add(int kind, int[] literals) {
    Entry added = new Entry(kind, literals);
    boolean isNext = last.compareAndSet(null, added);
    if (isNext) {
      last = added;
    }
    return isNext;
  }
}
