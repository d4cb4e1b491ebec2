package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Enumeration;
import callsheet.engine.Solves.Case;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.judge.Judge;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that contradict each other as hard rules can be kept in part, and levels do not trade.
class LevelsAndRatiosTest {

  private static final int FIRST_SOFT = 2;
  private static final int SECOND_SOFT = 3;

  /// Every seat must be filled, and only by hosts of the highest skill: no week has so many.
  private static List<RuleSetting> contradicting(RuleSetting skill) {
    return List.of(
        RuleSetting.of("SeatCover").strength("hard"),
        skill.with("minimum", 3L),
        RuleSetting.of("Licence"),
        RuleSetting.of("Absence").strength("hard"),
        RuleSetting.of("NoOverlap"),
        RuleSetting.of("DailyRest"),
        RuleSetting.of("Suitability"));
  }

  @Test
  void hardRulesThatContradictEachOtherHaveNoRoster() {
    Case hard = Solves.only(Solves.week(3), contradicting(RuleSetting.of("CategorySkill")));

    Solution solution = Solves.solve(hard, Solves.settings(500, 1, 1));

    assertThat(solution.ending()).isEqualTo(Ending.INFEASIBLE);
    assertThat(solution.score().level(Score.HARD)).isNegative();
  }

  @Test
  void aRatioMakesThemSolvableAndIsKept() {
    RuleSetting inPart = RuleSetting.of("CategorySkill").strength("ratio").atLeast("0.25");
    Case ratio = Solves.only(Solves.week(3), contradicting(inPart));

    Solution solution = Solves.solve(ratio, Solves.settings(1_500, 1, 2));

    assertThat(solution.score().level(Score.HARD)).isZero();
    RuleAudit skill = auditOf("CategorySkill", ratio, solution);
    // Broken in part, as it must be, and kept for at least a quarter of the pairs taken.
    assertThat(skill.satisfied()).isLessThan(skill.instances());
    assertThat(4 * skill.satisfied()).isGreaterThanOrEqualTo(skill.instances());
    assertThat(auditOf("SeatCover", ratio, solution).violations()).isEmpty();
  }

  @Test
  void aRatioWithAWeightIsPaidForOnlyBeyondItsAllowance() {
    RuleSetting all =
        RuleSetting.of("CategorySkill").strength("ratio").weight(1_000, 1).atLeast("100%");
    Case priced = Solves.only(Solves.week(3), contradicting(all));

    Solution solution = Solves.solve(priced, Solves.settings(1_000, 1, 1));

    RuleAudit skill = auditOf("CategorySkill", priced, solution);
    long missing = skill.instances() - skill.satisfied();
    assertThat(missing).isPositive();
    assertThat(skill.penalty()).isEqualTo(1_000 * missing);
  }

  private static RuleAudit auditOf(String rule, Case of, Solution solution) {
    return Judge.audit(of.rulebook(), of.roster(solution)).rules().stream()
        .filter(audit -> audit.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noAmountOfALowerLevelBuysALossOnAHigherOne(long seed) {
    Scenario scenario = RandomScenario.small(seed);
    List<RuleSetting> high = new ArrayList<>();
    high.add(RuleSetting.of("SeatCover"));
    high.add(RuleSetting.of("NoOverlap"));
    high.add(soft("LoadBalance", scenario, seed).weight(1, 1));
    List<RuleSetting> both = new ArrayList<>(high);
    // Every soft rule at once, at the greatest weight there is, one level below.
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      String name = Catalogue.name(rule);
      boolean canBeSoft = Arrays.asList(Catalogue.info(rule).strengths()).contains(Binding.SOFT);
      if (canBeSoft && high.stream().noneMatch(line -> line.rule().equals(name))) {
        both.add(soft(name, scenario, seed).weight(1_000_000, 2));
      }
    }

    Score alone = best(Solves.only(scenario, high));
    Score solved = Solves.solve(Solves.only(scenario, both), Solves.settings(300, seed, 1)).score();

    for (int level = Score.HARD; level < SECOND_SOFT; level++) {
      assertThat(solved.level(level)).as("level %d", level).isEqualTo(alone.level(level));
    }
    assertThat(solved.level(FIRST_SOFT)).isEqualTo(alone.level(FIRST_SOFT));
  }

  private static RuleSetting soft(String rule, Scenario scenario, long seed) {
    return new RandomSettings(new Random(seed), scenario)
        .of(Catalogue.find(rule).orElseThrow(), Binding.SOFT)
        .where("");
  }

  private static Score best(Case of) {
    Roster any = Enumeration.best(of.scenario(), of.rulebook()).getFirst();
    return Judge.audit(of.rulebook(), any).score();
  }
}
