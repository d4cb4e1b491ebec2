package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.model.Model;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyRestTest {

  private static final RuleSetting RULE = RuleSetting.of("DailyRest");
  private static final RuleSetting CALL = RuleSetting.of("CallTime");

  private static TestScenario nightBefore(String morning) {
    // The last show ends at 23:00; 11 h of rest end at 10:00, and the call is two hours before air.
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("noon", 0, "12:00", 60);
    test.show("night", 0, "22:00", 60);
    test.show("morning", 1, morning, 60);
    test.show("evening", 1, "20:00", 60);
    return test;
  }

  private static Roster roster(TestScenario test) {
    return Rosters.of(
        test.scenario(), "noon", "Kim", "night", "Kim", "morning", "Kim", "evening", "Kim");
  }

  @Test
  void elevenHoursToTheCallAreEnough() {
    assertThat(amounts(RULE, roster(nightBefore("12:00")), CALL)).isEmpty();
  }

  @Test
  void aMinuteLessIsOneShort() {
    assertThat(amounts(RULE, roster(nightBefore("11:59")), CALL)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster(nightBefore("11:59")), CALL))
        .containsExactly(1L);
  }

  @Test
  void withoutCallTimesRestRunsToTheShow() {
    assertThat(amounts(RULE, roster(nightBefore("10:00")))).isEmpty();
    assertThat(amounts(RULE, roster(nightBefore("09:00")))).containsExactly(60L);
  }

  @Test
  void theLastEndAndTheFirstStartDecide() {
    // Noon ends at 13:00: rest to 06:00 less 2 h is 15 h. Night ends 23:00: 5 h to the call at
    // 04:00.
    TestScenario test = nightBefore("06:00");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "morning", "Kim"), CALL))
        .isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "night", "Kim", "evening", "Kim"), CALL))
        .isEmpty();
    assertThat(amounts(RULE, roster(test), CALL)).containsExactly(360L);
    assertThat(amounts(RULE, Rosters.of(scenario, "night", "Kim", "morning", "Lee"), CALL))
        .isEmpty();
  }

  @Test
  void theNightBeforeTheHorizonCounts() {
    // Carried over: ended 23:30 the day before; called at 08:00: 8.5 h, 150 minutes short.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("morning", 0, "10:00", 60);
    test.carried("night", -1, "22:30", 60, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "morning", "Kim"), CALL))
        .containsExactly(150L);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "morning", "Lee"), CALL)).isEmpty();
  }

  @Test
  void pinsThatCannotRestAreNamed() {
    TestScenario test = nightBefore("06:00");
    test.pin("night", Role.MAIN, "Kim").pin("morning", Role.MAIN, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario()), CALL)).containsExactly(360L);
  }

  @Test
  void aRatioCountsEveryNightOfEveryHost() {
    // Two hosts × three nights, the one before the horizon among them; one is short: 5/6 ≥ 0.83.
    Roster roster = roster(nightBefore("06:00"));
    RuleAudit most = audit(RULE.strength("ratio").atLeast("0.83"), roster, CALL);
    assertThat(most.instances()).isEqualTo(6);
    assertThat(most.satisfied()).isEqualTo(5);
    assertThat(most.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("0.84"), roster, CALL).holds()).isFalse();
  }

  @Test
  void aHardRuleExcludesShortNights() {
    // Of night × {morning, evening} and noon × both only night and morning are too close.
    Scenario scenario = nightBefore("10:00").scenario();
    Model model =
        Compiler.compile(
            scenario, RulebookReader.bindOnly(scenario, List.of(CALL, RULE)).orElseThrow(), 1);
    assertThat(model.conflicts()).hasSize(1);
    assertThat(model.conflicts().getFirst().seatA()).containsExactly(1);
    assertThat(model.conflicts().getFirst().seatB()).containsExactly(2);
    assertThat(model.conflicts().getFirst().amounts()).containsExactly(0);
  }

  @Test
  void theMessageSaysWhenAndHowMuch() {
    var message = audit(RULE, roster(nightBefore("10:30")), CALL).violations().getFirst().message();
    // Called at 08:30: 9 h 30 after 23:00.
    assertThat(message.english())
        .isEqualTo(
            "Kim, night before 2026-12-08: night ends 23:00, next call 08:30 for morning at 10:30:"
                + " rest 9 h 30 min, 90 min short");
    assertThat(message.korean())
        .isEqualTo(
            "Kim, 2026-12-08 전날 밤: night 23:00 종료, 다음 날 출근 08:30(morning 10:30 시작),"
                + " 휴식 9시간 30분, 90분 부족");
  }

  @Test
  void theLastShowAndTheNextDaysFirstBreakIt() {
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("noon", 0, "12:00", 60);
    test.show("late", 0, "24:00", 60);
    test.show("early", 1, "08:00", 60);
    test.show("next", 1, "15:00", 60);
    Roster all =
        Rosters.of(test.scenario(), "noon", "Kim", "late", "Kim", "early", "Kim", "next", "Kim");
    assertThat(culprits(RULE, all, CALL)).containsExactly(List.of("late", "early"));
  }
}
