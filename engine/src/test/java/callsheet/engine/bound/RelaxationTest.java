package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.PlainRows;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
      LinearProgram program =
          Formulation.of(window.model(), 2, Alone.worth(window.model(), 2), new BitSet());
      Sifting sifting = new Sifting(program, window.model().values(window.hosts(roster)));
      sifting.improve(Budget.steps(new Stop(), 100_000));
      oneByOne += ExactBound.of(program, sifting.prices());
    }

    Relaxation relaxation = new Relaxation(model, 3);
    assertThat(relaxation.reducedWorth()).as("before anything is priced").isEmpty();
    long together = toTheEnd(relaxation, model, roster);

    assertThat(relaxation.isInWindows()).isTrue();
    assertThat(relaxation.isDone()).isTrue();
    assertThat(oneByOne).isLessThan(alone);
    float[] reduced = relaxation.reducedWorth().orElseThrow();
    for (int choice = 0; choice < model.choices().count(); choice++) {
      assertThat(reduced[model.choices().start(choice) + 1]).as("choice %d", choice).isNotNaN();
    }
    assertThat((double) together).isLessThan(oneByOne + 0.01 * (alone - oneByOne));
  }

  @Test
  void windowsArePricedWhereNothingButRowsOfSeveralLiteralsCosts() {
    // On each of six days two seats are wanted that nobody can have both of.
    int days = 6;
    int[] day = IntStream.range(0, 2 * days).map(seat -> seat / 2).toArray();
    int[][] one = new int[2 * days][];
    Arrays.fill(one, new int[] {0});
    int[] open = new int[2 * days];
    Arrays.fill(open, Model.NONE);
    Choices choices =
        new Choices(1, one, open, day, IntStream.of(day).map(d -> 1440 * d).toArray());
    PlainRows rows = new PlainRows(choices);
    for (int seat = 0; seat < 2 * days; seat += 2) {
      rows.soft(2, 2, choices.literal(seat, 0), choices.literal(seat + 1, 0));
      rows.exclude(seat, seat + 1);
    }
    Model model = rows.model();

    Relaxation relaxation = new Relaxation(model, 3);

    assertThat(relaxation.isInWindows()).isTrue();
    assertThat(toTheEnd(relaxation, model, open)).isEqualTo(-days);
  }

  @Test
  void aLiteralThatARowHasSeveralTimesCountsAsOften() {
    // x − x + x ≤ 1 always holds.
    Choices choices =
        new Choices(1, new int[][] {{0}}, new int[] {Model.NONE}, new int[1], new int[1]);
    int x = choices.literal(0, 0);
    PlainRows rows = new PlainRows(choices);
    rows.weighed(Model.NO_LO, 1, new int[] {x, x, x}, new int[] {1, -1, 1});
    Model model = rows.model();
    int[] standsFor = IntStream.range(0, model.literalCount()).toArray();

    RowSum sum = new RowSum(model);
    sum.open(0, standsFor);
    sum.open(0, standsFor);

    assertThat(sum.terms()).isEqualTo(1);
    assertThat(sum.most()).isEqualTo(1);
    assertThat(sum.least()).isZero();
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

  /// Hears of nothing.
  static final class Silent implements Incumbent.Listener {
    @Override
    public void improved(Score score) {}

    @Override
    public void tightened(Score bound) {}
  }
}
