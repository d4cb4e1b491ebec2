package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, whole and window by window, no roster scores more than the
/// bound says, and prices lower it.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class RelaxationTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final int ROSTERS = 40;
  private static final int STEPS = 40;
  private static final Settings SETTINGS = new Settings(Duration.ofSeconds(1), 1, 1, true);

  @Test
  void noRosterScoresMoreThanTheBoundOfItsWindows() {
    int lowered = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      List<int[]> rosters = rosters(model, random);
      int[] best = rosters.getLast();
      Relaxation relaxation = new Relaxation(model, 1 + random.nextInt(4));
      Score first = relaxation.bound();
      Incumbent incumbent =
          new Incumbent(model, ModelScore.of(model, best), best, first, new Silent());

      for (int step = 0; step < STEPS; step++) {
        relaxation.improve(SETTINGS, new Stop(), 0.4, incumbent);
        incumbent.tighten(relaxation.bound());
      }

      for (int[] roster : rosters) {
        assertThat(ModelScore.of(model, roster))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(relaxation.bound());
      }
      lowered += relaxation.bound().compareTo(first) < 0 ? 1 : 0;
    }
    if (ROUNDS > 1) {
      assertThat(lowered).as("bounds that prices lowered").isGreaterThan(ROUNDS / 4);
    }
  }

  /// Rosters that break no more hard rules than they must, the best last.
  private static List<int[]> rosters(Model model, Random random) {
    List<int[]> rosters = new ArrayList<>();
    for (int i = 0; i < ROSTERS; i++) {
      rosters.add(RandomModel.roster(model, random));
    }
    rosters.sort(Comparator.comparing(roster -> ModelScore.of(model, roster)));
    return rosters;
  }

  private static final class Silent implements Incumbent.Listener {
    @Override
    public void improved(Score score) {}

    @Override
    public void tightened(Score bound) {}
  }
}
