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

class PairApartTest {

  private static final RuleSetting RULE = RuleSetting.of("PairApart");

  /// Two shows of a main and a sub seat, one of a main seat alone, and one the day after.
  private static TestScenario shows() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).seats(1, 1, 0).programme("Style Live");
    test.show("b", 0, "14:00", 60).seats(1, 1, 0);
    test.show("alone", 0, "20:00", 60);
    test.show("next", 1, "10:00", 60).seats(1, 1, 1);
    return test;
  }

  private static Scenario always() {
    return shows().pair("Kim", "Lee", Kind.APART).scenario();
  }

  @Test
  void theyMayStandOnDifferentBroadcasts() {
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Park", "b", "Lee", "alone", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
    // The show of one seat is no instance.
    assertThat(audit(RULE, roster).instances()).isEqualTo(3);
  }

  @Test
  void togetherTheyBreakItOncePerBroadcastInWhateverOrder() {
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Lee", "next", "Lee", "next", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(1L, 1L);
    assertThat(amounts(RULE.strength("soft"), roster)).containsExactly(1L, 1L);
  }

  @Test
  void theDaysOfThePairAreIncluded() {
    // Valid on the second day only, which is its first and its last one.
    TestScenario test =
        shows()
            .pair(
                "Kim",
                "Lee",
                Kind.APART,
                TestScenario.MONDAY.plusDays(1),
                TestScenario.MONDAY.plusDays(1));
    Roster roster =
        Rosters.of(test.scenario(), "a", "Kim", "a", "Lee", "next", "Kim", "next", "Lee");
    assertThat(audit(RULE, roster).violations())
        .extracting(violation -> violation.instance().day())
        .containsExactly(1);
  }

  @Test
  void aShowAfterMidnightBelongsToTheDayBefore() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("late", 0, "25:00", 60).seats(1, 1, 0);
    test.pair("Kim", "Lee", Kind.APART, TestScenario.MONDAY, TestScenario.MONDAY);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "late", "Kim", "late", "Lee")))
        .containsExactly(1L);
  }

  @Test
  void pairsWantedTogetherAreNotItsBusiness() {
    Scenario scenario = shows().pair("Kim", "Lee", Kind.TOGETHER).scenario();
    assertThat(audit(RULE, Rosters.of(scenario, "a", "Kim", "a", "Lee")).instances()).isZero();
  }

  @Test
  void pinsCount() {
    Scenario scenario =
        shows().pair("Kim", "Lee", Kind.APART).pin("a", Role.MAIN, "Kim").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Park"))).isEmpty();
  }

  @Test
  void aRatioCountsBroadcastsOfPairs() {
    // Two of three hold.
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Lee", "b", "Kim");
    RuleAudit most = audit(RULE.strength("ratio").atLeast("66%"), roster);
    assertThat(most.instances()).isEqualTo(3);
    assertThat(most.satisfied()).isEqualTo(2);
    assertThat(most.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("67%"), roster).holds()).isFalse();
  }

  @Test
  void narrowedItLooksAtSomeSeatsOnly() {
    Roster roster = Rosters.of(always(), "a", "Kim", "a", "Lee", "next", "Kim", "next", "Lee");
    assertThat(amounts(RULE.where("broadcast.broadcast_id == 'a'"), roster)).containsExactly(1L);
    // Lee has the sub seat, which the rule then does not look at.
    assertThat(amounts(RULE.where("seat.role == 'main'"), roster)).isEmpty();
    assertThat(audit(RULE.where("host.host_id != 'Lee'"), roster).instances()).isZero();
  }

  @Test
  void theMessageNamesBothAndTheShow() {
    var message =
        audit(RULE, Rosters.of(always(), "a", "Lee", "a", "Kim")).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim and Lee stand together on 2026-12-07 10:00–11:00 'Style Live', but are to be kept"
                + " apart");
    assertThat(message.korean())
        .isEqualTo("Kim, Lee: 2026-12-07 10:00–11:00 'Style Live' 함께 배정 (분리 대상)");
  }
}
