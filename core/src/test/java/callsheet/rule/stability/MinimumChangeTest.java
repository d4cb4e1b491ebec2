package callsheet.rule.stability;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.judge.Judge;
import callsheet.problem.Issue;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MinimumChangeTest {

  private static final RuleSetting SOFT =
      RuleSetting.of("MinimumChange").strength("soft").weight(10, 1);
  private static final RuleSetting HARD = RuleSetting.of("MinimumChange").strength("hard");

  /// A show a day, each Kim's in the published roster.
  private static TestScenario kimsShows(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee", "Park");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "10:00", 60);
      test.published("d" + day, Role.MAIN, "Kim");
    }
    return test;
  }

  private static List<Integer> daysOf(RuleSetting setting, Roster roster) {
    return audit(setting, roster).violations().stream().map(v -> v.instance().day()).toList();
  }

  @Test
  void whatWasPublishedPleases() {
    Roster roster = Rosters.of(kimsShows(3).scenario(), "d0", "Kim", "d1", "Kim", "d2", "Kim");
    assertThat(amounts(SOFT, roster)).isEmpty();
    assertThat(amounts(HARD, roster)).isEmpty();
    assertThat(audit(SOFT, roster).instances()).isEqualTo(3);
    // Two frozen days, and the budget.
    assertThat(audit(HARD, roster).instances()).isEqualTo(3);
  }

  @Test
  void aLineWhoseHostCannotComeIsNotFrozen() {
    // Kim falls ill on day 0 and declines day 1's show; both are frozen days.
    TestScenario test = kimsShows(2);
    test.absence("Kim", 0, "06:00", "29:00", "병가");
    test.request("Kim", TargetKind.BROADCAST, "d1", Wish.DECLINED, 5);
    Roster roster = Rosters.of(test.scenario(), "d0", "Lee", "d1", "Lee");

    assertThat(amounts(HARD, roster)).isEmpty();
    // What people were told has changed all the same.
    assertThat(amounts(SOFT, roster)).containsExactly(1L, 1L);
    assertThat(amounts(HARD.with("budget", 1L), roster)).containsExactly(1L);
  }

  @Test
  void aWishForADayOffFreesNothing() {
    TestScenario test = kimsShows(1);
    test.absence("Kim", 0, "06:00", "29:00", "희망휴무");

    assertThat(amounts(HARD, Rosters.of(test.scenario(), "d0", "Lee"))).containsExactly(1L);
  }

  @Test
  void withoutAPublishedRosterThereIsNothingToKeep() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60);
    assertThat(audit(SOFT, Rosters.of(test.scenario(), "a", "Kim")).instances()).isZero();
    assertThat(audit(HARD, Rosters.of(test.scenario(), "a", "Kim")).instances()).isZero();
  }

  @Test
  void aChangeIsTheDearerTheNearerItsDay() {
    // Days 0 and 1 count 5 times, 2 to 6 twice, day 7 once: 10 · (2 · 5 + 5 · 2 + 1).
    Roster nobody = Roster.empty(kimsShows(8).scenario());
    assertThat(audit(SOFT, nobody).violations())
        .extracting(Violation::importance)
        .containsExactly(5L, 5L, 2L, 2L, 2L, 2L, 2L, 1L);
    assertThat(audit(SOFT, nobody).penalty()).isEqualTo(210);
  }

  @Test
  void howItRisesIsAParameter() {
    Roster nobody = Roster.empty(kimsShows(3).scenario());
    assertThat(audit(SOFT.with("rising", Map.of(1, 9)), nobody).penalty()).isEqualTo(110);
    assertThat(audit(SOFT.with("rising", Map.of()), nobody).penalty()).isEqualTo(30);
  }

  @Test
  void frozenDaysAreTodayAndTheNext() {
    Roster nobody = Roster.empty(kimsShows(4).scenario());
    assertThat(daysOf(HARD, nobody)).containsExactly(0, 1);
    assertThat(daysOf(HARD.with("freeze", 3L), nobody)).containsExactly(0, 1, 2);
    assertThat(daysOf(HARD.with("freeze", 0L), nobody)).isEmpty();
  }

  @Test
  void todayMovesFreezeAndCostAndThePastIsFrozen() {
    // Today is Wednesday, day 2: days 0 and 1 are past, 2 and 3 frozen, 4 to 8 count twice.
    Roster nobody = Roster.empty(kimsShows(10).scenario());
    assertThat(daysOf(HARD.with("today", "2026-12-09"), nobody)).containsExactly(0, 1, 2, 3);
    assertThat(audit(SOFT.with("today", "2026-12-09"), nobody).penalty())
        .isEqualTo(10 * (4 * 5 + 5 * 2 + 1));
    // Today long before the horizon: nothing is near.
    assertThat(daysOf(HARD.with("today", "2026-11-01"), nobody)).isEmpty();
  }

  @Test
  void theBudgetBoundsTheChangesInAll() {
    RuleSetting two = HARD.with("freeze", 0L).with("budget", 2L);
    Scenario scenario = kimsShows(5).scenario();
    Roster changedTwice = Rosters.of(scenario, "d0", "Kim", "d1", "Lee", "d2", "Kim", "d3", "Kim");
    assertThat(amounts(two, changedTwice)).isEmpty();
    // Five lines, one kept: four changes, two over the budget.
    assertThat(amounts(two, Rosters.of(scenario, "d0", "Kim", "d1", "Lee"))).containsExactly(2L);
  }

  @Test
  void twoSubsWhoChangePlacesChangeNothing() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).seats(1, 2, 0);
    test.published("a", Role.MAIN, "Park");
    test.published("a", Role.SUB, "Kim").published("a", Role.SUB, "Lee");
    Scenario scenario = test.scenario();
    // Seats of a: main, sub, sub; hosts Kim 0, Lee 1, Park 2.
    assertThat(amounts(SOFT, Roster.of(scenario, new int[] {2, 1, 0}))).isEmpty();
    // Park and Kim change roles: both lines are broken.
    assertThat(amounts(SOFT, Roster.of(scenario, new int[] {0, 1, 2}))).containsExactly(1L, 1L);
  }

  @Test
  void aLineWrittenTwiceCountsOnceAndOneWithoutASeatNotAtAll() {
    TestScenario test = kimsShows(1).published("d0", Role.MAIN, "Kim");
    test.published("d0", Role.GUEST, "Lee");
    assertThat(audit(SOFT, Roster.empty(test.scenario())).instances()).isEqualTo(1);
  }

  @Test
  void aHostWhoMayNoLongerStandThereCostsEveryRosterTheSame() {
    // Kim has lost the licence that the insurance show of day 0 requires.
    TestScenario test = kimsShows(2).category("보험", "설계사", 30);
    test.show("insurance", 0, "14:00", 60).category("보험");
    test.published("insurance", Role.MAIN, "Kim");
    test.licence("Lee", "설계사", LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
    RuleSetting licence = RuleSetting.of("Licence");
    Scenario scenario = test.scenario();
    Roster filled = Rosters.of(scenario, "d0", "Kim", "insurance", "Lee", "d1", "Kim");
    Roster open = Rosters.of(scenario, "d0", "Kim", "d1", "Kim");
    assertThat(amounts(HARD, filled, licence)).containsExactly(1L);
    assertThat(amounts(HARD, open, licence)).containsExactly(1L);
  }

  @Test
  void aPinToAnotherHostIsAChange() {
    TestScenario test = kimsShows(2).pin("d0", Role.MAIN, "Lee");
    Roster roster = Rosters.of(test.scenario(), "d1", "Kim");
    assertThat(amounts(SOFT, roster)).containsExactly(1L);
    assertThat(amounts(HARD.with("budget", 0L), roster)).containsExactly(1L, 1L);
  }

  @Test
  void theDefaultProfileHasItHardAndSoft() {
    Scenario scenario = kimsShows(3).scenario();
    var audits =
        Judge.audit(RulebookReader.defaults(scenario), Roster.empty(scenario)).rules().stream()
            .filter(rule -> rule.rule().equals("MinimumChange"))
            .map(RuleAudit::penalty);
    // Two frozen shows; 200 · (5 + 5 + 2).
    assertThat(audits).containsExactly(2L, 2400L);
  }

  @Test
  void itMayBeNarrowed() {
    Roster nobody = Roster.empty(kimsShows(3).scenario());
    assertThat(daysOf(SOFT.where("date.weekday == 'TUE'"), nobody)).containsExactly(1);
    assertThat(audit(SOFT.where("host.host_id == 'Lee'"), nobody).instances()).isZero();
    RuleSetting budget = HARD.with("freeze", 0L).with("budget", 0L);
    assertThat(amounts(budget.where("date.weekday == 'TUE'"), nobody)).containsExactly(1L);
  }

  @Test
  void aWrongDayIsAnIssueThatSaysWhatHoldsOtherwise() {
    List<Issue> issues =
        RulebookReader.bindOnly(kimsShows(1).scenario(), List.of(SOFT.with("today", "tomorrow")))
            .issues();
    assertThat(issues)
        .extracting(issue -> issue.action().english())
        .singleElement()
        .asString()
        .endsWith("If nothing is given, it is the first day planned.");
  }

  @Test
  void theMessageNamesBoth() {
    Scenario scenario = kimsShows(2).scenario();
    Roster roster = Rosters.of(scenario, "d0", "Lee");
    List<Text> changes = audit(SOFT, roster).violations().stream().map(Violation::message).toList();
    assertThat(changes)
        .extracting(Text::english)
        .containsExactly(
            "d0, 2026-12-07 10:00, main: published Kim, now Lee",
            "d1, 2026-12-08 10:00, main: published Kim, now nobody");
    assertThat(changes)
        .extracting(Text::korean)
        .containsExactly(
            "d0, 2026-12-07 10:00, 메인: 확정 Kim, 현재 Lee", "d1, 2026-12-08 10:00, 메인: 확정 Kim, 현재 미배정");
    List<Text> hard =
        audit(HARD.with("freeze", 1L).with("budget", 1L), roster).violations().stream()
            .map(Violation::message)
            .toList();
    assertThat(hard)
        .extracting(Text::english)
        .containsExactly(
            "d0, 2026-12-07 10:00, main: published Kim, now Lee (frozen)",
            "2 changes against the published roster, at most 1");
    assertThat(hard)
        .extracting(Text::korean)
        .containsExactly(
            "d0, 2026-12-07 10:00, 메인: 확정 Kim, 현재 Lee (변경 동결)", "확정 배정표 대비 변경 2건, 최대 1건");
  }
}
