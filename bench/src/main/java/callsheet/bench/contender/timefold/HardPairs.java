package callsheet.bench.contender.timefold;

import callsheet.engine.activity.Activity;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.List;

/// What the hard conflicts of a roster cost, seat by seat: the engine never makes one and so does
/// not count them, another search has to.
final class HardPairs {

  private final List<Conflicts> groups;

  /// The conflicts of seat s are at `start[s] … start[s + 1] − 1`.
  private final int[] start;

  private final int[] other;
  private final int[] group;
  private final long[] cost;

  HardPairs(Model model) {
    this.groups = model.conflicts().stream().filter(Conflicts::isHard).toList();
    this.start = new int[model.choices().count() + 1];
    for (Conflicts conflicts : groups) {
      for (int i = 0; i < conflicts.size(); i++) {
        if (conflicts.amounts()[i] != 0) {
          start[conflicts.seatA()[i] + 1]++;
          start[conflicts.seatB()[i] + 1]++;
        }
      }
    }
    for (int seat = 1; seat < start.length; seat++) {
      start[seat] += start[seat - 1];
    }
    int entries = start[start.length - 1];
    this.other = new int[entries];
    this.group = new int[entries];
    this.cost = new long[entries];
    int[] next = start.clone();
    for (int g = 0; g < groups.size(); g++) {
      Conflicts conflicts = groups.get(g);
      for (int i = 0; i < conflicts.size(); i++) {
        if (conflicts.amounts()[i] != 0) {
          long amount = conflicts.amounts()[i] * conflicts.weight();
          place(next[conflicts.seatA()[i]]++, conflicts.seatB()[i], g, amount);
          place(next[conflicts.seatB()[i]]++, conflicts.seatA()[i], g, amount);
        }
      }
    }
  }

  private void place(int at, int seat, int of, long amount) {
    other[at] = seat;
    group[at] = of;
    cost[at] = amount;
  }

  /// What a host's standing on a seat costs beside the seats they have.
  long cost(int seat, int host, Activity activity) {
    long sum = 0;
    for (int i = start[seat]; i < start[seat + 1]; i++) {
      if (activity.host(other[i]) == host && groups.get(group[i]).hosts().get(host)) {
        sum += cost[i];
      }
    }
    return sum;
  }
}
