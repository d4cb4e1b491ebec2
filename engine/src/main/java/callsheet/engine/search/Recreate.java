package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Blockers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.random.RandomGenerator;

/// Fills seats that were emptied, one after the other, each with the host who is then worth most
/// there; now and then a host is overlooked, so that the same ruin is rebuilt in many ways.
final class Recreate {

  private static final int OVERLOOKED_IN = 25;

  private final Activity activity;
  private final Choices choices;
  private final Worth worth;
  private final Blockers blockers;
  private final long[] before;

  Recreate(Field field) {
    this.activity = field.activity;
    this.choices = field.choices;
    this.worth = field.worth;
    this.blockers = new Blockers(activity);
    this.before = new long[activity.levels()];
  }

  /// Fills the first n of some seats that were left, in a random order.
  void fill(int[] seats, int n, RandomGenerator random) {
    for (int i = n; i > 0; i--) {
      int at = random.nextInt(i);
      int seat = seats[at];
      seats[at] = seats[i - 1];
      seats[i - 1] = seat;
      fill(seat, random);
    }
  }

  private void fill(int seat, RandomGenerator random) {
    activity.copyScore(before);
    blockers.lookAt(seat);
    int best = Model.NONE;
    double bestChange = 0;
    for (int literal = choices.start(seat); literal < choices.end(seat); literal++) {
      boolean overlooked = random.nextInt(OVERLOOKED_IN) == 0;
      if (overlooked || blockers.has(choices.hostOf(literal))) {
        continue;
      }
      boolean allowed =
          activity.tryTake(literal) && activity.score(Score.HARD) >= before[Score.HARD];
      double change = allowed ? worth.change(before, activity) : Double.NEGATIVE_INFINITY;
      activity.untake(literal);
      activity.restoreScore(before);
      if (best == Model.NONE ? allowed : change > bestChange) {
        best = literal;
        bestChange = change;
      }
    }
    activity.take(best == Model.NONE ? choices.start(seat) : best);
  }
}
