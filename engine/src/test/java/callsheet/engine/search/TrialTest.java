package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import org.junit.jupiter.api.Test;

class TrialTest {

  @Test
  void aBrokenRowMayChangeHands() {
    int[] same = {0, 0};
    Choices choices =
        new Choices(
            2, new int[][] {{0, 1}, {0, 1}}, new int[] {Model.NONE, Model.NONE}, same, same);
    PlainRows rows = new PlainRows(choices);
    rows.hard(Model.NO_LO, 0, choices.literal(0, 0), choices.literal(1, 0));
    Activity activity = new Activity(new Wiring(rows.model()));
    activity.restore(new int[] {0, 1});
    Trial trial = new Trial(activity, new Worth(activity.wiring()));
    trial.begin();

    assertThat(trial.putTwo(choices.literal(0, 1), choices.literal(1, 0))).isTrue();
    assertThat(trial.isAllowed()).isTrue();
    assertThat(activity.score()).isEqualTo(Score.of(-1, 0, 0));
  }
}
