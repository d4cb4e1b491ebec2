package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class CategorySkillTest {

  private static final RuleSetting SOFT = RuleSetting.of("CategorySkill").strength("soft");

  private static Scenario scenario() {
    TestScenario test = TestScenario.days(1).hosts("kim", "lee");
    test.show("a", 0, "10:00", 60).category("보험");
    test.show("b", 0, "12:00", 60).category("패션");
    return test.skill("kim", "보험", 2).scenario();
  }

  @Test
  void aSkilledHostPleases() {
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "a", "kim"))).isEmpty();
  }

  @Test
  void anUnskilledHostMissesEveryLevelOfTheMinimum() {
    Roster roster = Rosters.of(scenario(), "a", "lee");

    assertThat(Rosters.amounts(SOFT, roster)).containsExactly(1L);
    assertThat(Rosters.amounts(SOFT.with("minimum", 3L), roster)).containsExactly(3L);
  }

  @Test
  void theMinimumItselfIsEnoughAndOneLevelBelowIsNot() {
    Roster roster = Rosters.of(scenario(), "a", "kim");

    assertThat(Rosters.amounts(SOFT.with("minimum", 2L), roster)).isEmpty();
    assertThat(Rosters.amounts(SOFT.with("minimum", 3L), roster)).containsExactly(1L);
  }

  @Test
  void skillInAnotherCategoryDoesNotCount() {
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "b", "kim"))).containsExactly(1L);
  }

  @Test
  void aScenarioThatKnowsNoSkillsAsksForNone() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("a", 0, "10:00", 60).category("보험");

    assertThat(Rosters.amounts(SOFT, Rosters.of(test.scenario(), "a", "kim"))).isEmpty();
  }

  @Test
  void aBroadcastWithoutCategoryAsksForNone() {
    TestScenario test = TestScenario.days(1).hosts("kim", "lee").skill("kim", "보험", 1);
    test.show("a", 0, "10:00", 60);

    assertThat(Rosters.amounts(SOFT, Rosters.of(test.scenario(), "a", "lee"))).isEmpty();
  }

  @Test
  void aRatioCountsThePairsTaken() {
    Roster roster = Rosters.of(scenario(), "a", "kim", "b", "lee");
    RuleSetting half = RuleSetting.of("CategorySkill").strength("ratio").atLeast("50%");

    RuleAudit audit = Rosters.audit(half, roster);

    // Two pairs taken, kim's holds: ⌈0.5 · 2⌉ = 1 must, ⌈0.51 · 2⌉ = 2 would have to.
    assertThat(audit.satisfied()).isEqualTo(1);
    assertThat(audit.instances()).isEqualTo(2);
    assertThat(audit.penalty()).isZero();
    assertThat(Rosters.audit(half.atLeast("51%"), roster).penalty()).isEqualTo(1);
  }

  @Test
  void theMessageNamesTheLevels() {
    var message =
        Rosters.audit(SOFT, Rosters.of(scenario(), "a", "lee")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo("lee takes 2026-12-07 10:00–11:00 'a', but has level 0 in '보험'; 1 is needed");
    assertThat(message.korean()).isEqualTo("lee: 2026-12-07 10:00–11:00 'a' 배정, '보험' 숙련도 0 (필요 1)");
  }
}
