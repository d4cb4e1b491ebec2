package callsheet.engine.bound;

import callsheet.model.Model;
import java.nio.IntBuffer;
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

  /// The derived nodes that rows elsewhere see.
  private final List<Integer> seen = new ArrayList<>();

  private final IntStream.Builder starts = IntStream.builder();
  private final IntStream.Builder columns = IntStream.builder();
  private final LongStream.Builder worths = LongStream.builder();
  private final IntStream.Builder kinds = IntStream.builder();
  private final IntStream.Builder profiles = IntStream.builder();
  private final Numbers kindOf = new Numbers();
  private final Numbers profileOf = new Numbers();
  private int size;
  private int most;
  private int looks;
  private int count;

  /// @param to a place in `sequences`
  private record Add(int node, int to, int by) {}

  /// Different arrays, numbered in the order in which they were met.
  private static final class Numbers {
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();
    private final List<int[]> all = new ArrayList<>();

    int of(int[] array) {
      Integer known = numbers.putIfAbsent(IntBuffer.wrap(array), all.size());
      if (known == null) {
        all.add(array);
      }
      return known == null ? all.size() - 1 : known;
    }
  }

  PatternSearch(Model model, LinearProgram program, HostDays hostDays, int host, int day) {
    this.state = new DayState(model, program, hostDays, host, day);
    for (int node = 0; node < state.nodes(); node++) {
      if (state.column(node) != Model.NONE) {
        findRowsOf(program, hostDays, node);
      }
    }
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
        adds.add(new Add(node, sequences.indexOf(row), program.rowCoefficient[i]));
      }
    }
    if (isSeen && node >= state.seats()) {
      seen.add(node);
    }
  }

  /// The patterns; nothing if there are none or too many.
  ///
  /// @param room for how many there is room
  Optional<Patterns> find(int room) {
    most = Math.min(MOST, room);
    BitSet free = new BitSet();
    free.set(0, state.seats());
    extend(free);
    starts.add(size);
    return count == 0 || isTooMuch()
        ? Optional.empty()
        : Optional.of(
            new Patterns(
                starts.build().toArray(),
                columns.build().toArray(),
                worths.build().toArray(),
                kinds.build().toArray(),
                kindOf.all.stream().map(this::bySequence).toList(),
                profiles.build().toArray(),
                profileOf.all.toArray(int[][]::new)));
  }

  private Map<Integer, Integer> bySequence(int[] sums) {
    Map<Integer, Integer> bySequence = new HashMap<>();
    for (int s = 0; s < sums.length; s++) {
      bySequence.put(sequences.get(s), sums[s]);
    }
    return bySequence;
  }

  /// @param free seats after the last one taken that none excludes
  private void extend(BitSet free) {
    looks++;
    if (state.isAllowed()) {
      keep();
    }
    for (int seat = free.nextSetBit(0);
        seat >= 0 && !isTooMuch();
        seat = free.nextSetBit(seat + 1)) {
      state.set(seat, true);
      if (!state.isHopeless()) {
        BitSet left = (BitSet) free.clone();
        left.clear(0, seat);
        left.andNot(state.excluded(seat));
        extend(left);
      }
      state.set(seat, false);
    }
  }

  private boolean isTooMuch() {
    return count > most || looks > MOST_LOOKS;
  }

  private void keep() {
    count++;
    starts.add(size);
    int[] sums = new int[sequences.size()];
    for (Add add : adds) {
      sums[add.to] += state.holds(add.node) ? add.by : 0;
    }
    for (int seat = 0; seat < state.seats(); seat++) {
      if (state.holds(seat)) {
        columns.add(state.column(seat));
        size++;
      }
    }
    int[] holding = new int[seen.size()];
    int held = 0;
    for (int node : seen) {
      holding[held] = state.column(node);
      held += state.holds(node) ? 1 : 0;
    }
    worths.add(state.worth());
    kinds.add(kindOf.of(sums));
    profiles.add(profileOf.of(Arrays.copyOf(holding, held)));
  }
}
