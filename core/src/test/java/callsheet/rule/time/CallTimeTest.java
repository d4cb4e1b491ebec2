package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTimeTest {

  private static final RuleSetting RULE = RuleSetting.of("CallTime");

  private static Scenario scenario() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "20:00", 60);
    return test.scenario();
  }

  @Test
  void nothingCanBreakADefinition() {
    assertThat(audit(RULE, Rosters.of(scenario(), "a", "Kim", "b", "Kim")).instances()).isZero();
  }

  @Test
  void dutyStartsTwoHoursBeforeTheFirstShow() {
    Scenario scenario = scenario();
    assertThat(RulebookReader.bindOnly(scenario, List.of(RULE)).orElseThrow().callMinutes())
        .isEqualTo(120);
    assertThat(RulebookReader.bindOnly(scenario, List.of()).orElseThrow().callMinutes()).isZero();
  }

  @Test
  void anEarlierCallMakesDutyLonger() {
    // 10:00 to 21:00 are 11 h on site; a call 61 minutes before makes it 12 h 01.
    Roster roster = Rosters.of(scenario(), "a", "Kim", "b", "Kim");
    RuleSetting span = RuleSetting.of("DutySpan");
    assertThat(amounts(span, roster, RULE.with("first", 60L))).isEmpty();
    assertThat(amounts(span, roster, RULE.with("first", 61L))).containsExactly(1L);
  }
}
