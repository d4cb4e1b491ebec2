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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, whole months say nothing that a roster disproves, at any
/// prices, and no less than the prices of the linear program do.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class DescentTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final Settings SETTINGS = new Settings(Duration.ofSeconds(1), 1, 1, true);
  private static final int STEPS = 2_400;

  @Test
  void noRosterIsWorthMoreThanMonthsAtAnyPrices() {
    int checked = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      int level = model.levels() - 1;
      LinearProgram program = Formulation.of(model, level, Alone.worth(model, level), new BitSet());
      Optional<HostMonths> months = HostMonths.of(model, program, new Stop());
      for (int i = 0; i < 10 && months.isPresent(); i++) {
        int[] roster = RandomModel.roster(model, random);
        long[] price = pricesAtRandom(program, months.get().priced(), random);
        Score score = ModelScore.of(model, roster);
        if (score.level(Score.HARD) == model.constantScore()[Score.HARD]) {
          long value = months.get().value(price, random.nextLong(1L << 30));

          assertThat(Math.floorDiv(value, LinearProgram.UNIT))
              .as("seed %d", seed)
              .isGreaterThanOrEqualTo(score.level(level));
          assertThat(months.get().nearValue(price)).as("seed %d", seed).isEqualTo(value);
          checked++;
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(checked).isGreaterThan(ROUNDS);
    }
  }

  private static long[] pricesAtRandom(LinearProgram program, PricedRows priced, Random random) {
    long[] price = new long[priced.count()];
    for (int i = 0; i < price.length; i++) {
      long most = 300L * LinearProgram.UNIT;
      boolean isChoice = i < priced.choices();
      if (random.nextInt(3) > 0) {
        price[i] =
            isChoice
                ? random.nextLong(-most, most)
                : random.nextLong(1 + Math.min(most, program.ceiling[priced.row(i)]));
      }
    }
    return price;
  }

  @Test
  void monthsProveNoLessThanTheProgramWhosePricesTheyStartAt() {
    int tighter = 0;
    int tooMany = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      int[] roster = RandomModel.roster(model, random);
      Score score = ModelScore.of(model, roster);
      int level = model.levels() - 1;
      if (score.level(Score.HARD) == model.constantScore()[Score.HARD]) {
        LinearProgram program =
            Formulation.of(model, level, Alone.worth(model, level), new BitSet());
        Sifting sifting = new Sifting(program, model.values(roster));
        sifting.improve(Budget.steps(new Stop(), 500));
        long before = ExactBound.of(program, sifting.prices());

        Optional<Descent> descent = Descent.of(model, program, sifting.prices(), new Stop());

        if (descent.isPresent()) {
          long gap = before - score.level(level);
          assertThat(descent.get().improve(Budget.steps(new Stop(), 1), 0, gap)).isPositive();
          long first = descent.get().bound();
          if (first == Long.MAX_VALUE) {
            // A day of too many patterns.
            assertThat(descent.get().isSpent()).as("seed %d", seed).isTrue();
            tooMany++;
            continue;
          }
          assertThat(first).as("seed %d", seed).isLessThanOrEqualTo(before + 1);
          var _ = descent.get().improve(Budget.steps(new Stop(), STEPS), 0, gap);
          assertThat(descent.get().bound())
              .as("seed %d", seed)
              .isBetween(score.level(level), first);
          tighter += descent.get().bound() < before ? 1 : 0;
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(tooMany).isLessThan(1 + ROUNDS / 100);
      assertThat(tighter).as("programs that months say more than").isGreaterThan(ROUNDS / 50);
    }
  }

  @Test
  void monthsOfShowsSayAHundredthMoreThanTheProgram() {
    for (long seed = 1; seed <= 3; seed++) {
      Model model = tenDays(seed);
      int level = model.levels() - 1;
      int[] roster = RandomModel.roster(model, new Random(seed));
      long before = ofTheProgram(model, roster);
      Score score = ModelScore.of(model, roster);
      Relaxation relaxation = new Relaxation(model, 1);
      Incumbent incumbent =
          new Incumbent(model, score, roster, relaxation.bound(), new RelaxationTest.Silent());

      while (relaxation.improve(SETTINGS, new Stop(), 10, incumbent)) {
        incumbent.tighten(relaxation.bound());
      }

      assertThat(relaxation.isDone()).isTrue();
      assertThat((double) relaxation.bound().level(level))
          .as("seed %d", seed)
          .isBetween((double) score.level(level), 0.99 * before);
    }
  }

  /// Ten days of shows.
  private static Model tenDays(long seed) {
    Plan plan = new Plan("ten days", LocalDate.of(2026, 12, 1), 10, 1, false, 12, 75, 100);
    Scenario scenario = ScenarioGenerator.generate(plan, seed);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  /// What the linear program of the last level proves if every seat is taken.
  private static long ofTheProgram(Model model, int[] roster) {
    int level = model.levels() - 1;
    LinearProgram program = Formulation.of(model, level, Alone.worth(model, level), nobody(model));
    Sifting sifting = new Sifting(program, model.values(roster));
    sifting.improve(Budget.steps(new Stop(), 100_000));
    return ExactBound.of(program, sifting.prices());
  }

  /// The literals that say that nobody takes a seat, where somebody can.
  private static BitSet nobody(Model model) {
    Choices choices = model.choices();
    BitSet nobody = new BitSet();
    IntStream.range(0, choices.count())
        .filter(choice -> choices.end(choice) - choices.start(choice) > 1)
        .forEach(choice -> nobody.set(choices.unfilled(choice)));
    return nobody;
  }

  /// A host of five days with two seats each, who is wanted on all of them and may work on one:
  /// half of each, were that possible, so that the linear program misses two days and a half.
  @Test
  void daysAreWorkedWhollyOrNotAtAll() {
    PlainRows rows = new PlainRows(days(5, 2));
    int[] works = new int[5];
    for (int day = 0; day < 5; day++) {
      int first = 1 + 4 * day;
      works[day] = rows.any(first + 1, first + 3);
      rows.soft(1, 1, works[day]);
      for (int before = 0; before < day; before++) {
        rows.hard(0, 1, works[before], works[day]);
      }
    }

    assertThat(bound(rows.model())).isEqualTo(-4);
  }

  @Test
  void nothingIsSaidOfDaysWithTooManyPatternsOrOnceStopped() {
    Model few = new PlainRows(days(1, 8)).model();
    Model many = new PlainRows(days(1, 16)).model();
    Stop stop = new Stop();
    HostMonths ofFew = months(few, stop).orElseThrow();
    HostMonths ofMany = months(many, stop).orElseThrow();
    long[] nothing = new long[ofFew.priced().count()];

    assertThat(ofFew.value(nothing, 0)).isZero();
    assertThat(ofMany.value(new long[ofMany.priced().count()], 0)).isEqualTo(Long.MAX_VALUE);
    stop.press();
    assertThat(ofFew.value(nothing, 0)).isEqualTo(Long.MAX_VALUE);
    assertThat(months(few, stop)).isEmpty();
  }

  private static Optional<HostMonths> months(Model model, Stop stop) {
    return HostMonths.of(model, program(model), stop);
  }

  @Test
  void numbersTooLargeToAddUpProveNothing() {
    PlainRows rows = new PlainRows(days(1, 2));
    rows.soft(0, 1, 1, 2, 3, 4);
    Model model = rows.model();
    HostMonths months = months(model, new Stop()).orElseThrow();
    long[] price = new long[months.priced().count()];
    Arrays.fill(price, Long.MAX_VALUE / 4);

    assertThat(months.value(price, 0)).isEqualTo(Long.MAX_VALUE);
    float[] tooMuch = new float[program(model).rows];
    assertThat(tooMuch).as("rows to be priced").isNotEmpty();
    Arrays.fill(tooMuch, Float.MAX_VALUE);
    Descent descent = Descent.of(model, program(model), tooMuch, new Stop()).orElseThrow();
    var _ = descent.improve(Budget.steps(new Stop(), 100), 0, 10);
    assertThat(descent.bound()).isEqualTo(Long.MAX_VALUE);
    assertThat(descent.isSpent()).isTrue();
  }

  private static LinearProgram program(Model model) {
    int level = model.levels() - 1;
    return Formulation.of(model, level, Alone.worth(model, level), new BitSet());
  }

  private static long bound(Model model) {
    LinearProgram program = program(model);
    Descent descent = Descent.of(model, program, new float[program.rows], new Stop()).orElseThrow();
    var _ = descent.improve(Budget.steps(new Stop(), 5_000), 0, 10);
    return descent.bound();
  }

  /// One host, some days, and so many seats a day.
  private static Choices days(int days, int seats) {
    int count = days * seats;
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[][] hosts = new int[count][];
    Arrays.fill(hosts, new int[] {0});
    int[] day = IntStream.range(0, count).map(seat -> seat / seats).toArray();
    int[] minute = IntStream.range(0, count).map(seat -> 60 * seat).toArray();
    return new Choices(1, hosts, settled, day, minute);
  }
}
