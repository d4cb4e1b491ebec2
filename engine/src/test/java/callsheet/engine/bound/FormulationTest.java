package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, every roster that keeps the hard rules is a point of the linear
/// program, worth there no less than its score, and no prices prove less than that.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class FormulationTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 300);
  private static final int ROSTERS = 8;

  @Test
  void everyRosterThatKeepsTheHardRulesIsWorthItsScoreAtLeast() {
    int priced = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Model model = RandomModel.of(seed, random);
      for (int level = 1; level < model.levels(); level++) {
        LinearProgram program =
            Formulation.of(model, level, Alone.worth(model, level), new BitSet());
        Sifting prices = new Sifting(program, model.values(RandomModel.roster(model, random)));
        prices.improve(Budget.steps(new Stop(), 60));
        for (int i = 0; i < ROSTERS; i++) {
          int[] roster = RandomModel.roster(model, random);
          Score score = ModelScore.of(model, roster);
          if (score.level(Score.HARD) == model.constantScore()[Score.HARD]) {
            check(program, prices, model, roster, score.level(level), random, seed);
            priced++;
          }
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(priced).as("rosters that keep the hard rules").isGreaterThan(4 * ROUNDS);
    }
  }

  private static void check(
      LinearProgram program,
      Sifting prices,
      Model model,
      int[] roster,
      long score,
      Random random,
      long seed) {
    assertThat(worth(program, model.values(roster), seed))
        .as("seed %d: roster %s in the linear program", seed, Arrays.toString(roster))
        .isGreaterThanOrEqualTo(score - 1e-6 * Math.abs(score) - 1e-6);
    assertThat(ExactBound.of(program, prices.prices()))
        .as("seed %d: the bound over roster %s", seed, Arrays.toString(roster))
        .isGreaterThanOrEqualTo(score);
    assertThat(ExactBound.of(program, anyPrices(program, random)))
        .as("seed %d: what any prices prove over roster %s", seed, Arrays.toString(roster))
        .isGreaterThanOrEqualTo(score);
  }

  private static double worth(LinearProgram program, boolean[] value, long seed) {
    double worth = program.constant;
    for (int c = 0; c < program.columns; c++) {
      worth += value[program.literal[c]] ? program.worth[c] : 0;
    }
    for (int r = 0; r < program.rows; r++) {
      long excess = -program.right[r];
      for (int i = program.rowStart[r]; i < program.rowStart[r + 1]; i++) {
        excess += value[program.literal[program.column[i]]] ? program.coefficient[i] : 0;
      }
      if (excess > 0) {
        assertThat(program.ceiling[r])
            .as("seed %d: a hard row broken", seed)
            .isNotEqualTo(Sides.HARD);
        worth -= (double) excess * program.ceiling[r] / LinearProgram.UNIT;
      }
    }
    return worth;
  }

  private static float[] anyPrices(LinearProgram program, Random random) {
    float[] prices = new float[program.rows];
    for (int r = 0; r < prices.length; r++) {
      prices[r] = random.nextInt(3) > 0 ? 0 : 200 * random.nextFloat();
    }
    return prices;
  }
}
