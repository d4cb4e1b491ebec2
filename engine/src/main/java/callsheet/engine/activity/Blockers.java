package callsheet.engine.activity;

import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.Arrays;

/// Which seats keep hosts off one seat by hard conflicts: its conflicts are walked once for all
/// hosts, where [Activity#blockers] walks them for one.
public final class Blockers {

  private final Activity activity;

  /// By host the first seat in the way, and by seat the next one of the same host.
  private final int[] first;

  private final int[] next;

  /// By host and by seat the last look that came upon them.
  private final int[] metHost;

  private final int[] metSeat;
  private int look;

  /// Looks at the roster of an activity.
  public Blockers(Activity activity) {
    this.activity = activity;
    int hosts = activity.wiring().choices().hosts();
    int seats = activity.wiring().choices().count();
    this.first = new int[hosts];
    this.next = new int[seats];
    this.metHost = new int[hosts];
    this.metSeat = new int[seats];
    Arrays.fill(first, Model.NONE);
  }

  /// Looks who is in the way of whom on a seat, as the roster stands now.
  public void lookAt(int seat) {
    look++;
    Wiring wiring = activity.wiring();
    int[] entry = wiring.hardConflicts.entry();
    int end = wiring.hardConflicts.start()[seat + 1];
    for (int i = wiring.hardConflicts.start()[seat]; i < end; i++) {
      int other = entry[i];
      int host = activity.host(other);
      if (host != Roster.UNFILLED && metSeat[other] != look && wiring.binds(i, host)) {
        metSeat[other] = look;
        next[other] = metHost[host] == look ? first[host] : Model.NONE;
        first[host] = other;
        metHost[host] = look;
      }
    }
  }

  /// Whether anything keeps a host off the seat looked at last; nobody is never kept off.
  public boolean has(int host) {
    return host != Roster.UNFILLED && metHost[host] == look;
  }

  /// A seat that keeps a host off the one looked at last; [Model#NONE] if nothing does.
  public int first(int host) {
    return has(host) ? first[host] : Model.NONE;
  }

  /// The next seat in the way of the same host after another one; [Model#NONE] if that was all.
  public int next(int seat) {
    return next[seat];
  }
}
