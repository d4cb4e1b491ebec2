package callsheet.engine.bound;

import callsheet.model.Model;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Finds all patterns of a host's day that keep the rows which must hold inside it: seat after seat
/// is taken or not.
final class PatternSearch {

  /// More patterns of one day are too many, and so is it to look at so many sets of seats.
  private static final int MOST = 20_000;

  private static final int MOST_LOOKS = 60_000;

  private final DayState state;

  /// The rows over several days that see this one, and what nodes add to them.
  private final List<Integer> sequences = new ArrayList<>();

  private final List<Add> adds = new ArrayList<>();

  /// The nodes that rows over several days see, and the derived ones that links see.
  private final BitSet added = new BitSet();

  private final BitSet seen = new BitSet();

  private final IntStream.Builder starts = IntStream.builder();
  private final IntStream.Builder columns = IntStream.builder();
  private final LongStream.Builder worths = LongStream.builder();
  private final IntStream.Builder kinds = IntStream.builder();
  private final IntStream.Builder profiles = IntStream.builder();
  private final List<int[]> sums = new ArrayList<>();
  private final List<Integer> kindOf = new ArrayList<>();
  private final List<int[]> derived = new ArrayList<>();
  private final Holding ofKind;
  private final Holding ofProfile;

  /// The seats that are taken, and by how many there are those after them that none excludes.
  private final int[] taken;

  private final List<BitSet> free = new ArrayList<>();

  private int size;
  private int most;
  private int looks;
  private int count;

  /// @param to a place in `sequences`
  private record Add(int node, int to, int by) {}

  /// Which of some nodes hold: numbered in the order in which that was met.
  private static final class Holding {

    private final int[] nodes;
    private final Map<LongBuffer, Integer> numbers = new HashMap<>();
    private final long[] now;
    private final long[] last;
    private int number = Model.NONE;

    Holding(BitSet nodes) {
      this.nodes = nodes.stream().toArray();
      this.now = new long[this.nodes.length / Long.SIZE + 1];
      this.last = new long[now.length];
    }

    /// The number of what holds now.
    int of(DayState state) {
      Arrays.fill(now, 0);
      for (int i = 0; i < nodes.length; i++) {
        now[i / Long.SIZE] |= state.holds(nodes[i]) ? 1L << i : 0;
      }
      if (number == Model.NONE || !Arrays.equals(now, last)) {
        System.arraycopy(now, 0, last, 0, now.length);
        number = numbered();
      }
      return number;
    }

    private int numbered() {
      Integer known = numbers.get(LongBuffer.wrap(now));
      if (known == null) {
        known = numbers.size();
        numbers.put(LongBuffer.wrap(now.clone()), known);
      }
      return known;
    }
  }

  PatternSearch(Model model, LinearProgram program, HostDays hostDays, int host, int day) {
    this.state = new DayState(model, program, hostDays, host, day);
    this.taken = new int[state.seats()];
    for (int node = 0; node < state.nodes(); node++) {
      if (state.column(node) != Model.NONE) {
        findRowsOf(program, hostDays, node);
      }
    }
    this.ofKind = new Holding(added);
    this.ofProfile = new Holding(seen);
  }

  /// Finds the rows that see a node.
  private void findRowsOf(LinearProgram program, HostDays hostDays, int node) {
    boolean isSeen = false;
    int column = state.column(node);
    for (int i = program.columnStart[column]; i < program.columnStart[column + 1]; i++) {
      int row = program.row[i];
      isSeen |= hostDays.isLink(row);
      if (hostDays.isSequence(row)) {
        if (!sequences.contains(row)) {
          sequences.add(row);
        }
        added.set(node);
        adds.add(new Add(node, sequences.indexOf(row), program.rowCoefficient[i]));
      }
    }
    if (isSeen && node >= state.seats()) {
      seen.set(node);
    }
  }

  /// The patterns; nothing if there are none or too many.
  ///
  /// @param room for how many there is room
  Optional<Patterns> find(int room) {
    most = Math.min(MOST, room);
    free.add(new BitSet());
    free.getFirst().set(0, state.seats());
    extend(0);
    starts.add(size);
    return count == 0 || isTooMuch()
        ? Optional.empty()
        : Optional.of(
            new Patterns(
                starts.build().toArray(),
                columns.build().toArray(),
                worths.build().toArray(),
                kinds.build().toArray(),
                sums.stream().map(this::bySequence).toList(),
                profiles.build().toArray(),
                derived.toArray(int[][]::new)));
  }

  private Map<Integer, Integer> bySequence(int[] sumsOfKind) {
    Map<Integer, Integer> bySequence = new HashMap<>();
    for (int s = 0; s < sumsOfKind.length; s++) {
      bySequence.put(sequences.get(s), sumsOfKind[s]);
    }
    return bySequence;
  }

  /// @param seats how many are taken
  private void extend(int seats) {
    looks++;
    if (state.isAllowed()) {
      keep(seats);
    }
    if (free.size() == seats + 1) {
      free.add(new BitSet());
    }
    BitSet now = free.get(seats);
    for (int seat = now.nextSetBit(0); seat >= 0 && !isTooMuch(); seat = now.nextSetBit(seat + 1)) {
      taken[seats] = seat;
      state.set(seat, true);
      if (!state.isHopeless()) {
        BitSet left = free.get(seats + 1);
        left.clear();
        left.or(now);
        left.clear(0, seat);
        left.andNot(state.excluded(seat));
        extend(seats + 1);
      }
      state.set(seat, false);
    }
  }

  private boolean isTooMuch() {
    return count > most || looks > MOST_LOOKS;
  }

  private void keep(int seats) {
    count++;
    starts.add(size);
    for (int i = 0; i < seats; i++) {
      columns.add(state.column(taken[i]));
    }
    size += seats;
    worths.add(state.worth());
    kinds.add(kind());
    profiles.add(profile());
  }

  private int kind() {
    int number = ofKind.of(state);
    if (number == kindOf.size()) {
      int[] now = new int[sequences.size()];
      for (Add add : adds) {
        now[add.to] += state.holds(add.node) ? add.by : 0;
      }
      int kind = 0;
      while (kind < sums.size() && !Arrays.equals(sums.get(kind), now)) {
        kind++;
      }
      if (kind == sums.size()) {
        sums.add(now);
      }
      kindOf.add(kind);
    }
    return kindOf.get(number);
  }

  private int profile() {
    int number = ofProfile.of(state);
    if (number == derived.size()) {
      derived.add(seen.stream().filter(state::holds).map(state::column).toArray());
    }
    return number;
  }
}
