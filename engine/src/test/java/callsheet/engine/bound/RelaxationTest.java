package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Incumbent;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
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

  @Test
  void windowsHaveTurnsUntilNoneHasMoreToSay() {
    Scenario quarter =
        ScenarioGenerator.generate(
            new Plan("quarter", LocalDate.of(2026, 1, 1), 90, 1, false, 6, 360, 400), 1);
    Model model = Compiler.compile(quarter, RulebookReader.bind(quarter).orElseThrow(), 1);
    int[] roster = RandomModel.roster(model, new Random(1));
    Windows windows = Windows.of(model, 3);
    long alone = new Relaxation(model, 3).bound().level(2);
    long oneByOne = 0;
    for (int w = 0; w < windows.count(); w++) {
      Window window = windows.window(w);
      oneByOne += toTheEnd(new Relaxation(window.model(), 1), window.model(), window.hosts(roster));
    }

    Relaxation relaxation = new Relaxation(model, 3);
    long together = toTheEnd(relaxation, model, roster);

    assertThat(relaxation.isInWindows()).isTrue();
    assertThat(relaxation.isDone()).isTrue();
    assertThat(oneByOne).isLessThan(alone);
    assertThat((double) together).isLessThan(oneByOne + 0.01 * (alone - oneByOne));
  }

  /// The bound of the last level once prices bring no more.
  private static long toTheEnd(Relaxation relaxation, Model model, int[] roster) {
    Incumbent incumbent =
        new Incumbent(
            model, ModelScore.of(model, roster), roster, relaxation.bound(), new Silent());
    int steps = 0;
    while (relaxation.improve(SETTINGS, new Stop(), 0.4, incumbent)) {
      assertThat(++steps).isLessThan(10_000);
    }
    return relaxation.bound().level(model.levels() - 1);
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
