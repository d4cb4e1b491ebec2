package callsheet.rule.cover;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.RuleAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandbyCoverTest {

  private static final RuleSetting RULE = RuleSetting.of("StandbyCover");
  private static final RuleSetting MORNING = RULE.with("dayparts", List.of("오전"));

  /// A show in the morning, at 10:00, and one in the afternoon, at 13:00.
  private static TestScenario twoShows() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "13:00", 60).category("보험");
    return test;
  }

  @Test
  void whoIsOnAirInTheAfternoonStandsByInTheMorning() {
    Scenario scenario = twoShows().scenario();

    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).isEmpty();
  }

  @Test
  void whoIsOnAirInADaypartDoesNotStandByInIt() {
    Scenario scenario = twoShows().scenario();

    // Kim has both shows, nobody else is in.
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Kim"))).containsExactly(1L, 1L);
    // Lee alone works, in the afternoon: standby in the morning only.
    assertThat(amounts(RULE, Rosters.of(scenario, "b", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario))).containsExactly(1L, 1L);
  }

  @Test
  void aDaypartWithoutBroadcastsNeedsNobody() {
    // Nothing is on air in the evening, though it is among the dayparts.
    assertThat(audit(RULE, Rosters.of(twoShows().scenario())).instances()).isEqualTo(2);
  }

  @Test
  void aShowThatReachesIntoADaypartNeedsAndBindsThere() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "11:30", 31);
    test.show("b", 0, "19:00", 60);
    Scenario scenario = test.scenario();

    // The show runs to 12:01: morning and afternoon need a host, Lee stands by in both.
    RuleAudit audit = audit(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"));
    assertThat(audit.instances()).isEqualTo(3);
    assertThat(audit.violations()).isEmpty();
    // Lee alone stands by in the morning and the afternoon, nobody in the evening.
    assertThat(amounts(RULE, Rosters.of(scenario, "b", "Lee"))).containsExactly(1L);
    // Kim alone is on air in the morning and the afternoon.
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim"))).containsExactly(1L, 1L);
  }

  @Test
  void aMeetingPutsAHostToWorkButNotOnStandby() {
    Scenario scenario = twoShows().meeting("Lee", 0, "14:00", 60).scenario();

    // Lee meets in the afternoon and stands by in the morning; Kim is on air in both.
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Kim"))).containsExactly(1L);
  }

  @Test
  void aHardAbsenceKeepsAHostAwayASoftOneDoesNot() {
    Scenario away = twoShows().absence("Lee", 0, "08:00", "09:00", "교육").scenario();
    Scenario wish = twoShows().absence("Lee", 0, "06:00", "12:00", "희망휴무").scenario();

    assertThat(amounts(RULE, Rosters.of(away, "a", "Kim", "b", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(wish, "a", "Kim", "b", "Lee"))).isEmpty();
  }

  @Test
  void severalHostsMayBeNeeded() {
    TestScenario test = twoShows().hosts("Park");
    test.show("c", 0, "14:00", 60);
    Scenario scenario = test.scenario();

    // In the morning Lee and Park stand by: two, exactly met, or one short of three.
    var roster = Rosters.of(scenario, "a", "Kim", "b", "Lee", "c", "Park");
    assertThat(amounts(MORNING.with("count", 2L), roster)).isEmpty();
    assertThat(amounts(MORNING.with("count", 3L), roster)).containsExactly(1L);
  }

  @Test
  void whoIsStillOnAirFromTheDayBeforeDoesNotStandBy() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("late", 0, "29:30", 60);
    test.show("a", 1, "10:00", 60);
    test.show("b", 1, "13:00", 60);
    Scenario scenario = test.scenario();

    // The late show runs to 06:30: it needs a host in the morning, and its own is not free then,
    // whether they work on the day or not.
    assertThat(amounts(MORNING, Rosters.of(scenario, "late", "Kim", "a", "Lee", "b", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(MORNING, Rosters.of(scenario, "late", "Kim", "a", "Lee")))
        .containsExactly(1L);
    assertThat(amounts(MORNING, Rosters.of(scenario, "late", "Kim", "b", "Lee"))).isEmpty();
  }

  @Test
  void carriedOverShowsAndPinsCount() {
    TestScenario test = twoShows().pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Lee");
    test.carried("past", -1, "29:30", 60, "Lee");

    // Lee is on air to 06:30, so does not stand by in the morning; Kim does in the afternoon.
    assertThat(amounts(RULE, Rosters.of(test.scenario()))).containsExactly(1L);
  }

  @Test
  void itMayBeNarrowedToHosts() {
    Scenario scenario = twoShows().scenario();
    RuleSetting noLee = RULE.where("host.name != 'Lee'");

    // Lee's presence in the morning does not count, Kim's in the afternoon does.
    assertThat(amounts(noLee, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).containsExactly(1L);
  }

  @Test
  void aRatioCountsDaypartsCovered() {
    RuleSetting half = RULE.strength("ratio").atLeast("0.5");
    RuleAudit audit = audit(half, Rosters.of(twoShows().scenario(), "b", "Lee"));

    // One of two dayparts is covered: half, as asked.
    assertThat(List.of(audit.satisfied(), audit.instances(), audit.penalty()))
        .containsExactly(1L, 2L, 0L);
  }

  @Test
  void theMessageNamesTheDaypartAndWhoStandsBy() {
    var audit =
        audit(RULE.with("count", 2L), Rosters.of(twoShows().scenario(), "a", "Kim", "b", "Kim"));
    var nobody = audit.violations().getFirst().message();
    assertThat(nobody.english())
        .isEqualTo("2026-12-07, morning (06:00–12:00): 0 on standby, 2 needed");
    assertThat(nobody.korean()).isEqualTo("2026-12-07, 오전(06:00–12:00): 대기 호스트 0명, 필요 2명");

    var one =
        audit(RULE.with("count", 2L), Rosters.of(twoShows().scenario(), "a", "Kim", "b", "Lee"))
            .violations()
            .getLast()
            .message();
    assertThat(one.english())
        .isEqualTo("2026-12-07, afternoon (12:00–18:00): 1 on standby (Kim), 2 needed");
    assertThat(one.korean()).isEqualTo("2026-12-07, 오후(12:00–18:00): 대기 호스트 1명(Kim), 필요 2명");
  }
}
