package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightShowsTest {

  private static final RuleSetting RULE = RuleSetting.of("NightShows");

  /// Each day has a show at noon and one at night.
  private static TestScenario nights(int days, String start) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("noon" + day, day, "12:00", 60);
      test.show("night" + day, day, start, 60);
    }
    return test;
  }

  /// Kim has the night shows of the days named.
  private static Roster kimOn(Scenario scenario, int... days) {
    String[] shows = new String[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[2 * i] = "night" + days[i];
      shows[2 * i + 1] = "Kim";
    }
    return Rosters.of(scenario, shows);
  }

  @Test
  void twoNightShowsAWeekAreAllowed() {
    assertThat(amounts(RULE, kimOn(nights(7, "24:00").scenario(), 0, 3))).isEmpty();
  }

  @Test
  void eachFurtherOneIsOneOver() {
    Scenario scenario = nights(7, "24:00").scenario();
    assertThat(amounts(RULE, kimOn(scenario, 0, 3, 5))).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), kimOn(scenario, 0, 2, 3, 5))).containsExactly(2L);
  }

  @Test
  void anEndAtMidnightIsNoNightShowAndAMinuteLaterIs() {
    assertThat(amounts(RULE, kimOn(nights(7, "23:00").scenario(), 0, 3, 5))).isEmpty();
    assertThat(amounts(RULE, kimOn(nights(7, "23:01").scenario(), 0, 3, 5))).containsExactly(1L);
    RuleSetting halfPastOne = RULE.with("after", "25:30");
    assertThat(amounts(halfPastOne, kimOn(nights(7, "24:30").scenario(), 0, 3, 5))).isEmpty();
    assertThat(amounts(halfPastOne, kimOn(nights(7, "24:31").scenario(), 0, 3, 5)))
        .containsExactly(1L);
  }

  @Test
  void showsByDayDoNotCount() {
    Scenario scenario = nights(7, "24:00").scenario();
    assertThat(
            amounts(RULE.with("shows", 0L), Rosters.of(scenario, "noon0", "Kim", "noon1", "Kim")))
        .isEmpty();
  }

  @Test
  void sundaysNightBelongsToTheWeekItCloses() {
    // Saturday, Sunday and the Monday after.
    Scenario scenario = nights(8, "25:00").scenario();
    assertThat(amounts(RULE, kimOn(scenario, 5, 6, 7))).isEmpty();
    assertThat(amounts(RULE, kimOn(scenario, 4, 5, 6, 7))).containsExactly(1L);
  }

  @Test
  void daysBeforeTheHorizonAreAsCarriedOver() {
    // The horizon starts on Wednesday; Monday and Tuesday had a night show, Sunday's counts in the
    // week before.
    TestScenario test = nights(3, "24:00");
    test.carried("sun", -3, "24:00", 60, "Kim");
    test.carried("mon", -2, "24:00", 60, "Kim").carried("tue", -1, "24:00", 60, "Kim");
    Scenario scenario =
        test.scenario().toBuilder()
            .horizon(new Horizon(TestScenario.MONDAY.plusDays(2), 3))
            .build();
    assertThat(amounts(RULE, kimOn(scenario))).isEmpty();
    assertThat(amounts(RULE, kimOn(scenario, 1))).containsExactly(1L);
  }

  @Test
  void pinsCount() {
    TestScenario test = nights(3, "24:00").pin("night0", Role.MAIN, "Kim");
    assertThat(amounts(RULE, kimOn(test.scenario(), 1, 2))).containsExactly(1L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtCount() {
    RuleSetting narrowed = RULE.where("date.weekday != 'MON'");
    assertThat(amounts(narrowed, kimOn(nights(7, "24:00").scenario(), 0, 1, 2))).isEmpty();
    assertThat(amounts(narrowed, kimOn(nights(7, "24:00").scenario(), 1, 2, 3)))
        .containsExactly(1L);
  }

  @Test
  void aRatioCountsWeeksOfHosts() {
    // Two hosts × two weeks; Kim's first is broken.
    Roster roster = kimOn(nights(9, "24:00").scenario(), 0, 1, 2, 7);
    RuleAudit most = audit(RULE.strength("ratio").atLeast("75%"), roster);
    assertThat(most.instances()).isEqualTo(4);
    assertThat(most.satisfied()).isEqualTo(3);
    assertThat(most.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("76%"), roster).holds()).isFalse();
  }

  @Test
  void theMessageNamesTheNights() {
    var broken =
        audit(RULE.with("shows", 1L), kimOn(nights(7, "24:30").scenario(), 0, 5)).violations();
    assertThat(broken.getFirst().message().english())
        .isEqualTo(
            "Kim, week of 2026-12-07: 2 night shows (to 2026-12-07 25:30, 2026-12-12 25:30), at"
                + " most 1");
    assertThat(broken.getFirst().message().korean())
        .isEqualTo("Kim, 2026-12-07 시작 주: 야간 방송 2회(종료 2026-12-07 25:30, 2026-12-12 25:30), 최대 1회");
  }

  @Test
  void theNightShowsOfTheWeekBreakIt() {
    // Sunday's noon show is innocent, and so is the night show of the week after.
    Scenario scenario = nights(8, "24:00").scenario();
    Roster roster =
        Rosters.of(
            scenario, "night0", "Kim", "night2", "Kim", "night4", "Kim", "noon6", "Kim", "night7",
            "Kim");
    assertThat(culprits(RULE, roster)).containsExactly(List.of("night0", "night2", "night4"));
  }
}
