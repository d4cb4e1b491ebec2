package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The kinds of patterns of a host's day: what rows over several days may see of them, which is the
/// set of nodes that hold. The first is that of no seat, and every seat leads from kind to kind.
final class DayKinds {

  /// More kinds of one day are too many.
  private static final int MOST = 64;

  /// So many sets of seats are too many to look at for them.
  private static final int MOST_LOOKS = 10_000;

  private final DayState state;

  /// The nodes that rows over several days see, and what each adds to which of them.
  private final int[] node;

  private final List<Map<Integer, Integer>> adds = new ArrayList<>();

  /// By kind and by seat the nodes that hold, as bits.
  private long[] held = {};

  private final long[] ofSeat;

  /// By kind and seat the kind with that seat as well.
  private final int[][] next;

  private int looks;

  private DayKinds(DayState state, LinearProgram program, HostDays hostDays) {
    this.state = state;
    this.node =
        IntStream.range(state.seats(), state.nodes())
            .filter(each -> state.column(each) != Model.NONE)
            .filter(each -> program.byColumn().isInAny(state.column(each), hostDays::isSequence))
            .toArray();
    for (int each : node) {
      adds.add(adds(program, hostDays, state.column(each)));
    }
    this.ofSeat = new long[state.seats()];
    if (node.length < Long.SIZE && Arrays.stream(node).allMatch(state::lasts)) {
      find();
    }
    this.next = new int[held.length][ofSeat.length];
    for (int kind = 0; kind < held.length; kind++) {
      for (int seat = 0; seat < ofSeat.length; seat++) {
        next[kind][seat] = number(held[kind] | ofSeat[seat]);
      }
    }
  }

  /// The kinds of a day of which no seat is taken; nothing if there are too many, or if what rows
  /// over several days see of it may cease to hold while seats are added.
  static Optional<DayKinds> of(DayState state, LinearProgram program, HostDays hostDays) {
    DayKinds kinds = new DayKinds(state, program, hostDays);
    return kinds.count() > 0 ? Optional.of(kinds) : Optional.empty();
  }

  private static Map<Integer, Integer> adds(LinearProgram program, HostDays hostDays, int column) {
    Map<Integer, Integer> adds = new HashMap<>();
    LinearProgram.ByColumn terms = program.byColumn();
    for (int i = terms.start()[column]; i < terms.start()[column + 1]; i++) {
      if (hostDays.isSequence(terms.row()[i])) {
        adds.merge(terms.row()[i], terms.coefficient()[i], Integer::sum);
      }
    }
    return adds;
  }

  private void find() {
    for (int seat = 0; seat < ofSeat.length; seat++) {
      state.set(seat, true);
      ofSeat[seat] = holding();
      state.set(seat, false);
    }
    long[] unions = unions(holding());
    if (unions.length <= MOST) {
      BitSet free = new BitSet();
      free.set(0, ofSeat.length);
      reach(holding(), free, unions);
      held = looks > MOST_LOOKS ? new long[0] : held;
    }
  }

  private long holding() {
    long holding = 0;
    for (int i = 0; i < node.length; i++) {
      holding |= state.holds(node[i]) ? 1L << i : 0;
    }
    return holding;
  }

  /// All that seats could make hold together, or more than are asked for if there are too many.
  private long[] unions(long ofNone) {
    long[] unions = {ofNone};
    for (long of : Arrays.stream(ofSeat).distinct().toArray()) {
      if (unions.length <= MOST) {
        unions =
            Arrays.stream(unions)
                .flatMap(each -> LongStream.of(each, each | of))
                .distinct()
                .toArray();
      }
    }
    return unions;
  }

  /// Finds the kinds that can be reached by seats of which each leads to another kind: no seat less
  /// is needed for a kind, and none that is more makes up for a row that has no hope.
  ///
  /// @param unions what kinds there may be
  private void reach(long now, BitSet free, long[] unions) {
    looks++;
    if (number(now) == Model.NONE) {
      held = Arrays.copyOf(held, held.length + 1);
      held[held.length - 1] = now;
    }
    for (int seat = free.nextSetBit(0);
        seat >= 0 && looks <= MOST_LOOKS;
        seat = free.nextSetBit(seat + 1)) {
      long with = now | ofSeat[seat];
      if (with != now && isMissing(with, unions)) {
        state.set(seat, true);
        if (!state.isHopeless()) {
          BitSet left = (BitSet) free.clone();
          left.clear(0, seat);
          left.andNot(state.excluded(seat));
          reach(with, left, unions);
        }
        state.set(seat, false);
      }
    }
  }

  /// Whether a kind that is missing may come of what holds.
  private boolean isMissing(long now, long[] unions) {
    for (long union : unions) {
      if ((union & now) == now && number(union) == Model.NONE) {
        return true;
      }
    }
    return false;
  }

  private int number(long holding) {
    for (int kind = 0; kind < held.length; kind++) {
      if (held[kind] == holding) {
        return kind;
      }
    }
    return Model.NONE;
  }

  /// How many kinds there are.
  int count() {
    return held.length;
  }

  /// The nodes that rows over several days see.
  BitSet seen() {
    BitSet seen = new BitSet();
    Arrays.stream(node).forEach(seen::set);
    return seen;
  }

  /// Of these the ones that hold in a kind.
  int[] nodes(int kind) {
    return IntStream.range(0, node.length)
        .filter(i -> (held[kind] >> i & 1) != 0)
        .map(i -> node[i])
        .toArray();
  }

  /// The kind that comes of a kind when a seat is taken, or [Model#NONE] if none does.
  int next(int kind, int seat) {
    return next[kind][seat];
  }

  /// By kind what it adds to rows over several days.
  List<Map<Integer, Integer>> sums() {
    return Arrays.stream(held).mapToObj(this::sums).toList();
  }

  private Map<Integer, Integer> sums(long holding) {
    Map<Integer, Integer> sums = new HashMap<>();
    for (int i = 0; i < node.length; i++) {
      if ((holding >> i & 1) != 0) {
        adds.get(i).forEach((row, by) -> sums.merge(row, by, Integer::sum));
      }
    }
    return sums;
  }
}
