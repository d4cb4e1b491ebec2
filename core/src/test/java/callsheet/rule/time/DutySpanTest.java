package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.model.Model;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutySpanTest {

  private static final RuleSetting RULE = RuleSetting.of("DutySpan");
  private static final RuleSetting CALL = RuleSetting.of("CallTime");

  private static TestScenario endingAt(String lastStart) {
    // The first show starts at 10:00: called at 08:00, so 12 h of duty end at 20:00.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("first", 0, "10:00", 60);
    test.show("noon", 0, "12:00", 60);
    test.show("last", 0, lastStart, 60);
    return test;
  }

  private static Roster roster(TestScenario test) {
    return Rosters.of(test.scenario(), "first", "Kim", "noon", "Kim", "last", "Kim");
  }

  @Test
  void twelveHoursFromTheCallAreAllowed() {
    assertThat(amounts(RULE, roster(endingAt("19:00")), CALL)).isEmpty();
  }

  @Test
  void aMinuteMoreIsOneOver() {
    assertThat(amounts(RULE, roster(endingAt("19:01")), CALL)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster(endingAt("19:01")), CALL)).containsExactly(1L);
  }

  @Test
  void onlyShowsTakenCount() {
    // Without the first show duty starts at 10:00, for noon: to 22:30 it is 12 h 30, with it 14 h
    // 30.
    Scenario scenario = endingAt("21:30").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "last", "Kim"), CALL))
        .containsExactly(30L);
    assertThat(amounts(RULE, Rosters.of(scenario, "first", "Kim", "last", "Kim"), CALL))
        .containsExactly(150L);
    assertThat(amounts(RULE, Rosters.of(scenario, "first", "Lee", "last", "Kim"), CALL)).isEmpty();
  }

  @Test
  void withoutCallTimesDutyStartsWithTheShow() {
    // 10:00 to 22:00 are twelve hours.
    assertThat(amounts(RULE, roster(endingAt("21:00")))).isEmpty();
    assertThat(amounts(RULE, roster(endingAt("21:05")))).containsExactly(5L);
  }

  @Test
  void oneShowAloneMayBeTooLong() {
    // Called two hours before a show of 90 minutes: 210 minutes, 30 over 180. A show of 60 is fine.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("long", 0, "10:00", 90);
    test.show("short", 0, "10:00", 60);
    RuleSetting threeHours = RULE.with("minutes", 180L);
    assertThat(amounts(threeHours, Rosters.of(test.scenario(), "long", "Kim"), CALL))
        .containsExactly(30L);
    assertThat(amounts(threeHours, Rosters.of(test.scenario(), "short", "Kim"), CALL)).isEmpty();
  }

  @Test
  void theCallAloneMayTakeTooLong() {
    // A call of 120 minutes against a limit of 60: each show breaks it, no show keeps it.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60);
    RuleSetting oneHour = RULE.with("minutes", 60L);
    assertThat(amounts(oneHour, Rosters.of(test.scenario(), "a", "Kim"), CALL))
        .containsExactly(120L);
    assertThat(amounts(oneHour, Rosters.of(test.scenario()), CALL)).isEmpty();
  }

  @Test
  void daysAreApartAndPinsCount() {
    // Pinned 06:00 and 20:00–21:00 on the second day: called 04:00, 17 h, 5 h over. The show
    // carried
    // over and the one on the first day change nothing.
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("late", 0, "28:00", 60);
    test.show("early", 1, "06:00", 60);
    test.show("evening", 1, "20:00", 60);
    test.pin("early", Role.MAIN, "Kim").pin("evening", Role.MAIN, "Kim");
    test.carried("before", -1, "28:00", 60, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "late", "Kim"), CALL))
        .containsExactly(300L);
  }

  @Test
  void aHardRuleExcludesShowsTooFarApart() {
    // first–last is 12 h 30 on air, noon–last 10 h 30; with the call only 10 h are left.
    Scenario scenario = endingAt("21:30").scenario();
    Model model =
        Compiler.compile(
            scenario, RulebookReader.bindOnly(scenario, List.of(CALL, RULE)).orElseThrow(), 1);
    assertThat(model.conflicts()).hasSize(1);
    assertThat(model.conflicts().getFirst().seatA()).containsExactly(0, 1);
    assertThat(model.conflicts().getFirst().seatB()).containsExactly(2, 2);
  }

  @Test
  void theMessageSaysFromWhenToWhen() {
    var message = audit(RULE, roster(endingAt("20:15")), CALL).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: called 08:00, last show ends 21:15: 13 h 15 on duty, 75 min over");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: 출근 08:00, 마지막 방송 종료 21:15: 구속 13시간 15분, 75분 초과");
  }
}
