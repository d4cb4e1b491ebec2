package callsheet.engine.bound;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The months of a host: one pattern for each day, and what rows over several days charge for their
/// kinds. A month is a path through a diagram with a layer for each day; a node is what the rows
/// that are open there may still come to.
final class HostMonth {

  private static final int NOWHERE = -1;

  /// What is worth so little cannot be had.
  static final long NEVER = Long.MIN_VALUE / 4;

  /// By layer, node and kind: the node that it leads to, and what it costs in parts.
  private final List<int[]> targets = new ArrayList<>();

  private final List<long[]> tolls = new ArrayList<>();

  /// By layer how many nodes it has, and after the last one.
  private final int[] nodes;

  private int arcs;

  private HostMonth(int days) {
    this.nodes = new int[days + 1];
  }

  /// The months of a host; nothing if there are none or their diagram is too large.
  ///
  /// @param days by day and kind what the kind adds to rows over several days
  /// @param rows these rows
  /// @param room for how many arcs there is room
  static Optional<HostMonth> of(
      LinearProgram program, List<List<Map<Integer, Integer>>> days, List<Integer> rows, int room) {
    HostMonth month = new HostMonth(days.size());
    return month.draw(new OpenRows(program, days, rows), room)
        ? Optional.of(month)
        : Optional.empty();
  }

  private boolean draw(OpenRows rows, int room) {
    List<long[]> states = List.of(new long[0]);
    for (int day = 0; day < nodes.length - 1; day++) {
      nodes[day] = states.size();
      int kinds = rows.kinds(day);
      if ((long) states.size() * kinds > room - arcs) {
        return false;
      }
      int[] target = new int[states.size() * kinds];
      long[] toll = new long[target.length];
      Map<LongBuffer, Integer> numbers = new HashMap<>();
      List<long[]> after = new ArrayList<>();
      for (int arc = 0; arc < target.length; arc++) {
        target[arc] = NOWHERE;
        if (rows.add(day, states.get(arc / kinds), arc % kinds)) {
          long[] state = rows.state();
          toll[arc] = rows.toll();
          target[arc] = numbers.computeIfAbsent(LongBuffer.wrap(state), key -> numbers.size());
          if (target[arc] == after.size()) {
            after.add(state);
          }
        }
      }
      arcs += target.length;
      targets.add(target);
      tolls.add(toll);
      states = after;
    }
    nodes[nodes.length - 1] = states.size();
    return !states.isEmpty();
  }

  /// How many arcs there are.
  int arcs() {
    return arcs;
  }

  /// What the best month is worth; [#NEVER] if there is none.
  ///
  /// @param best by day and kind what the best pattern of the kind is worth, or [#NEVER]
  /// @param chosen by day the kind, as the outcome if there is one
  long best(long[][] best, int[] chosen) {
    long[][] ahead = new long[nodes.length][];
    ahead[chosen.length] = new long[nodes[chosen.length]];
    for (int day = chosen.length - 1; day >= 0; day--) {
      ahead[day] = new long[nodes[day]];
      for (int node = 0; node < ahead[day].length; node++) {
        ahead[day][node] = NEVER;
        for (int kind = 0; kind < best[day].length; kind++) {
          ahead[day][node] =
              Math.max(ahead[day][node], worth(day, node, kind, best[day], ahead[day + 1]));
        }
      }
    }
    if (ahead[0][0] < NEVER / 2) {
      return NEVER;
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
