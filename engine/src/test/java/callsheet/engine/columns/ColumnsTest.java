package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.engine.bound.Relaxation;
import callsheet.engine.cpsat.NativeLibrary;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final int LAST = 2;

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  private static boolean crew(List<Runnable> tasks) {
    tasks.forEach(Runnable::run);
    return true;
  }

  @Test
  void putsRostersTogetherThatKeepWhatIsHardAndBoundsAllOthers() {
    for (long seed = 1; seed <= 8; seed++) {
      Shifts shifts = new Shifts(10, 7, 2, seed);
      Model model = shifts.model();
      Solution best = Shifts.proven(model);
      Columns columns = Columns.of(model, settings(2)).orElseThrow();

      int[] planned =
          columns
              .plan(shifts.nobody(), worthOfRows(model, shifts), 60, ColumnsTest::crew)
              .orElseThrow();

      Score score = ModelScore.of(model, planned);
      long bound = columns.bound().orElseThrow();
      assertThat(score.level(Score.HARD)).as("seed %d", seed).isZero();
      assertThat(score).isLessThanOrEqualTo(best.score());
      assertThat(bound)
          .as("seed %d: what nobody earns more than", seed)
          .isGreaterThanOrEqualTo(best.score().level(LAST))
          .isLessThanOrEqualTo(best.score().level(LAST) + 2);
    }
  }

  @Test
  void whatCountsAsLittleIsMeasuredWithoutBrokenHardRows() {
    Shifts shifts = new Shifts(8, 6, 3, 1);
    Model model = shifts.model();
    Blocks blocks = Blocks.of(model).orElseThrow();
    double hard = 1e9;
    try (Master master = new Master(model, blocks)) {
      new Plans(model, blocks, hard).of(shifts.nobody()).forEach(master::add);

      master.solve(10);

      Score score = ModelScore.of(model, shifts.nobody());
      assertThat(score.level(Score.HARD)).isNegative();
      assertThat(master.worth()).isLessThan(-hard / 2);
      assertThat(master.scale()).isCloseTo((double) -score.level(LAST), within(1e-3));
    }
  }

  @Test
  void pricesOfRowsAreThoseOfTheRelaxation() {
    for (long seed = 1; seed <= 8; seed++) {
      Shifts shifts = new Shifts(10, 7, 2, seed);
      Model model = shifts.model();
      Relaxation relaxation = new Relaxation(model);
      Columns columns = Columns.of(model, settings(1)).orElseThrow();

      double[] prices = worthOfRows(relaxation, model, shifts);
      List<Integer> calls = new ArrayList<>();
      // Nobody's plans, what they are worth, and a plan for each at these very prices.
      columns.plan(
          shifts.nobody(),
          prices,
          60,
          tasks -> calls.add(tasks.size()) && calls.size() < 4 && crew(tasks));

      assertThat(relaxation.isDone()).isTrue();
      assertThat(columns.bound().orElseThrow())
          .as("seed %d: at the same prices whole plans are worth no more than parts of them", seed)
          .isLessThanOrEqualTo(relaxation.bound().level(LAST) + 1);
    }
  }

  @Test
  void aRostersPlansAreWorthWhatItScores() {
    SplittableRandom random = new SplittableRandom(3);
    for (long seed = 1; seed <= 20; seed++) {
      Shifts shifts = new Shifts(8, 6, 3, seed);
      Model model = shifts.model();
      Blocks blocks = Blocks.of(model).orElseThrow();
      Plans plans = new Plans(model, blocks, 1_000);
      int[] hosts = IntStream.range(0, 48).map(choice -> random.nextInt(4) - 1).toArray();
      int[] again = shifts.nobody();
      Score score = ModelScore.of(model, hosts);
      try (Master master = new Master(model, blocks)) {
        plans.of(hosts).forEach(master::add);
        plans.of(hosts).forEach(plan -> plans.put(plan, again));

        master.solve(10);

        assertThat(master.isSolved()).isTrue();
        assertThat(master.worth())
            .isCloseTo(1_000.0 * score.level(Score.HARD) + score.level(LAST), within(1e-3));
        assertThat(again).isEqualTo(hosts);
      }
    }
  }

  @Test
  void pricesStayInTheBox() {
    Shifts shifts = new Shifts(8, 6, 3, 1);
    Model model = shifts.model();
    Blocks blocks = Blocks.of(model).orElseThrow();
    double[] centre = new double[model.rows().count()];
    blocks.links().stream().forEach(row -> centre[row] = row % 2 - 0.5);
    try (Master master = new Master(model, blocks)) {
      new Plans(model, blocks, 1).of(shifts.nobody()).forEach(master::add);

      master.solveNear(centre, 0.25, 10);

      double[] boxed = master.prices();
      assertThat(blocks.links().stream().mapToDouble(row -> Math.abs(boxed[row] - centre[row])))
          .allMatch(away -> away < 0.25 + 1e-6)
          .anyMatch(away -> away > 0.25 - 1e-6);
      master.solve(10);
      double[] open = master.prices();
      assertThat(blocks.links().stream().mapToDouble(row -> open[row]))
          .as("everybody is missing, and costs one")
          .allMatch(price -> price > 1 - 1e-6);
    }
  }

  @Test
  void comesToNothingWhenTheCrewIsCalledHome() {
    Shifts shifts = new Shifts(10, 7, 2, 1);
    Model model = shifts.model();
    List<Integer> calls = new ArrayList<>();
    Columns columns = Columns.of(model, settings(1)).orElseThrow();

    Optional<int[]> planned =
        columns.plan(
            shifts.nobody(),
            new double[model.rows().count()],
            60,
            tasks -> {
              calls.add(tasks.size());
              return calls.size() < 4 && crew(tasks);
            });

    assertThat(planned).isEmpty();
    assertThat(calls).hasSize(4);
  }

  @Test
  void aTurnGoesOnFromWhatTheOneBeforeLeft() {
    long first = 0;
    long second = 0;
    for (long seed = 1; seed <= 8; seed++) {
      Shifts shifts = new Shifts(10, 7, 2, seed);
      Model model = shifts.model();
      Columns columns = Columns.of(model, settings(1)).orElseThrow();

      first += added(columns, shifts, model);
      long bound = columns.bound().orElseThrow();
      second += added(columns, shifts, model);

      assertThat(columns.bound().orElseThrow()).isLessThanOrEqualTo(bound);
    }
    assertThat(second).as("plans that are new, from the same roster").isLessThan(first / 2);
  }

  /// How many new plans a turn from nobody's roster makes, at no prices if it knows none.
  private static long added(Columns columns, Shifts shifts, Model model) {
    long before = columns.neighbourhood().accepted();
    int[] planned =
        columns
            .plan(shifts.nobody(), new double[model.rows().count()], 60, ColumnsTest::crew)
            .orElseThrow();
    assertThat(ModelScore.of(model, planned).level(Score.HARD)).isZero();
    return columns.neighbourhood().accepted() - before;
  }

  @Test
  void tasksLeftBehindEndAllTurns() {
    Shifts shifts = new Shifts(10, 7, 2, 1);
    Columns columns = Columns.of(shifts.model(), settings(1)).orElseThrow();
    double[] prices = new double[shifts.model().rows().count()];
    assertThat(columns.plan(shifts.nobody(), prices, 60, tasks -> false)).isEmpty();

    assertThat(columns.isLost()).isTrue();
    assertThat(columns.plan(shifts.nobody(), prices, 60, ColumnsTest::crew)).isEmpty();
  }

  @Test
  void aRunThatCountsStepsHasNone() {
    Settings inStep = new Settings(Duration.ofSeconds(1), 1, 1, true);
    assertThat(Columns.of(new Shifts(10, 7, 2, 1).model(), inStep)).isEmpty();
  }

  @Test
  void theEnginePlansWholeWorkersBesideItsRounds() {
    Model model = new Shifts(40, 28, 4, 1).model();

    Solution solution = Engine.solve(model, settings(2), Optional.empty(), event -> {}, new Stop());

    assertThat(ModelScore.of(model, solution.hosts())).isEqualTo(solution.score());
    assertThat(solution.bound().orElseThrow()).isGreaterThanOrEqualTo(solution.score());
    assertThat(solution.rounds().getLast().soFar())
        .filteredOn(each -> each.name().equals("columns"))
        .singleElement()
        .extracting(Neighbourhood::tried, LONG)
        .isPositive();
  }

  private static Settings settings(int threads) {
    return new Settings(Duration.ofSeconds(12), 1, threads, false);
  }

  private static double[] worthOfRows(Model model, Shifts shifts) {
    return worthOfRows(new Relaxation(model), model, shifts);
  }

  /// Prices until no better ones can be expected.
  private static double[] worthOfRows(Relaxation relaxation, Model model, Shifts shifts) {
    Incumbent incumbent = shifts.incumbent(model, relaxation.bound());
    Settings inStep = new Settings(Duration.ofSeconds(8), 1, 1, true);
    while (relaxation.improve(inStep, new Stop(), 1, incumbent)) {
      assertThat(relaxation.worthOfRows()).isPresent();
    }
    return relaxation.worthOfRows().orElseThrow();
  }
}
