package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Fills the seats one by one, the one with the fewest hosts first, each with the host who is worth
/// most there as the roster then stands.
final class Construction {

  private final Activity activity;
  private final Choices choices;
  private final Worth worth;
  private final long[] before;

  Construction(Activity activity, Worth worth) {
    this.activity = activity;
    this.choices = activity.wiring().choices();
    this.worth = worth;
    this.before = new long[activity.levels()];
  }

  /// Fills every seat that can be filled without moving anyone.
  void fill() {
    int seats = activity.wiring().model().choices().count();
    int[] order =
        IntStream.range(0, seats)
            .filter(seat -> !choices.isSettled(seat))
            .boxed()
            .sorted(Comparator.comparingInt(seat -> choices.end(seat) - choices.start(seat)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int seat : order) {
      if (activity.host(seat) == Roster.UNFILLED) {
        fill(seat);
      }
    }
  }

  /// Puts the best host on an unfilled seat; false if none can take it as the roster stands.
  boolean fill(int seat) {
    int best = Model.NONE;
    double bestChange = 0;
    for (int literal = choices.start(seat) + 1; literal < choices.end(seat); literal++) {
      if (activity.isBlocked(seat, choices.hostOf(literal), -1)) {
        continue;
      }
      activity.begin();
      activity.copyScore(before);
      activity.choose(literal);
      double change = worth.change(before, activity);
      boolean allowed = activity.score(Score.HARD) >= before[Score.HARD];
      activity.rollBack();
      activity.restoreScore(before);
      if (allowed && (best == Model.NONE || change > bestChange)) {
        best = literal;
        bestChange = change;
      }
    }
    if (best == Model.NONE || bestChange <= 0) {
      return false;
    }
    activity.choose(best);
    return true;
  }

  /// The seats in no particular order that nobody takes.
  int[] unfilled() {
    int[] hosts = activity.hosts();
    return Arrays.stream(IntStream.range(0, hosts.length).toArray())
        .filter(seat -> hosts[seat] == Roster.UNFILLED)
        .toArray();
  }
}
