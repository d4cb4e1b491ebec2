package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EjectTest {

  /// One host for two seats that exclude each other; an open seat breaks a hard row and costs.
  @Test
  void whoIsEjectedAndFindsNobodyIsChargedInFull() {
    int[] same = {0, 0};
    Choices choices =
        new Choices(1, new int[][] {{0}, {0}}, new int[] {Model.NONE, Model.NONE}, same, same);
    PlainRows rows = new PlainRows(choices);
    rows.exclude(0, 1);
    rows.hard(Model.NO_LO, 0, choices.unfilled(0), choices.unfilled(1));
    rows.soft(Model.NO_LO, 0, choices.unfilled(0), choices.unfilled(1));
    Model model = rows.model();
    Activity activity = new Activity(new Wiring(model));
    activity.restore(new int[] {Model.NONE, 0});
    Worth worth = new Worth(activity.wiring());
    Trial trial = new Trial(activity, worth);
    Move move = new Eject(new Field(activity, worth));
    SplittableRandom random = new SplittableRandom(1);
    int made = 0;
    for (int step = 0; step < 4_000; step++) {
      trial.begin();
      if (move.propose(trial, random) && trial.isAllowed()) {
        made++;
      } else {
        trial.undo();
      }
      assertThat(activity.score())
          .as("step %d", step)
          .isEqualTo(ModelScore.of(model, activity.hosts()));
    }
    assertThat(made).isPositive();
  }
}
