package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// A second thread that tries hosts for a [Construction], on a roster of its own that follows the
/// builder's seat by seat.
///
/// Both claim literals of the seat at hand, a few at a time, so that the builder goes on alone if
/// the assistant is late or never comes, and waits for it only while it tries what it has claimed.
/// What is built is the same, whoever tries what.
final class Assistant {

  /// So often is looked what the other one does before the processor is left to somebody else for a
  /// moment each time.
  private static final int SPINS = 5_000;

  private static final long PAUSE_NANOS = 20_000;

  /// A claim is of one in so many of the literals that are left.
  private static final int SHARES = 3;

  /// A place that no order has.
  private static final int DISMISSED = Integer.MAX_VALUE;

  private final Supplier<Activity> roster;
  private final Worth worth;
  private final Choices choices;
  private final int[] order;

  /// The literal put on each seat of the order by now.
  private final int[] put;

  /// The place in the order of the seat at hand, and in the lower half the next of its literals
  /// that nobody has claimed.
  private final AtomicLong claim = new AtomicLong(at(-1, 0));

  /// The same place, and in the lower half how many of its literals the assistant has tried.
  private final AtomicLong tried = new AtomicLong(at(-1, 0));

  /// The assistant's best literal of that seat and what it is worth, written before [#tried].
  private int best;

  private double bestChange;
  private final ForkJoinTask<?> task = ForkJoinTask.adapt(this::follow);

  /// An assistant who starts at once.
  ///
  /// @param roster makes the roster that the builder starts from; asked by the assistant's thread
  /// @param order the unfilled seats in the order in which they will be filled
  Assistant(Supplier<Activity> roster, Worth worth, Choices choices, int[] order) {
    this.roster = roster;
    this.worth = worth;
    this.choices = choices;
    this.order = order;
    this.put = new int[order.length];
    var _ = task.fork();
  }

  /// Fills the seat at a place of the order, with the assistant's help, by the builder's tries;
  /// false if nobody can take it as the roster stands.
  boolean fill(int place, Tries tries) {
    claim.set(at(place, 0));
    tries.takeUp(order[place]);
    int own = tryAll(place, tries, count -> {});
    int others = literals(place) - own;
    if (others > 0) {
      awaitTried(at(place, others));
      if (best != Model.NONE) {
        tries.offer(best, bestChange);
      }
    }
    put[place] = tries.best();
    tries.put(put[place]);
    return put[place] != Model.NONE;
  }

  /// Lets the assistant go, once every seat of the order has been filled or left; nobody waits for
  /// it.
  ///
  /// @throws RuntimeException what the assistant failed with, if it has failed
  void dismiss() {
    claim.set(at(DISMISSED, 0));
    throwIfFailed();
  }

  /// Whether it has tried anybody.
  boolean hasTried() {
    return tried.get() > at(0, 0);
  }

  private void throwIfFailed() {
    if (task.isCompletedAbnormally()) {
      task.join();
    }
  }

  private void follow() {
    if (!awaits(0)) {
      return;
    }
    Tries tries = new Tries(roster.get(), worth);
    for (int place = 0; awaits(place); place++) {
      if (place > 0) {
        tries.put(put[place - 1]);
      }
      tries.takeUp(order[place]);
      int at = place;
      var _ = tryAll(place, tries, count -> tell(at, count, tries));
    }
  }

  /// Tries the literals of a seat that the other one has not claimed; how many they were.
  ///
  /// @param told how many they are so far, after each claim
  private int tryAll(int place, Tries tries, IntConsumer told) {
    int first = choices.start(order[place]) + 1;
    long start = at(place, 0);
    long end = at(place, literals(place));
    int count = 0;
    for (long next = claim.get(); next >= start && next < end; next = claim.get()) {
      int share = (int) Math.ceilDiv(end - next, SHARES);
      if (claim.compareAndSet(next, next + share)) {
        for (int i = 0; i < share; i++) {
          tries.look(first + (int) (next - start) + i);
        }
        count += share;
        told.accept(count);
      }
    }
    return count;
  }

  private void tell(int place, int count, Tries tries) {
    best = tries.best();
    bestChange = tries.bestChange();
    tried.set(at(place, count));
  }

  private int literals(int place) {
    return choices.end(order[place]) - choices.start(order[place]) - 1;
  }

  private static long at(int place, int count) {
    return ((long) place << Integer.SIZE) + count;
  }

  /// Waits until the builder has come to a place of the order; false if there is nothing to do
  /// there, since the assistant was let go.
  private boolean awaits(int place) {
    for (int spin = 0; claim.get() < at(place, 0); spin++) {
      pause(spin);
    }
    return claim.get() < at(DISMISSED, 0);
  }

  private void awaitTried(long count) {
    for (int spin = 0; tried.get() != count; spin++) {
      throwIfFailed();
      pause(spin);
    }
  }

  private static void pause(int spin) {
    if (spin < SPINS) {
      Thread.onSpinWait();
    } else {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
