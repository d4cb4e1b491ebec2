package callsheet.rule.programme;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class ProductContinuityTest {

  private static final RuleSetting RULE = RuleSetting.of("ProductContinuity");

  /// G1 is on air on three days, with two seats on the second.
  private static TestScenario shows() {
    TestScenario test = TestScenario.days(40).hosts("Kim", "Lee", "Park");
    test.show("first", 0, "10:00", 60).product("G1");
    test.show("second", 2, "10:00", 60).product("G1").seats(1, 1, 0);
    test.show("third", 5, "10:00", 60).product("G1");
    test.show("other", 3, "10:00", 60).product("G2");
    test.show("none", 4, "10:00", 60);
    test.show("none too", 6, "10:00", 60);
    return test;
  }

  private static Roster roster(String... showsAndHosts) {
    return Rosters.of(shows().scenario(), showsAndHosts);
  }

  @Test
  void oneOfTheHostsReturns() {
    Roster roster = roster("first", "Kim", "second", "Lee", "second", "Kim", "third", "Lee");
    assertThat(amounts(RULE, roster)).isEmpty();
    assertThat(audit(RULE, roster).instances()).isEqualTo(2);
  }

  @Test
  void othersBreakItAndOnlyTheLastTimeCounts() {
    // Kim returns on the third airing, but was not on the second.
    Roster roster = roster("first", "Kim", "second", "Lee", "second", "Park", "third", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(1L, 1L);
  }

  @Test
  void nobodyIsNobodyOfTheLastTime() {
    assertThat(amounts(RULE, roster("first", "Kim"))).containsExactly(1L, 1L);
    assertThat(amounts(RULE, roster("second", "Kim", "third", "Kim"))).containsExactly(1L);
  }

  @Test
  void aProductIsNewAfterSoManyDays() {
    TestScenario test = TestScenario.days(40).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).product("G1");
    test.show("b", 30, "10:00", 60).product("G1");
    test.show("later", 0, "11:00", 60).product("G2");
    test.show("late", 30, "11:01", 60).product("G2");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Lee", "later", "Kim");
    // 30 times 24 hours from a to b; a minute more from later to late.
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(audit(RULE, roster).instances()).isEqualTo(1);
    assertThat(audit(RULE.with("days", 29L), roster).instances()).isZero();
  }

  @Test
  void anAiringThatIsNotOverOrHasNoSeatsIsPassedOver() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60).product("G1");
    test.show("rerun", 0, "09:00", 60).product("G1").seats(0, 0, 0);
    test.show("twin", 0, "10:00", 60).product("G1").channel("B");
    test.show("b", 0, "10:30", 60).product("G1");
    test.show("next", 0, "11:30", 60).product("G1");
    // Twin and b both follow a, as twin is still on when b starts; next follows b.
    Roster roster =
        Rosters.of(test.scenario(), "a", "Kim", "twin", "Kim", "b", "Lee", "next", "Lee");
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(audit(RULE, roster).instances()).isEqualTo(3);
  }

  @Test
  void ofTwoAiringsAtOnceTheFirstListedCounts() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("one", 0, "08:00", 60).product("G1");
    test.show("two", 0, "08:00", 60).product("G1").channel("B");
    test.show("next", 0, "12:00", 60).product("G1");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "one", "Kim", "two", "Lee", "next", "Kim")))
        .isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "one", "Kim", "two", "Lee", "next", "Lee")))
        .containsExactly(1L);
  }

  @Test
  void whereNobodyMayTakeBothItIsBroken() {
    TestScenario test = shows().absence("Kim", 2, "06:00", "29:00", "휴가");
    test.absence("Lee", 0, "06:00", "29:00", "휴가").absence("Park", 0, "06:00", "29:00", "휴가");
    Roster roster = Rosters.of(test.scenario(), "first", "Kim", "second", "Lee", "third", "Lee");
    assertThat(amounts(RULE, roster, RuleSetting.of("Absence").strength("hard")))
        .containsExactly(1L);
  }

  @Test
  void pinsCount() {
    Scenario scenario =
        shows().pin("first", Role.MAIN, "Kim").pin("second", Role.SUB, "Kim").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "third", "Kim"))).isEmpty();
  }

  @Test
  void aRatioCountsRepeats() {
    Roster roster = roster("first", "Kim", "second", "Kim", "third", "Park");
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), roster);
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("51%"), roster).holds()).isFalse();
  }

  @Test
  void narrowedItMustLookAtAHostOnBoth() {
    Roster roster = roster("first", "Kim", "second", "Kim", "third", "Lee");
    RuleSetting early = RULE.where("date.day < 12");
    // 7 and 9 December are, 12 December is not.
    assertThat(audit(early, roster).instances()).isEqualTo(1);
    assertThat(amounts(early, roster)).isEmpty();
    assertThat(amounts(RULE.where("host.host_id != 'Kim'"), roster)).containsExactly(1L, 1L);
  }

  @Test
  void theMessageNamesBothTeams() {
    var broken =
        audit(RULE, roster("first", "Kim", "second", "Lee", "second", "Park")).violations();
    assertThat(broken.getFirst().message().english())
        .isEqualTo(
            "'G1', 2026-12-09 10:00: Lee, Park instead of one of the last time, 2026-12-07 10:00:"
                + " Kim");
    assertThat(broken.getFirst().message().korean())
        .isEqualTo("'G1', 2026-12-09 10:00: 담당 Lee, Park, 직전 방송(2026-12-07 10:00) 담당 Kim");
    assertThat(broken.getLast().message().english()).contains("10:00: nobody instead of one");
    assertThat(broken.getLast().message().korean()).contains("담당 없음,");
  }
}
