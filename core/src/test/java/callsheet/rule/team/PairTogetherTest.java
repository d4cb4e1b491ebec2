package callsheet.rule.team;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.HostPair.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class PairTogetherTest {

  private static final RuleSetting RULE = RuleSetting.of("PairTogether");

  /// Two shows of a main and a sub seat and one of a main seat alone.
  private static TestScenario shows() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).seats(1, 1, 0).programme("Style Live");
    test.show("alone", 0, "20:00", 60);
    test.show("next", 1, "10:00", 60).seats(1, 1, 0);
    return test;
  }

  private static Scenario always() {
    return shows().pair("Kim", "Lee", Kind.TOGETHER).scenario();
  }

  @Test
  void bothOrNeitherIsWell() {
    Roster roster = Rosters.of(always(), "a", "Lee", "a", "Kim", "next", "Park");
    assertThat(amounts(RULE, roster)).isEmpty();
    assertThat(audit(RULE, roster).instances()).isEqualTo(2);
  }

  @Test
  void oneWithoutTheOtherBreaksItWhicheverItIs() {
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Park", "next", "Lee");
    assertThat(amounts(RULE, roster)).containsExactly(1L, 1L);
    assertThat(amounts(RULE.strength("hard"), roster)).containsExactly(1L, 1L);
  }

  @Test
  void aShowOfOneSeatDoesNotCount() {
    assertThat(amounts(RULE, Rosters.of(always(), "alone", "Kim"))).isEmpty();
  }

  @Test
  void theDaysOfThePairAreIncluded() {
    TestScenario test =
        shows().pair("Kim", "Lee", Kind.TOGETHER, TestScenario.MONDAY, TestScenario.MONDAY);
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "next", "Kim");
    assertThat(audit(RULE, roster).violations())
        .extracting(violation -> violation.instance().day())
        .containsExactly(0);
  }

  @Test
  void itHoldsEvenWhereTheOtherMayNot() {
    // Lee is on holiday; Kim on the show is without them all the same.
    TestScenario test = shows().pair("Kim", "Lee", Kind.TOGETHER);
    test.absence("Lee", 0, "06:00", "29:00", "휴가");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim");
    assertThat(amounts(RULE, roster, RuleSetting.of("Absence").strength("hard")))
        .containsExactly(1L);
  }

  @Test
  void pinsCount() {
    Scenario scenario =
        shows().pair("Kim", "Lee", Kind.TOGETHER).pin("a", Role.SUB, "Lee").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario))).containsExactly(1L);
  }

  @Test
  void aRatioCountsBroadcastsOfPairs() {
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Lee", "next", "Kim");
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), roster);
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("51%"), roster).holds()).isFalse();
  }

  @Test
  void narrowedItLooksAtSomeSeatsOnly() {
    // On main seats alone, Kim stands without Lee, who has the sub seat.
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Lee", "next", "Lee");
    assertThat(amounts(RULE.where("broadcast.broadcast_id == 'a'"), roster)).isEmpty();
    assertThat(amounts(RULE.where("seat.role == 'main'"), roster)).containsExactly(1L, 1L);
    assertThat(audit(RULE.where("host.host_id != 'Lee'"), roster).instances()).isZero();
  }

  @Test
  void theMessageSaysWhoStandsWithoutWhom() {
    var message = audit(RULE, Rosters.of(always(), "a", "Lee")).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Lee stands on 2026-12-07 10:00–11:00 'Style Live' without Kim");
    assertThat(message.korean())
        .isEqualTo("Lee: 2026-12-07 10:00–11:00 'Style Live' 배정, 함께 설 Kim 미배정");
  }
}
