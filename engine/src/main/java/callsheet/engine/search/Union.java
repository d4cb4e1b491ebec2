package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.stream.IntStream;

/// Puts what other lanes changed into the roster of one lane.
///
/// What breaks no hard rule there is taken whole. Otherwise each seat that was changed is given its
/// new host if it may have them, or the old one, or the best there is.
final class Union {

  private final Activity activity;
  private final Construction construction;
  private final int[] before;

  /// @param lane whose roster takes up the changes of the others
  /// @param before the roster from which all have gone on
  Union(Annealing lane, int[] before) {
    this.activity = lane.field().activity;
    this.construction = new Construction(activity, lane.field().worth);
    this.before = before;
  }

  /// Adds what another lane has changed; all of it is left out if it can't be had without breaking
  /// hard rules further.
  void add(Field other) {
    Activity from = other.activity;
    int[] changed =
        IntStream.of(other.free).filter(seat -> from.host(seat) != before[seat]).toArray();
    long hard = activity.score(Score.HARD);
    int[] own = activity.hosts();
    activity.begin();
    for (int seat : changed) {
      activity.choose(from.literalOf(seat));
    }
    if (activity.score(Score.HARD) < hard || IntStream.of(changed).anyMatch(this::isBlocked)) {
      addOneByOne(from, changed);
    }
    if (activity.score(Score.HARD) < hard) {
      activity.restore(own);
    }
  }

  private boolean isBlocked(int seat) {
    int host = activity.host(seat);
    return host != Roster.UNFILLED && activity.isBlocked(seat, host, -1);
  }

  private void addOneByOne(Activity from, int[] changed) {
    for (int seat : changed) {
      activity.choose(activity.wiring().choices().start(seat));
    }
    for (int seat : changed) {
      boolean isGiven = give(seat, from.host(seat)) || give(seat, before[seat]);
      if (!isGiven) {
        construction.fill(seat);
      }
    }
  }

  private boolean give(int seat, int host) {
    if (host == Roster.UNFILLED || activity.isBlocked(seat, host, -1)) {
      return false;
    }
    long hard = activity.score(Score.HARD);
    activity.choose(activity.wiring().choices().literal(seat, host));
    boolean keeps = activity.score(Score.HARD) >= hard;
    if (!keeps) {
      activity.choose(activity.wiring().choices().start(seat));
    }
    return keeps;
  }
}
