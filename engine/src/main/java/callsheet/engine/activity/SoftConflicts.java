package callsheet.engine.activity;

import callsheet.model.Conflicts;

/// The soft conflicts of a model, charged to a score as hosts come and go.
final class SoftConflicts {

  private final Wiring wiring;
  private final int[] start;
  private final int[] entry;

  /// By choice the host of the roster that is looked at; not a copy.
  private final int[] hosts;

  private final long[] score;

  SoftConflicts(Wiring wiring, int[] hosts, long[] score) {
    this.wiring = wiring;
    this.start = wiring.softConflicts.start();
    this.entry = wiring.softConflicts.entry();
    this.hosts = hosts;
    this.score = score;
  }

  /// Adds what a host on a seat conflicts with to the score, so many times.
  void count(int seat, int host, int times) {
    for (int i = start[seat]; i < start[seat + 1]; i++) {
      if (hosts[entry[i]] == host && entry[i] != seat) {
        int group = wiring.softGroup[i];
        Conflicts conflicts = wiring.groups.get(group);
        if (wiring.everyone[group] || conflicts.hosts().get(host)) {
          score[conflicts.level()] += times * conflicts.weight() * wiring.softAmount[i];
        }
      }
    }
  }
}
