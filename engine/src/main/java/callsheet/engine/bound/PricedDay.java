package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A host's day at prices: the best pattern of each kind, of all sets of seats that keep the rows
/// which must hold inside the day, or of those that were near the best when all were last looked
/// for.
///
/// All are looked for by taking seat after seat or not, but for what the [Outlook] rules out.
final class PricedDay {

  /// So many sets of seats of one day are too many to look at.
  private static final int MOST_LOOKS = 60_000;

  /// As many patterns are kept as near the best, unless each is better than all before.
  private static final int MOST_NEAR = 1_000;

  private final DayState state;
  private final DayKinds kinds;

  /// The derived nodes that links see.
  private final int[] seen;

  /// By seat the derived nodes that it may make hold, but for those that kinds are told apart by,
  /// and the first seat after it that it does not exclude; by kind those others that hold.
  private final int[][] above;

  private final int[][] nodesOfKind;

  private final int[] next;
  private final NearPatterns near = new NearPatterns();

  /// By kind what its best pattern is worth, and which one that is; and how much a pattern must be
  /// worth to be near the best.
  private final long[] best;

  private final int[] which;
  private final long[] limit;

  /// The seats that are taken, and by how many there are those after them that none excludes.
  private final int[] taken;

  private final List<BitSet> free = new ArrayList<>();

  /// Whether all patterns were looked for once, and the kinds of which there is none.
  private boolean isSearched;

  private final BitSet impossible = new BitSet();

  private long slack;
  private long[] earned = {};
  private int looks;

  private PricedDay(DayState state, DayKinds kinds, LinearProgram program, HostDays hostDays) {
    this.state = state;
    this.kinds = kinds;
    this.seen =
        IntStream.range(state.seats(), state.nodes())
            .filter(node -> state.column(node) != Model.NONE)
            .filter(node -> program.byColumn().isInAny(state.column(node), hostDays::isLink))
            .toArray();
    this.above = new int[state.seats()][];
    this.next = new int[state.seats()];
    BitSet ofKinds = kinds.seen();
    for (int seat = 0; seat < next.length; seat++) {
      BitSet above = state.above(seat);
      above.andNot(ofKinds);
      this.above[seat] = above.stream().toArray();
      next[seat] = Math.min(next.length, state.excluded(seat).nextClearBit(seat));
    }
    this.nodesOfKind =
        IntStream.range(0, kinds.count()).mapToObj(kinds::nodes).toArray(int[][]::new);
    this.best = new long[kinds.count()];
    this.which = new int[best.length];
    this.limit = new long[best.length];
    this.taken = new int[state.seats()];
    free.add(new BitSet());
    free.getFirst().set(0, state.seats());
  }

  /// A host's day; nothing if it has too many kinds ([DayKinds#of]).
  static Optional<PricedDay> of(
      Model model, LinearProgram program, HostDays hostDays, int host, int day) {
    DayState state = new DayState(model, program, hostDays, host, day);
    return DayKinds.of(state, program, hostDays)
        .map(kinds -> new PricedDay(state, kinds, program, hostDays));
  }

  /// The kinds of its patterns.
  DayKinds kinds() {
    return kinds;
  }

  /// Looks for all patterns; whether there were not too many.
  ///
  /// @param prices by column what it earns by prices
  /// @param nearness how little worse a pattern near the best of its kind is
  boolean priceAll(long[] prices, long nearness, Outlook outlook) {
    priceNear(prices);
    earned = prices;
    state.price(prices);
    outlook.look(kinds, alone(), ofKinds(), next);
    for (int kind = 0; kind < best.length; kind++) {
      if (best[kind] == HostMonth.NEVER && !impossible.get(kind)) {
        dive(kind, outlook);
      }
    }
    boolean isFound = search(nearness, outlook);
    earned = new long[0];
    return isFound;
  }

  private long[] alone() {
    long[] alone = new long[above.length];
    for (int seat = 0; seat < alone.length; seat++) {
      alone[seat] = state.earns(seat);
      for (int node : above[seat]) {
        alone[seat] += Math.max(0, state.earns(node));
      }
    }
    return alone;
  }

  private long[] ofKinds() {
    long[] ofKinds = new long[best.length];
    for (int kind = 0; kind < ofKinds.length; kind++) {
      for (int node : nodesOfKind[kind]) {
        ofKinds[kind] += state.earns(node);
      }
    }
    return ofKinds;
  }

  /// Takes seats that may lead to the best pattern of a kind, one after the other, to have
  /// something that is to be beaten.
  private void dive(int end, Outlook outlook) {
    BitSet left = new BitSet();
    left.set(0, state.seats());
    BitSet set = new BitSet();
    int kind = 0;
    for (int seat = outlook.best(kind, left, end);
        seat >= 0;
        seat = outlook.best(kind, left, end)) {
      set.set(seat);
      state.set(seat, true);
      kind = kinds.next(kind, seat);
      left.clear(0, seat);
      left.andNot(state.excluded(seat));
    }
    if (kind == end && state.isAllowed()) {
      best[kind] = state.worth();
    }
    set.stream().forEach(seat -> state.set(seat, false));
  }

  private boolean search(long nearness, Outlook outlook) {
    slack = nearness;
    looks = 0;
    near.clear();
    for (int kind = 0; kind < best.length; kind++) {
      limit[kind] = impossible.get(kind) ? Long.MAX_VALUE : best[kind] - slack;
    }
    // What is to be beaten is known, and is found again.
    Arrays.fill(best, HostMonth.NEVER);
    extend(0, 0, outlook);
    near.drop(limit);
    Arrays.fill(best, HostMonth.NEVER);
    near.offer(earned, best, which);
    boolean isFound = looks <= MOST_LOOKS;
    for (int kind = 0; isFound && !isSearched && kind < best.length; kind++) {
      impossible.set(kind, best[kind] == HostMonth.NEVER);
    }
    isSearched |= isFound;
    return isFound;
  }

  /// Looks at what is taken, and goes on with every seat after it.
  ///
  /// @param seats how many are taken
  private void extend(int kind, int seats, Outlook outlook) {
    looks++;
    if (state.isAllowed()) {
      offer(kind, seats);
    }
    if (free.size() == seats + 1) {
      free.add(new BitSet());
    }
    BitSet now = free.get(seats);
    long most = state.most();
    for (int seat = now.nextSetBit(0);
        seat >= 0 && looks <= MOST_LOOKS;
        seat = now.nextSetBit(seat + 1)) {
      if (outlook.mayReach(kind, seat, most, limit)) {
        taken[seats] = seat;
        state.set(seat, true);
        if (!state.isHopeless()) {
          BitSet left = free.get(seats + 1);
          left.clear();
          left.or(now);
          left.clear(0, seat);
          left.andNot(state.excluded(seat));
          extend(kinds.next(kind, seat), seats + 1, outlook);
        }
        state.set(seat, false);
      }
    }
  }

  private void offer(int kind, int seats) {
    long worth = state.worth();
    if (worth < limit[kind] || (worth <= best[kind] && near.count() >= MOST_NEAR)) {
      return;
    }
    if (worth > best[kind]) {
      best[kind] = worth;
      limit[kind] = Math.max(limit[kind], worth - slack);
    }
    near.add(kind);
    for (int i = 0; i < seats; i++) {
      near.addColumn(state.column(taken[i]));
    }
    for (int node : seen) {
      if (state.holds(node)) {
        near.addColumn(state.column(node));
      }
    }
    near.isWorth(worth, earned);
  }

  /// Looks at the patterns near the best.
  void priceNear(long[] prices) {
    Arrays.fill(best, HostMonth.NEVER);
    near.offer(prices, best, which);
  }

  /// By kind what its best pattern is worth; [HostMonth#NEVER] if none was looked at.
  long[] best() {
    return best;
  }

  /// The columns of the best pattern of a kind.
  IntStream columns(int kind) {
    return near.columns(which[kind]);
  }
}
