package callsheet.rule.days;

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

class WeeklyDaysOffTest {

  private static final RuleSetting RULE = RuleSetting.of("WeeklyDaysOff");

  private static TestScenario aShowADay(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "10:00", 60);
    }
    return test;
  }

  /// Kim works on the first days of the horizon.
  private static Roster kimFor(int days, Scenario scenario) {
    String[] shows = new String[2 * days];
    for (int day = 0; day < days; day++) {
      shows[2 * day] = "d" + day;
      shows[2 * day + 1] = "Kim";
    }
    return Rosters.of(scenario, shows);
  }

  /// The same scenario, but starting on a Wednesday.
  private static Scenario fromWednesday(TestScenario test) {
    Scenario scenario = test.scenario();
    return scenario.toBuilder()
        .horizon(new Horizon(TestScenario.MONDAY.plusDays(2), scenario.horizon().days()))
        .build();
  }

  @Test
  void sixDaysLeaveOneOff() {
    assertThat(amounts(RULE, kimFor(6, aShowADay(7).scenario()))).isEmpty();
  }

  @Test
  void sevenDaysAreOneShort() {
    Roster roster = kimFor(7, aShowADay(7).scenario());
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft").with("days", 3L), roster)).containsExactly(3L);
  }

  @Test
  void weeksRunFromMondayToSunday() {
    // From Wednesday: five days of the first week, then Monday to Friday of the second, two off
    // each.
    Scenario scenario = fromWednesday(aShowADay(10));
    assertThat(amounts(RULE.with("days", 2L), kimFor(10, scenario))).isEmpty();
    assertThat(amounts(RULE.with("days", 3L), kimFor(10, scenario))).containsExactly(1L, 1L);
  }

  @Test
  void daysBeforeTheHorizonAreAsCarriedOver() {
    // Monday and Tuesday worked, then Wednesday to Sunday: seven days, none off.
    TestScenario test = aShowADay(5);
    test.carried("mon", -2, "10:00", 60, "Kim").carried("tue", -1, "10:00", 60, "Kim");
    assertThat(amounts(RULE, kimFor(5, fromWednesday(test)))).containsExactly(1L);
    assertThat(amounts(RULE, kimFor(4, fromWednesday(test)))).isEmpty();
  }

  @Test
  void daysAfterTheHorizonCountAsOff() {
    // Monday to Thursday planned and worked: Friday to Sunday are off.
    Roster roster = kimFor(4, aShowADay(4).scenario());
    assertThat(amounts(RULE.with("days", 3L), roster)).isEmpty();
    assertThat(amounts(RULE.with("days", 4L), roster)).containsExactly(1L);
  }

  @Test
  void meetingsAndPinsAreWork() {
    TestScenario test = aShowADay(7).meeting("Kim", 5, "15:00", 60).pin("d6", Role.MAIN, "Kim");
    assertThat(amounts(RULE, kimFor(5, test.scenario()))).containsExactly(1L);
  }

  @Test
  void aRatioCountsWeeksOfHosts() {
    // Two hosts × two weeks; Kim's first has no day off.
    Roster roster = kimFor(7, aShowADay(9).scenario());
    RuleAudit most = audit(RULE.strength("ratio").atLeast("75%"), roster);
    assertThat(most.instances()).isEqualTo(4);
    assertThat(most.satisfied()).isEqualTo(3);
    assertThat(most.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("76%"), roster).holds()).isFalse();
  }

  @Test
  void theMessageNamesTheWeek() {
    var message =
        audit(RULE.with("days", 2L), kimFor(6, aShowADay(7).scenario())).violations().getFirst();
    assertThat(message.message().english())
        .isEqualTo("Kim, week of 2026-12-07: days off 1, needed 2");
    assertThat(message.message().korean()).isEqualTo("Kim, 2026-12-07 시작 주: 휴무 1일, 필요 2일");
  }

  @Test
  void theShowsOfTheWeekBreakIt() {
    // Six shows from Monday to Saturday leave one day off.
    assertThat(culprits(RULE.with("days", 2L), kimFor(6, aShowADay(7).scenario())))
        .containsExactly(List.of("d0", "d1", "d2", "d3", "d4", "d5"));
  }
}
