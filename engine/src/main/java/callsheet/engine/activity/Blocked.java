package callsheet.engine.activity;

import callsheet.roster.Roster;

/// Whom hard conflicts keep off one seat: its conflicts are walked once for all hosts, where
/// [Activity#isBlocked] walks them for one.
public final class Blocked {

  private final Activity activity;

  /// By host the last look that found them blocked.
  private final int[] found;

  private int look;

  /// Looks at the roster of an activity.
  public Blocked(Activity activity) {
    this.activity = activity;
    this.found = new int[activity.wiring().choices().hosts()];
  }

  /// Looks who is kept off a seat as the roster stands now.
  public void lookAt(int seat) {
    look++;
    Wiring wiring = activity.wiring();
    int[] entry = wiring.hardConflicts.entry();
    int end = wiring.hardConflicts.start()[seat + 1];
    for (int i = wiring.hardConflicts.start()[seat]; i < end; i++) {
      int host = activity.host(entry[i]);
      if (host != Roster.UNFILLED && wiring.binds(i, host)) {
        found[host] = look;
      }
    }
  }

  /// Whether a host was kept off the seat looked at last; nobody never is.
  public boolean has(int host) {
    return host != Roster.UNFILLED && found[host] == look;
  }
}
