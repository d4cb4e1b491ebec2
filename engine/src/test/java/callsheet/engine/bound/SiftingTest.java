package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, what is proven part by part is what the whole program proves.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class SiftingTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final int STEPS = 3_000;

  @Test
  void partsProveWhatTheWholeDoes() {
    int lowered = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      int[] roster = RandomModel.roster(model, random);
      long hard = ModelScore.of(model, roster).level(Score.HARD);
      if (hard == model.constantScore()[Score.HARD]) {
        LinearProgram program = Formulation.of(model, 1, Alone.worth(model, 1), new BitSet());
        long alone = ExactBound.of(program, new float[program.rows]);
        long whole = ExactBound.of(program, pricesOfAll(program));

        Sifting sifting = new Sifting(program, model.values(roster));
        sifting.improve(Budget.steps(new Stop(), STEPS));

        assertThat((double) ExactBound.of(program, sifting.prices()))
            .as("seed %d: %d with no prices, %d with all rows' prices", seed, alone, whole)
            .isLessThanOrEqualTo(whole + 0.01 * (alone - whole) + 1);
        lowered += whole < alone ? 1 : 0;
      }
    }
    if (ROUNDS > 1) {
      assertThat(lowered).as("programs where prices prove something").isGreaterThan(ROUNDS / 8);
    }
  }

  @Test
  void whatIsInterruptedAtAnyMomentGoesOnWhereItStood() {
    int priced = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      int[] hosts = RandomModel.roster(model, random);
      if (ModelScore.of(model, hosts).level(Score.HARD) == model.constantScore()[Score.HARD]) {
        boolean[] roster = model.values(hosts);
        LinearProgram program = Formulation.of(model, 1, Alone.worth(model, 1), new BitSet());
        Sifting sifting = new Sifting(program, roster);
        Sifting.Point before = sifting.point();
        for (int end = 150; end < 210 && !sifting.isSpent(); end++) {
          sifting.improve(Budget.steps(new Stop(), 1_000), 0, end);
          Sifting.Point point = sifting.point();
          Sifting resumed = new Sifting(program, roster, Optional.of(point));

          // One iteration moves prices a little; it does not throw them away.
          if (end > 150 && sum(before.price()) > 1) {
            assertThat(sum(point.price())).as("seed %d, %d", seed, end).isPositive();
            priced++;
          }
          assertThat(resumed.iterations()).isEqualTo(end);
          assertThat(resumed.point())
              .usingRecursiveComparison()
              .ignoringFields("markedAt", "markedValue", "taken")
              .isEqualTo(point);
          before = point;
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(priced).as("points with prices").isGreaterThan(ROUNDS);
    }
  }

  private static double sum(float[] prices) {
    double sum = 0;
    for (float price : prices) {
      sum += price;
    }
    return sum;
  }

  @Test
  void aPointOfAnotherProgramIsNoStart() {
    boolean isCompared = false;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 5; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      Model other = RandomModel.of(seed + 1, random);
      boolean[] roster = model.values(RandomModel.roster(model, random));
      boolean[] ofOther = other.values(RandomModel.roster(other, random));
      LinearProgram program = Formulation.of(model, 1, Alone.worth(model, 1), new BitSet());
      LinearProgram foreign = Formulation.of(other, 1, Alone.worth(other, 1), new BitSet());
      if (foreign.columns != program.columns) {
        Sifting.Point point = new Sifting(foreign, ofOther).point();
        assertThat(new Sifting(program, roster, Optional.of(point)).bestValue())
            .isEqualTo(new Sifting(program, roster).bestValue());
        isCompared = true;
      }
    }
    assertThat(isCompared).isTrue();
  }

  private static float[] pricesOfAll(LinearProgram program) {
    PrimalDual prices =
        new PrimalDual(program, new float[program.columns], new float[program.rows]);
    for (int step = 0; step < STEPS; step++) {
      prices.step();
    }
    return prices.prices();
  }

  @Test
  void aPartHasTheTermsOfItsColumnsAndRows() {
    Sides sides = new Sides();
    sides.begin(1, Sides.HARD);
    sides.term(1, 1);
    sides.term(3, 1);
    sides.begin(5, 7);
    sides.term(1, 2);
    sides.term(2, 3);
    sides.term(4, -4);
    // two choices of two literals, and literal 0 is no column
    LinearProgram program =
        new LinearProgram(
            new int[] {0, 2, 4},
            new int[] {-1, 0, 1, 2, 3},
            new long[] {10, 20, 30, 40},
            100,
            sides);

    Part part =
        new Part(program, new boolean[] {true, false, false, true}, new boolean[] {false, true});

    LinearProgram own = part.program();
    assertThat(own.group).containsExactly(0, 1, 2);
    assertThat(own.literal).containsExactly(1, 4);
    assertThat(own.worth).containsExactly(10, 40);
    assertThat(own.rows).isEqualTo(1);
    assertThat(own.column).containsExactly(0, 1);
    assertThat(own.coefficient).containsExactly(2, -4);
    assertThat(own.right).containsExactly(5);
    assertThat(own.ceiling).containsExactly(7);
    float[] prices = {1, 2};
    part.putRows(new float[] {9}, prices);
    assertThat(prices).containsExactly(1, 9);
    assertThat(part.columnsOf(new float[] {5, 6, 7, 8})).containsExactly(5, 8);
    assertThat(Arrays.stream(own.byColumn().row()).sum()).isZero();
  }
}
