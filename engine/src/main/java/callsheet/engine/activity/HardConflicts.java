package callsheet.engine.activity;

/// The hard conflicts of a model, looked up in a roster as it stands.
final class HardConflicts {

  private final Wiring wiring;
  private final int[] start;
  private final int[] entry;

  /// By choice the host of the roster that is looked at; not a copy.
  private final int[] hosts;

  HardConflicts(Wiring wiring, int[] hosts) {
    this.wiring = wiring;
    this.start = wiring.hardConflicts.start();
    this.entry = wiring.hardConflicts.entry();
    this.hosts = hosts;
  }

  /// See [Activity#isBlocked].
  boolean isBlocked(int seat, int host, int but) {
    for (int i = start[seat]; i < start[seat + 1]; i++) {
      int other = entry[i];
      if (hosts[other] == host && other != but && wiring.binds(i, host)) {
        return true;
      }
    }
    return false;
  }

  /// See [Activity#blockers].
  int blockers(int seat, int host, int[] found) {
    int n = 0;
    for (int i = start[seat]; i < start[seat + 1]; i++) {
      int other = entry[i];
      if (hosts[other] == host && wiring.binds(i, host) && !contains(found, n, other)) {
        if (n == found.length) {
          return n + 1;
        }
        found[n++] = other;
      }
    }
    return n;
  }

  private static boolean contains(int[] found, int n, int seat) {
    for (int i = 0; i < n; i++) {
      if (found[i] == seat) {
        return true;
      }
    }
    return false;
  }
}
