package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AnnealingTest {

  /// One seat: host 0 earns one at the first soft level, host 1 five thousand at the second.
  private static Model twoLevels() {
    int[] one = {0};
    Choices choices = new Choices(2, new int[][] {{0, 1}}, new int[] {Model.NONE}, one, one);
    Model.Gains gains =
        new Model.Gains(
            new byte[] {Score.FILL, 2, 3},
            new int[] {choices.unfilled(0), choices.literal(0, 0), choices.literal(0, 1)},
            new long[] {-1, 1, 5_000});
    Model.Derived none = new Model.Derived(new int[1], new int[0], new int[0]);
    return new Model(choices, 4, Model.Rows.ofSize(0, 0), none, List.of(), gains, new long[4]);
  }

  @Test
  void aBestThatIsLeftForWhatIsWorthMoreIsKept() {
    Model model = twoLevels();
    Wiring wiring = new Wiring(model);
    Set<Score> bests = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      Annealing lane =
          new Annealing(
              new Activity(wiring), new Worth(wiring), Lines.of(model), new SplittableRandom(seed));

      lane.run(1e-3, 1e-3, Budget.steps(new Stop(), 1_000), ChangeLog.own(), () -> {});

      bests.add(lane.best());
    }
    assertThat(bests).contains(Score.of(0, 0, 1, 0));
  }
}
