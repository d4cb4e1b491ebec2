package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, the windows of a roster that keeps the hard rules keep them
/// too, and together they are worth no less than it is.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class WindowsTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 300);
  private static final int ROSTERS = 8;

  @Test
  void windowsOfARosterAreTogetherWorthItsScoreAtLeast() {
    int parted = 0;
    int dearer = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      Windows windows = Windows.of(model, 2 + random.nextInt(3));
      for (int i = 0; i < ROSTERS; i++) {
        int[] roster = RandomModel.roster(model, random);
        Score score = ModelScore.of(model, roster);
        if (score.level(Score.HARD) == model.constantScore()[Score.HARD]) {
          long[] together = together(windows, roster, model.levels());
          for (int level = 0; level < together.length; level++) {
            assertThat(together[level])
                .as("seed %d, level %d: windows of %s", seed, level, Arrays.toString(roster))
                .isGreaterThanOrEqualTo(score.level(level));
            dearer += together[level] > score.level(level) ? 1 : 0;
          }
          parted += windows.count() > 1 ? 1 : 0;
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(parted).as("rosters in more than one window").isGreaterThan(2 * ROUNDS);
      assertThat(dearer).as("levels where windows see less than the whole").isPositive();
    }
  }

  private static long[] together(Windows windows, int[] roster, int levels) {
    long[] sum = new long[levels];
    for (int w = 0; w < windows.count(); w++) {
      Window window = windows.window(w);
      Score own = ModelScore.of(window.model(), window.hosts(roster));
      for (int level = 0; level < levels; level++) {
        sum[level] += own.level(level);
      }
    }
    return sum;
  }

  @Test
  void aQuarterIsCutAtTheEndsOfItsMonths() {
    Scenario quarter =
        ScenarioGenerator.generate(
            new Plan("quarter", LocalDate.of(2026, 1, 1), 90, 1, false, 6, 360, 400), 1);
    Model model = Compiler.compile(quarter, RulebookReader.bind(quarter).orElseThrow(), 1);

    Windows windows = Windows.of(model, 3);

    int[] days =
        IntStream.range(0, windows.count())
            .map(w -> windows.window(w).model().choices().day(0))
            .toArray();
    assertThat(days).containsExactly(0, 31, 31 + 28);
  }

  @Test
  void housesAreWindowsAndCutOnlyIfTheyAreTooLarge() {
    Scenario houses =
        ScenarioGenerator.generate(
            new Plan("houses", LocalDate.of(2026, 1, 1), 12, 4, false, 16, 160, 200), 1);
    Model model = Compiler.compile(houses, RulebookReader.bind(houses).orElseThrow(), 1);

    List<Model> two = models(Windows.of(model, 2));
    assertThat(two).hasSize(2);
    assertThat(hosts(two.get(0))).isNotEmpty().doesNotContainAnyElementsOf(hosts(two.get(1)));
    assertThat(days(two.get(0))).containsExactlyElementsOf(days(two.get(1))).hasSize(12);

    List<Model> four = models(Windows.of(model, 4));
    assertThat(four).hasSize(4);
    assertThat(hosts(four.get(0))).doesNotContainAnyElementsOf(hosts(four.get(2)));
    assertThat(days(four.get(0))).isNotEmpty().doesNotContainAnyElementsOf(days(four.get(1)));
  }

  private static List<Model> models(Windows windows) {
    return IntStream.range(0, windows.count()).mapToObj(w -> windows.window(w).model()).toList();
  }

  private static Set<Integer> hosts(Model model) {
    return IntStream.range(1, model.choices().literals())
        .map(model.choices()::hostOf)
        .filter(host -> host != Model.NONE)
        .boxed()
        .collect(Collectors.toSet());
  }

  private static List<Integer> days(Model model) {
    return IntStream.range(0, model.choices().count())
        .map(model.choices()::day)
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  @Test
  void everyChoiceAndEveryGainIsInOneWindow() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 20; seed++) {
      Model model = RandomModel.of(seed, new Random(seed));
      Windows windows = Windows.of(model, 3);
      int choices = 0;
      long points = 0;
      for (int w = 0; w < windows.count(); w++) {
        Model own = windows.window(w).model();
        choices += own.choices().count();
        points += Arrays.stream(own.gains().points()).sum();
      }
      assertThat(choices).isEqualTo(model.choices().count());
      assertThat(points).isEqualTo(Arrays.stream(model.gains().points()).sum());
    }
  }

  /// Literals 2 and 4 say that the host works on the first and on the second day; 5 is their `any`,
  /// and 6 that row 0, `any ≤ 0`, is broken. Row 0 is not counted, row 1 is.
  private static Model twoDays(int literal, long lo, long hi) {
    Choices choices =
        new Choices(
            1,
            new int[][] {{0}, {0}},
            new int[] {Model.NONE, Model.NONE},
            new int[] {0, 1},
            new int[] {0, 1440});
    Model.Rows rows =
        new Model.Rows(
            new int[] {0, 1, 2},
            new int[] {5, literal},
            new int[] {1, 1},
            new long[] {Model.NO_LO, lo},
            new long[] {0, hi},
            new int[] {1, 1},
            new byte[] {Model.UNCOUNTED, 1},
            new long[] {1, 1},
            new short[2],
            new int[8]);
    Model.Derived derived =
        new Model.Derived(new int[] {0, 2, 2}, new int[] {2, 4}, new int[] {Model.NONE, 0});
    Model.Gains gains = new Model.Gains(new byte[0], new int[0], new long[0]);
    return new Model(choices, 2, rows, derived, List.of(), gains, new long[2]);
  }

  @Test
  void whatMembersOutsideMaySatisfyIsNotAskedForInside() {
    int[] firstDayAlone = {0, Model.NONE};
    for (int literal : new int[] {5, 6}) {
      Model model = twoDays(literal, 1, Model.NO_HI);
      assertThat(ModelScore.of(model, firstDayAlone).level(1)).isZero();

      assertThat(together(Windows.of(model, 2), firstDayAlone, 2)).containsExactly(0, 0);
    }
  }

  @Test
  void whatMembersInsideBreakIsCountedInside() {
    int[] secondDayAlone = {Model.NONE, 0};
    Model model = twoDays(5, Model.NO_LO, 0);

    assertThat(together(Windows.of(model, 2), secondDayAlone, 2)).containsExactly(0, -1);
  }
}
