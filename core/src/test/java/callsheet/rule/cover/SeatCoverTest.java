package callsheet.rule.cover;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import org.junit.jupiter.api.Test;

class SeatCoverTest {

  private static final RuleSetting RULE = RuleSetting.of("SeatCover");

  private static Scenario oneShowOfEachRole() {
    TestScenario test = TestScenario.days(1).hosts("kim", "lee", "choi");
    test.show("a", 0, "20:00", 60).seats(1, 1, 1);
    return test.scenario();
  }

  @Test
  void aFullRosterPleases() {
    Scenario scenario = oneShowOfEachRole();
    Roster roster = Rosters.of(scenario, "a", "kim", "a", "lee", "a", "choi");

    RuleAudit audit = Rosters.audit(RULE, roster);

    assertThat(audit.instances()).isEqualTo(3);
    assertThat(audit.satisfied()).isEqualTo(3);
  }

  @Test
  void anUnfilledSeatCostsThePriorityOfItsRoleAtTheFillLevel() {
    RuleAudit audit = Rosters.audit(RULE, Roster.empty(oneShowOfEachRole()));

    // One main, one sub and one guest seat of mean weight: 100 + 50 + 20.
    assertThat(audit.penalty()).isEqualTo(170);
    assertThat(audit.level()).isEqualTo(Score.FILL);
  }

  @Test
  void aBroadcastOfMoreWeightCountsMoreRoundedHalfUp() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("light", 0, "10:00", 60).weight(1000);
    test.show("heavy", 0, "12:00", 60).weight(3010);

    // Mean weight (1000 + 3010) / 2 = 2005. Light: 100 · 1000 / 2005 = 49.88 → 50;
    // heavy: 100 · 3010 / 2005 = 150.12 → 150.
    assertThat(Rosters.audit(RULE, Roster.empty(test.scenario())).penalty()).isEqualTo(200);
  }

  @Test
  void aBroadcastWithoutWeightStillCountsOne() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("none", 0, "10:00", 60).weight(0);
    test.show("all", 0, "12:00", 60).weight(1000);

    // Mean weight 500: "all" counts 100 · 1000 / 500 = 200, "none" the least there is, 1.
    assertThat(Rosters.audit(RULE, Roster.empty(test.scenario())).penalty()).isEqualTo(201);
  }

  @Test
  void prioritiesOfRolesAreParameters() {
    RuleSetting rule = RULE.with("main", 7L).with("sub", 5L).with("guest", 3L);

    // 7 + 5 + 3.
    assertThat(Rosters.audit(rule, Roster.empty(oneShowOfEachRole())).penalty()).isEqualTo(15);
  }

  @Test
  void aPinFillsItsSeat() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("a", 0, "20:00", 60);
    test.pin("a", Role.MAIN, "kim");

    assertThat(Rosters.amounts(RULE, Rosters.of(test.scenario()))).isEmpty();
  }

  @Test
  void aHardSettingBreaksTheHardLevel() {
    RuleAudit audit = Rosters.audit(RULE.strength("hard"), Roster.empty(oneShowOfEachRole()));

    assertThat(audit.level()).isEqualTo(Score.HARD);
    assertThat(audit.penalty()).isEqualTo(170);
  }

  @Test
  void theMessageNamesTheSeatAndItsTime() {
    TestScenario test = TestScenario.days(1).hosts("kim");
    test.show("a", 0, "25:30", 60).programme("홈스타일");

    var message =
        Rosters.audit(RULE, Roster.empty(test.scenario())).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo("2026-12-07 25:30–26:30, 홈스타일: nobody takes the main seat");
    assertThat(message.korean()).isEqualTo("2026-12-07 25:30–26:30, 홈스타일: 메인 자리가 비어 있습니다");
  }
}
