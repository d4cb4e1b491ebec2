package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.RuleAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectedHoursTest {

  private static final RuleSetting RULE = RuleSetting.of("ProtectedHours");

  /// kim is protected on the first two days, of three; lee never.
  private static TestScenario protectedKim() {
    TestScenario test = TestScenario.days(3);
    test.host("kim").protectedOn(TestScenario.MONDAY, TestScenario.MONDAY.plusDays(1));
    return test.hosts("lee");
  }

  private static List<Long> amounts(String start, int minutes) {
    return amounts(0, start, minutes);
  }

  private static List<Long> amounts(int day, String start, int minutes) {
    TestScenario test = protectedKim();
    test.show("a", day, start, minutes);
    return Rosters.amounts(RULE, Rosters.of(test.scenario(), "a", "kim"));
  }

  @Test
  void showsByDayPlease() {
    assertThat(amounts("06:00", 60)).isEmpty();
    // It ends at 22:00, when the hours start: touching ends do not overlap.
    assertThat(amounts("21:00", 60)).isEmpty();
  }

  @Test
  void aMinuteAfterTenOffends() {
    assertThat(amounts("21:00", 61)).containsExactly(1L);
    assertThat(amounts("22:00", 60)).containsExactly(1L);
  }

  @Test
  void theHoursRunToSixInTheMorning() {
    // 29:30 is 05:30 of the next morning, and belongs to the day before.
    assertThat(amounts("29:30", 30)).containsExactly(1L);
    assertThat(amounts("26:00", 30)).containsExactly(1L);
  }

  @Test
  void aLongShowMeetsTheNextEvening() {
    // From 06:00 to 22:10 the next evening's first ten minutes.
    assertThat(amounts("06:00", 16 * 60)).isEmpty();
    assertThat(amounts("06:00", 16 * 60 + 10)).containsExactly(1L);
  }

  @Test
  void theBroadcastDayDecidesWhetherAHostIsProtected() {
    // The protection's last day is the second one; 25:00 of that day is the third by the calendar.
    assertThat(amounts(1, "25:00", 60)).containsExactly(1L);
    assertThat(amounts(2, "22:00", 60)).isEmpty();
  }

  @Test
  void whoIsNotProtectedMayWorkAtNight() {
    TestScenario test = protectedKim();
    test.show("a", 0, "23:00", 60);

    assertThat(Rosters.amounts(RULE, Rosters.of(test.scenario(), "a", "lee"))).isEmpty();
  }

  @Test
  void publicHolidaysAreProtectedAllDay() {
    TestScenario test = protectedKim().holiday(1).holiday(2);
    test.show("a", 0, "10:00", 60);
    test.show("b", 1, "10:00", 60);
    test.show("c", 2, "10:00", 60);
    Scenario scenario = test.scenario();

    // The first day is no holiday, on the third kim is no longer protected.
    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "a", "kim", "c", "kim"))).isEmpty();
    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "b", "kim"))).containsExactly(1L);
    RuleSetting nightsOnly = RULE.with("holidays", false);
    assertThat(Rosters.amounts(nightsOnly, Rosters.of(scenario, "b", "kim"))).isEmpty();
  }

  @Test
  void aWeekendIsNoPublicHoliday() {
    TestScenario test = TestScenario.days(7);
    test.host("kim").protectedOn(TestScenario.MONDAY, TestScenario.MONDAY.plusDays(6));
    test.show("sunday", 6, "10:00", 60);

    assertThat(Rosters.amounts(RULE, Rosters.of(test.scenario(), "sunday", "kim"))).isEmpty();
  }

  @Test
  void theHoursAreParameters() {
    TestScenario test = protectedKim();
    test.show("a", 0, "06:30", 60);
    test.show("b", 0, "20:00", 60);
    Scenario scenario = test.scenario();

    // From 20:30 to 07:00: the morning show meets the hours that began the evening before.
    RuleSetting longer = RULE.with("from", "20:30").with("to", "31:00");
    assertThat(Rosters.amounts(longer, Rosters.of(scenario, "a", "kim"))).containsExactly(1L);
    assertThat(Rosters.amounts(longer, Rosters.of(scenario, "b", "kim"))).containsExactly(1L);
    assertThat(Rosters.amounts(longer.with("from", "21:00"), Rosters.of(scenario, "b", "kim")))
        .isEmpty();
    assertThatThrownBy(() -> new ProtectedHours(22 * 60, 6 * 60, true))
        .hasMessageContaining("The hours from 22:00 to 06:00 do not end within a day")
        .hasMessageContaining("22:00부터 06:00까지는 하루 안에 끝나지 않습니다");
  }

  @Test
  void aPinIsReportedAndWhereNarrows() {
    TestScenario test = protectedKim();
    test.show("a", 0, "23:00", 60).category("보험");
    Scenario scenario = test.pin("a", Role.MAIN, "kim").scenario();

    assertThat(Rosters.amounts(RULE, Rosters.of(scenario))).containsExactly(1L);
    assertThat(Rosters.amounts(RULE.where("broadcast.category != '보험'"), Rosters.of(scenario)))
        .isEmpty();
  }

  @Test
  void theMessageSaysWhetherItIsTheHourOrTheHoliday() {
    TestScenario test = protectedKim().holiday(1);
    test.show("a", 0, "23:00", 60).programme("P");
    test.show("b", 1, "10:00", 60);

    RuleAudit audit = Rosters.audit(RULE, Rosters.of(test.scenario(), "a", "kim", "b", "kim"));

    var night = audit.violations().getFirst().message();
    assertThat(night.english())
        .isEqualTo(
            "kim is under protection, but takes 2026-12-07 23:00–24:00 'P' "
                + "between 22:00 and 30:00");
    assertThat(night.korean())
        .isEqualTo("kim: 보호 기간 중 2026-12-07 23:00–24:00 'P' 배정 (보호 시간 22:00–30:00)");
    var holiday = audit.violations().getLast().message();
    assertThat(holiday.english())
        .isEqualTo(
            "kim is under protection, but takes 2026-12-08 10:00–11:00 'b' on a public holiday");
    assertThat(holiday.korean()).isEqualTo("kim: 보호 기간 중 2026-12-08 10:00–11:00 'b' 배정 (공휴일)");
  }
}
