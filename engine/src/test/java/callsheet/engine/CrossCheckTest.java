package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Enumeration;
import callsheet.engine.Solves.Case;
import callsheet.engine.cpsat.WholeModel;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.fixture.Rosters;
import callsheet.judge.Judge;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rule.Definition;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Three routes to one optimum, over random scenarios and random sets of rules: the engine, CP-SAT
/// on the whole model, and, where there are not too many rosters, trying each and asking the judge.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class CrossCheckTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final double SECONDS = 10;

  /// How many scenarios each route had its say on.
  private static final class Tally {
    private int byCpSat;
    private int enumerated;
  }

  @Test
  void engineAndCpSatAndEnumerationAgreeOnSmallScenarios() {
    Tally tally = new Tally();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      check(RandomScenario.small(seed), seed, tally);
    }
    if (ROUNDS > 1) {
      assertThat(tally.byCpSat).isGreaterThanOrEqualTo(ROUNDS * 19 / 20);
      assertThat(tally.enumerated).isGreaterThanOrEqualTo(ROUNDS * 3 / 4);
    }
  }

  @Test
  void engineAndCpSatAgreeOnScenariosTooLargeToEnumerate() {
    Tally tally = new Tally();
    int rounds = Math.ceilDiv(ROUNDS, 2);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + rounds; seed++) {
      check(RandomScenario.of(seed), seed, tally);
    }
    if (rounds > 1) {
      assertThat(tally.byCpSat).isGreaterThanOrEqualTo(rounds * 3 / 4);
    }
  }

  private static void check(Scenario scenario, long seed, Tally tally) {
    Case of = Solves.only(scenario, rules(scenario, new Random(seed)));
    Solution solution = Solves.solve(of, Solves.settings(600, seed, 1));
    boolean solvable = compareWithCpSat(of, solution, seed, tally);
    if (Enumeration.count(scenario) <= 20_000) {
      Roster best = Enumeration.best(scenario, of.rulebook()).getFirst();
      Score score = Judge.audit(of.rulebook(), best).score();
      if (solvable) {
        assertThat(solution.score())
            .as("seed %d: the best of all rosters is %s", seed, Arrays.toString(best.hosts()))
            .isEqualTo(score);
      } else {
        assertThat(solution.ending()).as("seed %d", seed).isEqualTo(Ending.INFEASIBLE);
        assertThat(score.level(Score.HARD))
            .as("seed %d: no roster keeps the hard rules", seed)
            .isLessThan(of.model().constantScore()[Score.HARD]);
      }
      tally.enumerated++;
    }
  }

  /// Whether some roster keeps the hard rules, but for what pins alone break.
  private static boolean compareWithCpSat(Case of, Solution solution, long seed, Tally tally) {
    int[] pinsAlone = Rosters.of(of.scenario()).hosts();
    WholeModel whole = new WholeModel(of.model());
    WholeModel.Outcome outcome =
        whole.solve(pinsAlone, SECONDS, 0, 1, seed, new Stop(), roster -> {});
    boolean solvable = !outcome.provenInfeasible();
    if (!solvable) {
      assertThat(solution.score().level(Score.HARD))
          .as("seed %d: CP-SAT says that no roster keeps the hard rules", seed)
          .isLessThan(of.model().constantScore()[Score.HARD]);
      tally.byCpSat++;
    } else if (outcome.bound().isPresent()) {
      Roster found = Roster.of(of.scenario(), outcome.hosts().orElseThrow());
      Score score = Judge.audit(of.rulebook(), found).score();
      assertThat(score)
          .as("seed %d: CP-SAT's roster and bound", seed)
          .isLessThanOrEqualTo(outcome.bound().get());
      if (score.equals(outcome.bound().get())) {
        assertThat(solution.score()).as("seed %d: CP-SAT's optimum", seed).isEqualTo(score);
        tally.byCpSat++;
      }
    }
    return solvable;
  }

  /// Seats want hosts, suitability counts, and a random dozen of the other rules binds at random.
  private static List<RuleSetting> rules(Scenario scenario, Random random) {
    RandomSettings settings = new RandomSettings(random, scenario);
    List<RuleSetting> lines = new ArrayList<>();
    lines.add(RuleSetting.of("SeatCover"));
    lines.add(RuleSetting.of("Suitability"));
    lines.add(RuleSetting.of("CallTime").with("first", random.nextLong(150)));
    int draws = 4 + random.nextInt(9);
    for (int i = 0; i < draws; i++) {
      Class<? extends Rule> rule = Catalogue.RULES.get(random.nextInt(Catalogue.RULES.size()));
      boolean drawn = lines.stream().anyMatch(line -> line.rule().equals(Catalogue.name(rule)));
      if (!drawn && !Definition.class.isAssignableFrom(rule)) {
        Binding[] strengths = Catalogue.info(rule).strengths();
        lines.add(settings.of(rule, strengths[random.nextInt(strengths.length)]));
      }
    }
    return lines;
  }
}
