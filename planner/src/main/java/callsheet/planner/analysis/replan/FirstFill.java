package callsheet.planner.analysis.replan;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;

/// Fills what stands open in a roster, each seat with the host who is worth most there, as long as
/// no hard row breaks further: where the search starts. Seats whose being filled mends hard rows,
/// such as the senior's beside a novice, go first, since the budget may not be enough for all; then
/// those that are worth most.
final class FirstFill {

  private final Activity activity;
  private final Choices choices;
  private final List<Integer> open = new ArrayList<>();

  private FirstFill(Model model, Roster standing) {
    this.activity = new Activity(new Wiring(model));
    this.choices = model.choices();
    activity.restore(standing.hosts());
    for (int seat = 0; seat < choices.count(); seat++) {
      if (!choices.isSettled(seat) && activity.host(seat) == Roster.UNFILLED) {
        open.add(seat);
      }
    }
  }

  /// The roster with more seats filled.
  static Roster of(Model model, Roster standing) {
    FirstFill fill = new FirstFill(model, standing);
    fill.mendHardRows();
    fill.fillAll();
    return Roster.of(standing.scenario(), fill.activity.hosts());
  }

  /// A host on a seat, and the score with them there.
  private record Placing(int literal, Score score) {}

  private void mendHardRows() {
    for (int i = 0; i < open.size(); ) {
      long before = activity.score(Score.HARD);
      Placing best = best(open.get(i));
      if (best.score().level(Score.HARD) > before) {
        activity.choose(best.literal());
        open.remove(/* index */ i);
        i = 0;
      } else {
        i++;
      }
    }
  }

  private void fillAll() {
    while (!open.isEmpty()) {
      List<Placing> placings = open.stream().map(this::best).toList();
      int first = 0;
      for (int i = 1; i < placings.size(); i++) {
        if (placings.get(i).score().compareTo(placings.get(first).score()) > 0) {
          first = i;
        }
      }
      if (placings.get(first).score().compareTo(activity.score()) <= 0) {
        return;
      }
      activity.choose(placings.get(first).literal());
      open.remove(/* index */ first);
    }
  }

  /// The best host for an open seat; nobody if all others are worth less.
  private Placing best(int seat) {
    long[] before = new long[activity.levels()];
    activity.copyScore(before);
    Placing best = new Placing(choices.start(seat), activity.score());
    for (int literal = choices.start(seat) + 1; literal < choices.end(seat); literal++) {
      if (!activity.isBlocked(seat, choices.hostOf(literal), -1)) {
        activity.begin();
        activity.choose(literal);
        Score score = activity.score();
        activity.rollBack();
        activity.restoreScore(before);
        if (score.compareTo(best.score()) > 0) {
          best = new Placing(literal, score);
        }
      }
    }
    return best;
  }
}
