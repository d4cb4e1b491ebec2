package callsheet.rule.programme;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedHostTest {

  private static RuleSetting rule(Map<?, ?>... entries) {
    return RuleSetting.of("FixedHost").with("programmes", List.of(entries));
  }

  private static final Map<String, Object> KIM_LEADS =
      Map.of("programme", "Style Live", "host", "Kim");

  private static TestScenario aShowADay(int days) {
    // Monday, 2026-12-07, is in ISO week 50, an even one.
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee", "Park");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "20:45", 65).programme("Style Live");
    }
    test.show("other", 0, "10:00", 60).programme("Morning");
    return test;
  }

  @Test
  void theFixedHostLeads() {
    Roster roster = Rosters.of(aShowADay(1).scenario(), "d0", "Kim", "other", "Lee");
    assertThat(amounts(rule(KIM_LEADS), roster)).isEmpty();
  }

  @Test
  void anotherHostBreaksIt() {
    Roster roster = Rosters.of(aShowADay(2).scenario(), "d0", "Lee", "d1", "Kim");
    assertThat(amounts(rule(KIM_LEADS), roster)).containsExactly(1L);
    assertThat(amounts(rule(KIM_LEADS).strength("hard"), roster)).containsExactly(1L);
  }

  @Test
  void anUnfilledSeatBreaksNothing() {
    assertThat(amounts(rule(KIM_LEADS), Rosters.of(aShowADay(2).scenario()))).isEmpty();
  }

  @Test
  void anyOfSeveralFixedHostsWillDo() {
    RuleSetting either = rule(KIM_LEADS, Map.of("programme", "Style Live", "host", "Lee"));
    Scenario scenario = aShowADay(3).scenario();
    assertThat(amounts(either, Rosters.of(scenario, "d0", "Kim", "d1", "Lee", "d2", "Park")))
        .containsExactly(1L);
  }

  @Test
  void weekdaysNarrowAnEntry() {
    // Tuesday and Sunday only: days 1 and 6 of seven.
    RuleSetting twiceAWeek =
        rule(Map.of("programme", "Style Live", "host", "Kim", "weekdays", List.of("TUE", "SUN")));
    Scenario scenario = aShowADay(7).scenario();
    Roster others = Rosters.of(scenario, "d0", "Lee", "d1", "Lee", "d5", "Lee", "d6", "Lee");
    assertThat(audit(twiceAWeek, others).violations())
        .extracting(violation -> violation.instance().day())
        .containsExactly(1, 6);
  }

  @Test
  void alternateWeeksGoByTheIsoWeekNumber() {
    // Days 0–6 are week 50, days 7–13 week 51.
    Scenario scenario = aShowADay(14).scenario();
    Roster roster = Rosters.of(scenario, "d0", "Lee", "d6", "Lee", "d7", "Lee", "d13", "Lee");
    assertThat(
            audit(rule(Map.of("programme", "Style Live", "host", "Kim", "weeks", "odd")), roster)
                .violations())
        .extracting(violation -> violation.instance().day())
        .containsExactly(7, 13);
    assertThat(
            audit(rule(Map.of("programme", "Style Live", "host", "Kim", "weeks", "even")), roster)
                .violations())
        .extracting(violation -> violation.instance().day())
        .containsExactly(0, 6);
  }

  @Test
  void aShowAfterMidnightBelongsToTheDayBefore() {
    // 25:00 on Monday is one in the morning of Tuesday.
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("late", 0, "25:00", 60).programme("Style Live");
    RuleSetting mondays =
        rule(Map.of("programme", "Style Live", "host", "Kim", "weekdays", List.of("MON")));
    assertThat(amounts(mondays, Rosters.of(test.scenario(), "late", "Lee"))).containsExactly(1L);
  }

  @Test
  void oneOfTwoMainSeatsIsEnoughAndSubSeatsDoNotCount() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "20:45", 65).programme("Style Live").seats(2, 1, 0);
    Scenario scenario = test.scenario();
    RuleSetting rule = rule(KIM_LEADS);
    assertThat(amounts(rule, Rosters.of(scenario, "a", "Lee", "a", "Kim"))).isEmpty();
    assertThat(amounts(rule, Rosters.of(scenario, "a", "Lee", "a", "Park"))).containsExactly(1L);
    assertThat(amounts(rule, Roster.of(scenario, new int[] {-1, 1, -1}))).containsExactly(1L);
    // Only the sub seat is filled; then Kim is there, but as sub to Lee.
    assertThat(amounts(rule, Roster.of(scenario, new int[] {-1, -1, 1}))).isEmpty();
    assertThat(amounts(rule, Roster.of(scenario, new int[] {1, -1, 0}))).containsExactly(1L);
  }

  @Test
  void aPinToAnotherHostIsNamed() {
    TestScenario test = aShowADay(2).pin("d0", Role.MAIN, "Lee").pin("d1", Role.MAIN, "Kim");
    assertThat(amounts(rule(KIM_LEADS), Rosters.of(test.scenario()))).containsExactly(1L);
  }

  @Test
  void aRatioCountsBroadcasts() {
    Roster roster =
        Rosters.of(aShowADay(4).scenario(), "d0", "Kim", "d1", "Lee", "d2", "Kim", "other", "Lee");
    RuleAudit most = audit(rule(KIM_LEADS).strength("ratio").atLeast("75%"), roster);
    assertThat(most.instances()).isEqualTo(4);
    assertThat(most.satisfied()).isEqualTo(3);
    assertThat(most.holds()).isTrue();
    assertThat(audit(rule(KIM_LEADS).strength("ratio").atLeast("76%"), roster).holds()).isFalse();
  }

  @Test
  void itMayBeNarrowedToSomeDays() {
    Roster roster = Rosters.of(aShowADay(2).scenario(), "d0", "Lee", "d1", "Lee");
    RuleSetting first = rule(KIM_LEADS).where("broadcast.broadcast_id == 'd0'");
    assertThat(audit(first, roster).instances()).isEqualTo(1);
    assertThat(amounts(first, roster)).containsExactly(1L);
    assertThat(audit(rule(KIM_LEADS).where("host.host_id != 'Kim'"), roster).instances()).isZero();
  }

  @Test
  void unknownNamesAreIssues() {
    RuleSetting wrong =
        rule(Map.of("programme", "Style Live", "host", "Choi"), Map.of("host", "Kim"));
    List<Issue> issues = RulebookReader.bindOnly(aShowADay(1).scenario(), List.of(wrong)).issues();
    assertThat(issues).extracting(Issue::code).containsOnly(IssueCode.R008_DANGLING);
    assertThat(issues).extracting(issue -> issue.cause().english()).hasSize(2);
  }

  @Test
  void theMessageNamesBothHosts() {
    var message =
        audit(rule(KIM_LEADS), Rosters.of(aShowADay(1).scenario(), "d0", "Lee"))
            .violations()
            .getFirst()
            .message();
    assertThat(message.english())
        .isEqualTo("Style Live, 2026-12-07 20:45: Lee instead of the fixed host Kim");
    assertThat(message.korean()).isEqualTo("Style Live, 2026-12-07 20:45: 고정 호스트 Kim 대신 Lee 배정");
  }
}
