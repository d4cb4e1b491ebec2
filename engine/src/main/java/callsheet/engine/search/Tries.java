package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Blockers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;

/// Tries hosts on one unfilled seat after another and remembers the best of each: who is worth most
/// there as the roster stands, the earlier literal if two are worth the same, nobody unless they
/// are worth something and break nothing hard.
final class Tries {

  private final Activity activity;
  private final Choices choices;
  private final Worth worth;
  private final Blockers blockers;
  private final long[] before;
  private final long[] left;
  private int seat;
  private int best;
  private double bestChange;

  Tries(Activity activity, Worth worth) {
    this.activity = activity;
    this.choices = activity.wiring().choices();
    this.worth = worth;
    this.blockers = new Blockers(activity);
    this.before = new long[activity.levels()];
    this.left = new long[activity.levels()];
  }

  /// Takes an unfilled seat up: nothing has been tried, and nobody, not even *nobody*, has it until
  /// [#put].
  void takeUp(int seat) {
    this.seat = seat;
    best = Model.NONE;
    bestChange = 0;
    blockers.lookAt(seat);
    activity.begin();
    activity.copyScore(before);
    activity.leave(seat);
    activity.copyScore(left);
  }

  /// Tries a literal of the seat.
  void look(int literal) {
    if (blockers.has(choices.hostOf(literal))) {
      return;
    }
    boolean allowed =
        activity.tryTake(literal, before[Score.HARD])
            && activity.score(Score.HARD) >= before[Score.HARD];
    double change = allowed ? worth.change(before, activity) : Double.NEGATIVE_INFINITY;
    activity.untake(literal);
    activity.restoreScore(left);
    offer(literal, change);
  }

  /// Takes note of what a literal is worth that was tried by somebody else.
  void offer(int literal, double change) {
    if (change > bestChange || (change == bestChange && literal < best)) {
      best = literal;
      bestChange = change;
    }
  }

  /// The best literal so far, [Model#NONE] if there is none.
  int best() {
    return best;
  }

  /// What it is worth; nothing if there is none.
  double bestChange() {
    return bestChange;
  }

  /// Puts a literal's host on the seat, or nobody if it is [Model#NONE].
  void put(int literal) {
    activity.take(literal == Model.NONE ? choices.start(seat) : literal);
  }
}
