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

class LateToEarlyTest {

  private static final RuleSetting RULE = RuleSetting.of("LateToEarly");
  private static final RuleSetting CALL = RuleSetting.of("CallTime");

  /// Kim has a show of an hour from `night` on, and one on the next day.
  private static TestScenario shows(String night, String morning) {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("noon", 0, "12:00", 60);
    test.show("night", 0, night, 60);
    test.show("morning", 1, morning, 60);
    test.show("evening", 1, "20:00", 60);
    return test;
  }

  private static Roster roster(TestScenario test) {
    return Rosters.of(
        test.scenario(), "noon", "Kim", "night", "Kim", "morning", "Kim", "evening", "Kim");
  }

  @Test
  void anEndAt23IsLateAndOneBeforeIsNot() {
    // Called at 06:00 for 08:00.
    assertThat(amounts(RULE, roster(shows("21:59", "08:00")), CALL)).isEmpty();
    assertThat(amounts(RULE, roster(shows("22:00", "08:00")), CALL)).containsExactly(1L);
    assertThat(amounts(RULE, roster(shows("26:00", "08:00")), CALL)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster(shows("22:00", "08:00")), CALL))
        .containsExactly(1L);
  }

  @Test
  void aCallAtTenIsNotEarlyAndOneBeforeIs() {
    // Two hours before the show: 12:00 is called at 10:00, 11:59 at 09:59.
    assertThat(amounts(RULE, roster(shows("23:00", "12:00")), CALL)).isEmpty();
    assertThat(amounts(RULE, roster(shows("23:00", "11:59")), CALL)).containsExactly(1L);
  }

  @Test
  void withoutCallTimesTheShowItselfDecides() {
    assertThat(amounts(RULE, roster(shows("23:00", "10:00")))).isEmpty();
    assertThat(amounts(RULE, roster(shows("23:00", "09:59")))).containsExactly(1L);
  }

  @Test
  void theLastEndAndTheFirstStartDecide() {
    Scenario scenario = shows("23:00", "08:00").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "morning", "Kim"), CALL))
        .isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "night", "Kim", "evening", "Kim"), CALL))
        .isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "night", "Kim", "morning", "Lee"), CALL))
        .isEmpty();
  }

  @Test
  void otherTimesMayBeSetAsClocks() {
    // Ends at 25:30, called at 06:59 and 07:00.
    RuleSetting rule = RULE.with("late", "25:30").with("early", "7:00");
    assertThat(amounts(rule, roster(shows("24:30", "08:59")), CALL)).containsExactly(1L);
    assertThat(amounts(rule, roster(shows("24:30", "09:00")), CALL)).isEmpty();
    assertThat(amounts(rule, roster(shows("24:29", "08:59")), CALL)).isEmpty();
  }

  @Test
  void theNightBeforeTheHorizonCounts() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("morning", 0, "10:00", 60);
    test.carried("night", -1, "22:30", 60, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "morning", "Kim"), CALL))
        .containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "morning", "Lee"), CALL)).isEmpty();
  }

  @Test
  void pinsThatBreakItAreNamed() {
    TestScenario test = shows("23:00", "08:00");
    test.pin("night", Role.MAIN, "Kim").pin("morning", Role.MAIN, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario()), CALL)).containsExactly(1L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtCount() {
    TestScenario test = shows("23:00", "08:00");
    RuleSetting narrowed = RULE.where("broadcast.broadcast_id != 'morning'");
    assertThat(amounts(narrowed, roster(test), CALL)).isEmpty();
  }

  @Test
  void aRatioCountsEveryNightOfEveryHost() {
    // Two hosts × two nights, the one before the horizon among them; one is broken.
    RuleAudit most =
        audit(RULE.strength("ratio").atLeast("0.75"), roster(shows("23:00", "08:00")), CALL);
    assertThat(most.instances()).isEqualTo(4);
    assertThat(most.satisfied()).isEqualTo(3);
    assertThat(most.holds()).isTrue();
  }

  @Test
  void aHardRuleExcludesLateAndEarlySeats() {
    Scenario scenario = shows("23:00", "11:59").scenario();
    Model model =
        Compiler.compile(
            scenario, RulebookReader.bindOnly(scenario, List.of(CALL, RULE)).orElseThrow(), 1);
    assertThat(model.conflicts()).hasSize(1);
    assertThat(model.conflicts().getFirst().seatA()).containsExactly(1);
    assertThat(model.conflicts().getFirst().seatB()).containsExactly(2);
  }

  @Test
  void theMessageSaysWhen() {
    var message =
        audit(RULE, roster(shows("24:30", "10:30")), CALL).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, night before 2026-12-08: last show ends 25:30, next call 08:30; whoever ends"
                + " at 23:00 or later is not called before 10:00");
    assertThat(message.korean())
        .isEqualTo(
            "Kim, 2026-12-08 전날 밤: 마지막 방송 종료 25:30, 다음 날 출근 08:30(23:00 또는 그"
                + " 뒤에 끝나면 10:00부터 출근 가능)");
  }

  @Test
  void theLateShowAndTheEarlyOneBreakIt() {
    assertThat(culprits(RULE, roster(shows("24:30", "10:30")), CALL))
        .containsExactly(List.of("night", "morning"));
  }
}
