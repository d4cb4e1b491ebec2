package callsheet.planner.analysis.desk;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.Optional;

/// Scores of rosters that differ from one in a few seats, by the rows: some microseconds each. Each
/// change is taken back at once. One caller at a time.
final class Trial {

  private final Choices choices;
  private final Activity activity;
  private final long[] score;

  private Trial(Model model, Activity activity) {
    this.choices = model.choices();
    this.activity = activity;
    this.score = new long[activity.levels()];
    activity.copyScore(score);
  }

  /// Trials around a roster; none if the rows can't hold it as it is, as when somebody stands where
  /// they may not.
  static Optional<Trial> of(Model model, Roster roster, Score audited) {
    Activity activity = new Activity(new Wiring(model));
    activity.load(roster.hosts());
    boolean holds =
        Arrays.equals(activity.hosts(), roster.hosts()) && activity.score().equals(audited);
    return holds ? Optional.of(new Trial(model, activity)) : Optional.empty();
  }

  /// The score with these hosts on these seats; nothing if a seat is pinned, or if a host may not
  /// take it or collides with another show.
  synchronized Optional<Score> score(int[] seats, int[] hosts) {
    for (int i = 0; i < seats.length; i++) {
      if (!isOpen(seats[i]) || choices.literalOf(seats[i], hosts[i]) == Model.NONE) {
        return Optional.empty();
      }
    }
    activity.begin();
    boolean isFree = true;
    for (int seat : seats) {
      activity.choose(choices.start(seat));
    }
    for (int i = 0; i < seats.length && isFree; i++) {
      isFree = hosts[i] == Roster.UNFILLED || !activity.isBlocked(seats[i], hosts[i], Model.NONE);
      activity.choose(choices.literalOf(seats[i], hosts[i]));
    }
    Optional<Score> found = isFree ? Optional.of(activity.score()) : Optional.empty();
    takeBack();
    return found;
  }

  private boolean isOpen(int seat) {
    return !choices.isSettled(seat);
  }

  private void takeBack() {
    activity.rollBack();
    activity.restoreScore(score);
  }
}
