package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Blockers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Fills the seats one by one, the one with the fewest hosts first, each with the host who is worth
/// most there as the roster then stands.
final class Construction {

  /// Chains tried for a seat.
  private static final int CHAINS = 30;

  private final Activity activity;
  private final Choices choices;
  private final Worth worth;
  private final Blockers blockers;
  private final long[] before;
  private final long[] left;

  Construction(Activity activity, Worth worth) {
    this.activity = activity;
    this.choices = activity.wiring().choices();
    this.worth = worth;
    this.blockers = new Blockers(activity);
    this.before = new long[activity.levels()];
    this.left = new long[activity.levels()];
  }

  /// Fills every seat that can be filled without moving anyone, and tries chains for the others.
  void fill(RandomGenerator random) {
    int seats = activity.wiring().model().choices().count();
    int[] order =
        IntStream.range(0, seats)
            .filter(seat -> !choices.isSettled(seat))
            .boxed()
            .sorted(Comparator.comparingInt(seat -> choices.end(seat) - choices.start(seat)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] left = IntStream.of(order).filter(seat -> !isTaken(seat) && !fill(seat)).toArray();
    if (left.length > 0) {
      makeRoom(left, random);
    }
  }

  private boolean isTaken(int seat) {
    return activity.host(seat) != Roster.UNFILLED;
  }

  /// Puts the best host on an unfilled seat; false if none can take it as the roster stands.
  boolean fill(int seat) {
    int best = Model.NONE;
    double bestChange = 0;
    blockers.lookAt(seat);
    activity.begin();
    activity.copyScore(before);
    activity.leave(seat);
    activity.copyScore(left);
    for (int literal = choices.start(seat) + 1; literal < choices.end(seat); literal++) {
      if (blockers.has(choices.hostOf(literal))) {
        continue;
      }
      boolean allowed =
          activity.tryTake(literal, before[Score.HARD])
              && activity.score(Score.HARD) >= before[Score.HARD];
      double change = allowed ? worth.change(before, activity) : Double.NEGATIVE_INFINITY;
      activity.untake(literal);
      activity.restoreScore(left);
      if (change > bestChange) {
        best = literal;
        bestChange = change;
      }
    }
    activity.take(best == Model.NONE ? choices.start(seat) : best);
    return best != Model.NONE;
  }

  /// Gives each seat that is still open a few chances to be taken by a chain of changes, as where a
  /// host can take it only together with something else.
  private void makeRoom(int[] seats, RandomGenerator random) {
    Mend chain = new Mend(new Field(activity, worth), Mend.Kind.REFILL);
    Trial trial = new Trial(activity, worth);
    for (int seat : seats) {
      for (int look = 0; look < CHAINS && !isTaken(seat); look++) {
        trial.begin();
        if (!chain.startAt(seat, random) || !trial.isAllowed() || trial.change() <= 0) {
          trial.undo();
        }
      }
    }
  }
}
