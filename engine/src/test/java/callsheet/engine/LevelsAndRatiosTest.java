package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Enumeration;
import callsheet.engine.Solves.Case;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.judge.Judge;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /// A level below must not keep the search from annealing the one above: what it finds there is
  /// nearly what it finds where nothing else counts.
  @Test
  void theFirstSoftLevelIsSearchedAsIfThereWereNoOther() {
    long alone = 0;
    long first = 0;
    for (long seed = 1; seed <= 6; seed++) {
      Scenario days =
          ScenarioGenerator.generate(
              new Plan("days", LocalDate.of(2026, 12, 1), 9, 2, true, 14, 80, 100), seed);
      alone += policy(days, Optional.empty());
      first += policy(days, Optional.of(2));
    }
    assertThat(alone).isNegative();
    assertThat(first).isGreaterThan(alone + 3 * alone / 100);
  }

  /// What a short search comes to at the first soft level, all rules of the default profile being
  /// there but suitability, which is at another level or nowhere.
  private static long policy(Scenario days, Optional<Integer> ofSuitability) {
    List<RuleSetting> lines = new ArrayList<>();
    for (Rulebook.Setting setting : RulebookReader.defaults(days).settings()) {
      RuleSetting line = setting.source();
      if (!line.rule().equals("Suitability")) {
        lines.add(line);
      } else if (setting.strength() instanceof Strength.Soft soft) {
        ofSuitability.ifPresent(level -> lines.add(line.weight(soft.weight(), level)));
      }
    }
    return Solves.solve(Solves.only(days, lines), Solves.settings(1_500, 1, 1))
        .score()
        .level(FIRST_SOFT);
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
