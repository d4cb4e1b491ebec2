package callsheet.engine.bound;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The months of a host: one pattern for each day, and what rows over several days charge for their
/// kinds. A month is a path through a diagram with a layer for each day; a node is what the rows
/// that are open there may still come to.
final class HostMonth {

  private static final int NOWHERE = -1;

  /// What is worth so little cannot be had.
  static final long NEVER = Long.MIN_VALUE / 4;

  /// More arcs are too many.
  private static final int MOST_ARCS = 500_000;

  private final List<Patterns> days;

  /// By layer, node and kind: the node that it leads to, and what it costs in parts.
  private final List<int[]> targets = new ArrayList<>();

  private final List<long[]> tolls = new ArrayList<>();
  private final int[] nodes;

  private HostMonth(List<Patterns> days) {
    this.days = days;
    this.nodes = new int[days.size() + 1];
  }

  /// The months of a host; nothing if there are none or their diagram is too large.
  ///
  /// @param days the patterns of each of the host's days
  /// @param rows over several days, in the order of the patterns' sums
  static Optional<HostMonth> of(LinearProgram program, List<Patterns> days, List<Integer> rows) {
    HostMonth month = new HostMonth(days);
    return month.draw(new Open(program, days, rows), rows) ? Optional.of(month) : Optional.empty();
  }

  /// What rows may still come to.
  private static final class Open {
    final long[] ceiling;

    /// By row and layer, the right side less the least, and less the most, that later days add.
    final long[][] high;

    final long[][] low;

    Open(LinearProgram program, List<Patterns> days, List<Integer> rows) {
      this.ceiling = rows.stream().mapToLong(r -> program.ceiling[r]).toArray();
      this.high = new long[ceiling.length][days.size()];
      this.low = new long[ceiling.length][days.size()];
      for (int s = 0; s < ceiling.length; s++) {
        long right = program.right[rows.get(s)];
        long least = 0;
        long most = 0;
        for (int day = days.size() - 1; day >= 0; day--) {
          high[s][day] = right - least;
          low[s][day] = right - most;
          int row = rows.get(s);
          least += adds(days.get(day), row).min().orElse(0);
          most += adds(days.get(day), row).max().orElse(0);
        }
      }
    }
  }

  /// By kind what it adds to a row.
  private static IntStream adds(Patterns day, int row) {
    return day.sums().stream().mapToInt(sums -> sums.getOrDefault(row, 0));
  }

  private boolean draw(Open open, List<Integer> rows) {
    List<long[]> states = List.of(new long[open.ceiling.length]);
    long arcs = 0;
    for (int day = 0; day < days.size(); day++) {
      nodes[day] = states.size();
      int kinds = days.get(day).kinds();
      int[][] sums =
          days.get(day).sums().stream()
              .map(of -> rows.stream().mapToInt(row -> of.getOrDefault(row, 0)).toArray())
              .toArray(int[][]::new);
      int[] target = new int[states.size() * kinds];
      long[] toll = new long[target.length];
      Map<LongBuffer, Integer> numbers = new HashMap<>();
      List<long[]> after = new ArrayList<>();
      arcs += target.length;
      if (arcs > MOST_ARCS) {
        return false;
      }
      for (int arc = 0; arc < target.length; arc++) {
        long[] state = states.get(arc / kinds).clone();
        toll[arc] = add(state, sums[arc % kinds], open, day);
        target[arc] = NOWHERE;
        if (toll[arc] != Long.MAX_VALUE) {
          target[arc] = numbers.computeIfAbsent(LongBuffer.wrap(state), key -> numbers.size());
          if (target[arc] == after.size()) {
            after.add(state);
          }
        }
      }
      targets.add(target);
      tolls.add(toll);
      states = after;
    }
    nodes[days.size()] = states.size();
    return !states.isEmpty();
  }

  /// Adds a day's sums to a state; what rows charge for certain, or [Long#MAX_VALUE] if one that
  /// must hold cannot.
  private static long add(long[] state, int[] sums, Open open, int day) {
    long toll = 0;
    for (int s = 0; s < state.length; s++) {
      long sum = state[s] + sums[s];
      long high = open.high[s][day];
      if (sum > high) {
        if (open.ceiling[s] == Sides.HARD) {
          return Long.MAX_VALUE;
        }
        toll += (sum - high) * open.ceiling[s];
      }
      state[s] = Math.max(open.low[s][day], Math.min(sum, high));
    }
    return toll;
  }

  /// How many days it has.
  int days() {
    return days.size();
  }

  /// What the best month is worth.
  ///
  /// @param best by day and kind what the best pattern of the kind is worth; [#NEVER] if there is
  ///   none
  /// @param chosen by day the kind, as the outcome
  long best(long[][] best, int[] chosen) {
    long[][] ahead = new long[days.size() + 1][];
    ahead[days.size()] = new long[nodes[days.size()]];
    for (int day = days.size() - 1; day >= 0; day--) {
      ahead[day] = new long[nodes[day]];
      for (int node = 0; node < ahead[day].length; node++) {
        ahead[day][node] = NEVER;
        for (int kind = 0; kind < best[day].length; kind++) {
          ahead[day][node] =
              Math.max(ahead[day][node], worth(day, node, kind, best[day], ahead[day + 1]));
        }
      }
    }
    int node = 0;
    for (int day = 0; day < chosen.length; day++) {
      while (worth(day, node, chosen[day], best[day], ahead[day + 1]) != ahead[day][node]) {
        chosen[day]++;
      }
      node = targets.get(day)[node * best[day].length + chosen[day]];
    }
    return ahead[0][0];
  }

  private long worth(int day, int node, int kind, long[] best, long[] ahead) {
    int arc = node * best.length + kind;
    int target = targets.get(day)[arc];
    return target == NOWHERE
        ? NEVER
        : Math.max(NEVER, best[kind] - tolls.get(day)[arc] + ahead[target]);
  }
}
