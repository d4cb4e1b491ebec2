package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rule.Definition;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
      Model model = model(seed, random);
      for (int level = 1; level < model.levels(); level++) {
        LinearProgram program = Formulation.of(model, level, worth(model, level), new BitSet());
        PrimalDual prices = new PrimalDual(program, model.values(roster(model, random)));
        prices.improve(Budget.steps(new Stop(), 60));
        for (int i = 0; i < ROSTERS; i++) {
          int[] roster = roster(model, random);
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
      PrimalDual prices,
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

  private static long[] worth(Model model, int level) {
    long[] worth = new long[model.literalCount()];
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      if (gains.level()[i] == level) {
        worth[gains.literal()[i]] += gains.points()[i];
      }
    }
    return worth;
  }

  /// Fills seats at random as long as that breaks no hard rule.
  private static int[] roster(Model model, Random random) {
    int[] hosts = new int[model.choices().count()];
    for (int choice = 0; choice < hosts.length; choice++) {
      hosts[choice] = model.choices().settledHost(choice);
    }
    long hard = ModelScore.of(model, hosts).level(Score.HARD);
    for (int choice = 0; choice < hosts.length; choice++) {
      int start = model.choices().start(choice);
      int end = model.choices().end(choice);
      if (start < end) {
        hosts[choice] = model.choices().hostOf(start + random.nextInt(end - start));
        long now = ModelScore.of(model, hosts).level(Score.HARD);
        if (now < hard) {
          hosts[choice] = Model.NONE;
        } else {
          hard = now;
        }
      }
    }
    return hosts;
  }

  private static Model model(long seed, Random random) {
    Scenario scenario = seed % 2 == 0 ? RandomScenario.small(seed) : RandomScenario.of(seed);
    RandomSettings settings = new RandomSettings(random, scenario);
    List<RuleSetting> lines = new ArrayList<>();
    lines.add(RuleSetting.of("SeatCover"));
    lines.add(RuleSetting.of("Suitability"));
    lines.add(RuleSetting.of("CallTime").with("first", random.nextLong(150)));
    for (int i = 0; i < 10; i++) {
      Class<? extends Rule> rule = Catalogue.RULES.get(random.nextInt(Catalogue.RULES.size()));
      boolean drawn = lines.stream().anyMatch(line -> line.rule().equals(Catalogue.name(rule)));
      if (!drawn && !Definition.class.isAssignableFrom(rule)) {
        Binding[] strengths = Catalogue.info(rule).strengths();
        lines.add(settings.of(rule, strengths[random.nextInt(strengths.length)]));
      }
    }
    return Compiler.compile(scenario, RulebookReader.bindOnly(scenario, lines).orElseThrow(), 1);
  }
}
