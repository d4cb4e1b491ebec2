package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Contract;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

  private static final RuleSetting RULE = RuleSetting.of("WeeklyHours");
  private static final RuleSetting CALL = RuleSetting.of("CallTime");

  /// Each day has a show at 10:00 and one that ends 9 h 30 later, so with the call 11 h 30 of duty;
  /// Friday's last one ends so many minutes later.
  private static TestScenario longDays(int days, int later, Contract contract) {
    TestScenario test = TestScenario.days(days);
    test.host("Kim").contract(contract);
    test.host("Lee");
    for (int day = 0; day < days; day++) {
      test.show("first" + day, day, "10:00", 60);
      test.show("last" + day, day, "18:30", day == 4 ? 60 + later : 60);
    }
    return test;
  }

  /// Kim has both shows on the days named.
  private static Roster kimOn(Scenario scenario, int... days) {
    String[] shows = new String[4 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[4 * i] = "first" + days[i];
      shows[4 * i + 1] = "Kim";
      shows[4 * i + 2] = "last" + days[i];
      shows[4 * i + 3] = "Kim";
    }
    return Rosters.of(scenario, shows);
  }

  private static Roster fourDays(int later, Contract contract) {
    return kimOn(longDays(7, later, contract).scenario(), 0, 2, 4, 6);
  }

  @Test
  void fiftyTwoHoursAreAllowed() {
    // Four days of 11 h 30 are 46 h; six more hours make 52.
    assertThat(amounts(RULE, fourDays(360, Contract.EMPLOYEE), CALL)).isEmpty();
  }

  @Test
  void aMinuteMoreIsOneOver() {
    assertThat(amounts(RULE, fourDays(361, Contract.EMPLOYEE), CALL)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), fourDays(361, Contract.EMPLOYEE), CALL))
        .containsExactly(1L);
  }

  @Test
  void withoutCallTimesDutyStartsWithTheShow() {
    // Four days of 9 h 30 are 38 h.
    RuleSetting rule = RULE.with("employee", "38:00");
    assertThat(amounts(rule, fourDays(0, Contract.EMPLOYEE))).isEmpty();
    assertThat(amounts(rule, fourDays(1, Contract.EMPLOYEE))).containsExactly(1L);
  }

  @Test
  void freelancersHaveALimitOfTheirOwn() {
    assertThat(amounts(RULE, fourDays(361, Contract.FREELANCE), CALL)).isEmpty();
    // 46 h against 40.
    assertThat(amounts(RULE.with("freelance", "40:00"), fourDays(0, Contract.FREELANCE), CALL))
        .containsExactly(360L);
  }

  @Test
  void onlyTheSpanOfShowsTakenCounts() {
    // Monday's first show alone is 3 h with its call, Tuesday's last one too; all of Wednesday is
    // 11 h 30: 17 h 30, or 1050 minutes.
    Scenario scenario = longDays(7, 0, Contract.EMPLOYEE).scenario();
    Roster roster =
        Rosters.of(scenario, "first0", "Kim", "last1", "Kim", "first2", "Kim", "last2", "Kim");
    assertThat(amounts(RULE.with("employee", 1050L), roster, CALL)).isEmpty();
    assertThat(amounts(RULE.with("employee", 1049L), roster, CALL)).containsExactly(1L);
  }

  @Test
  void weeksRunFromMondayToSunday() {
    // From Monday on: Saturday and Sunday are one week, the Monday after them another.
    Scenario scenario = longDays(9, 0, Contract.EMPLOYEE).scenario();
    RuleSetting rule = RULE.with("employee", "23:00");
    assertThat(amounts(rule, kimOn(scenario, 5, 6, 7, 8), CALL)).isEmpty();
    assertThat(amounts(rule, kimOn(scenario, 4, 5, 6, 7, 8), CALL)).containsExactly(690L);
  }

  @Test
  void daysBeforeTheHorizonAreAsCarriedOver() {
    // The horizon starts on Wednesday. Tuesday's two shows took 10:00 to 13:00, 5 h with the call;
    // Sunday's belongs to the week before. Wednesday is 11 h 30, together 16 h 30.
    TestScenario test = longDays(2, 0, Contract.EMPLOYEE);
    test.carried("t1", -1, "10:00", 60, "Kim").carried("t2", -1, "12:00", 60, "Kim");
    test.carried("s", -3, "10:00", 60, "Kim");
    Scenario scenario =
        test.scenario().toBuilder()
            .horizon(new Horizon(TestScenario.MONDAY.plusDays(2), 2))
            .build();
    assertThat(amounts(RULE.with("employee", "16:30"), kimOn(scenario, 0), CALL)).isEmpty();
    assertThat(amounts(RULE.with("employee", "16:29"), kimOn(scenario, 0), CALL))
        .containsExactly(1L);
  }

  @Test
  void pinsCountAndMeetingsDoNot() {
    TestScenario test = longDays(3, 0, Contract.EMPLOYEE).meeting("Kim", 1, "10:00", 600);
    test.pin("first0", Role.MAIN, "Kim").pin("last0", Role.MAIN, "Kim");
    assertThat(amounts(RULE.with("employee", "11:00"), Rosters.of(test.scenario()), CALL))
        .containsExactly(30L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtAreDuty() {
    // Only last shows: four times 3 h.
    RuleSetting narrowed = RULE.with("employee", 719L).where("broadcast.start == '18:30'");
    assertThat(amounts(narrowed, fourDays(0, Contract.EMPLOYEE), CALL)).containsExactly(1L);
  }

  @Test
  void theMessageSaysHowLongAndOnWhichDays() {
    var message =
        audit(RULE, fourDays(440, Contract.EMPLOYEE), CALL).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, week of 2026-12-07: 53 h 20 on duty (days: 4), at most 52 h 00, 80 min over"
                + " (Fri 18 h 50, Mon 11 h 30, Wed 11 h 30, Sun 11 h 30)");
    assertThat(message.korean())
        .isEqualTo(
            "Kim, 2026-12-07 시작 주: 근무 53시간 20분(4일), 최대 52시간 00분, 80분 초과"
                + "(금 18시간 50분, 월 11시간 30분, 수 11시간 30분, 일 11시간 30분)");
  }

  @Test
  void theShowsOfTheWeekBreakIt() {
    // 52 h are exceeded by five days of 11 h 30; Monday of the next week is innocent.
    Scenario scenario = longDays(8, 0, Contract.EMPLOYEE).scenario();
    assertThat(culprits(RULE, kimOn(scenario, 0, 1, 2, 3, 4, 7), CALL))
        .containsExactly(
            List.of(
                "first0", "last0", "first1", "last1", "first2", "last2", "first3", "last3",
                "first4", "last4"));
  }
}
