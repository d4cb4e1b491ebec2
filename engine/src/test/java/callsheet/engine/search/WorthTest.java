package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorthTest {

  /// One seat that counts one; whoever takes it is charged five thousand.
  private static Model dearWish() {
    int[] one = {0};
    Choices choices = new Choices(1, new int[][] {{0}}, new int[] {Model.NONE}, one, one);
    Model.Rows rows = Model.Rows.ofSize(2, 2);
    int[] literals = {choices.unfilled(0), choices.literal(0, 0)};
    long[] weights = {1, 5_000};
    for (int row = 0; row < 2; row++) {
      rows.start()[row + 1] = row + 1;
      rows.literal()[row] = literals[row];
      rows.coefficient()[row] = 1;
      rows.lo()[row] = Model.NO_LO;
      rows.step()[row] = 1;
      rows.level()[row] = (byte) (Score.FILL + row);
      rows.weight()[row] = weights[row];
    }
    Model.Derived none = new Model.Derived(new int[1], new int[0], new int[0]);
    Model.Gains gains = new Model.Gains(new byte[0], new int[0], new long[0]);
    return new Model(choices, 3, rows, none, List.of(), gains, new long[3]);
  }

  @Test
  void noWishIsBoughtWithTheLightestSeat() {
    Activity activity = new Activity(new Wiring(dearWish()));

    new Construction(activity, new Worth(activity.wiring())).fill(new SplittableRandom(1));

    assertThat(activity.score()).isEqualTo(Score.of(0, 0, -5_000));
  }
}
