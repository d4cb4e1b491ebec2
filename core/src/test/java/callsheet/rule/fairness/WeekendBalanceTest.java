package callsheet.rule.fairness;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Balance;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class WeekendBalanceTest {

  private static final RuleSetting RULE = RuleSetting.of("WeekendBalance").with("tolerance", 0L);

  /// A show a day of the week, at the same clock.
  private static TestScenario aShowADay(String start) {
    TestScenario test = TestScenario.days(7).hosts("Kim", "Lee");
    for (int day = 0; day < 7; day++) {
      test.show("d" + day, day, start, 60);
    }
    return test;
  }

  private static Roster kimTakesAll(TestScenario test) {
    String[] roster = new String[14];
    for (int day = 0; day < 7; day++) {
      roster[2 * day] = "d" + day;
      roster[2 * day + 1] = "Kim";
    }
    return Rosters.of(test.scenario(), roster);
  }

  @Test
  void saturdayAndSundayAreShared() {
    // Two shows, 1 each; Kim has both.
    assertThat(amounts(RULE, kimTakesAll(aShowADay("10:00")))).containsExactly(1L, 1L);
    Scenario scenario = aShowADay("10:00").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "d0", "Kim", "d5", "Kim", "d6", "Lee")))
        .isEmpty();
  }

  @Test
  void theBroadcastDayDecides() {
    // Friday's show is on after midnight, Sunday's too: still two shows.
    assertThat(amounts(RULE, kimTakesAll(aShowADay("25:00")))).containsExactly(1L, 1L);
  }

  @Test
  void holidaysAreWeekends() {
    // Monday and Tuesday are holidays: four shows, 2 each; Kim has four.
    assertThat(amounts(RULE, kimTakesAll(aShowADay("10:00").holiday(0).holiday(1))))
        .containsExactly(2L, 2L);
  }

  @Test
  void toleranceAndRoundingAreThoseOfAFairShare() {
    // Three shows with Monday's holiday, 1.5 each, 10 %: 1 to 2; Kim has three.
    assertThat(amounts(RULE.with("tolerance", 10L), kimTakesAll(aShowADay("10:00").holiday(0))))
        .containsExactly(1L, 1L);
  }

  @Test
  void balancesOfWeekendsShiftTheShare() {
    // Lee had one too few: 2 for Lee, 1 for Kim.
    TestScenario test = aShowADay("10:00").balance("Lee", Balance.Measure.WEEKEND, -1);
    test.balance("Kim", Balance.Measure.NIGHT, 5);
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "d5", "Kim", "d6", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "d5", "Lee", "d6", "Lee"))).containsExactly(1L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtAreShared() {
    // Saturday's show alone: ½ each, ⌊0.5⌋ to ⌈0.5⌉.
    assertThat(amounts(RULE.where("date.weekday == 'SAT'"), kimTakesAll(aShowADay("10:00"))))
        .isEmpty();
  }

  @Test
  void theMessageSaysWeekend() {
    var broken = audit(RULE, kimTakesAll(aShowADay("10:00"))).violations().getFirst();
    assertThat(broken.message().english())
        .isEqualTo("Kim: 2 weekend shows, fair share 1–1 (eligible days: 7), 1 over");
    assertThat(broken.message().korean()).isEqualTo("Kim: 주말·공휴일 방송 2회, 적정 1–1회(근무 가능일 7일), 1회 초과");
  }
}
