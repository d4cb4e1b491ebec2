package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class OnAirPerDayTest {

  private static final RuleSetting RULE = RuleSetting.of("OnAirPerDay");

  private static TestScenario withLastOf(int minutes) {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 120);
    test.show("b", 0, "12:00", 60);
    // Starts late on the day, ends on the next one.
    test.show("c", 0, "29:30", minutes);
    return test;
  }

  private static Roster roster(TestScenario test) {
    return Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim");
  }

  @Test
  void fourHoursAreAllowed() {
    // 120 + 60 + 60
    assertThat(amounts(RULE, roster(withLastOf(60)))).isEmpty();
  }

  @Test
  void aMinuteMoreIsOneOver() {
    assertThat(amounts(RULE, roster(withLastOf(61)))).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster(withLastOf(61)))).containsExactly(1L);
  }

  @Test
  void aShowThatNobodyOrAnotherTakesDoesNotCount() {
    TestScenario test = withLastOf(90);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Lee", "c", "Kim")))
        .isEmpty();
  }

  @Test
  void pinsCountAndDaysBeforeDoNot() {
    // Pinned 120, carried over 300 the day before; limit 100: 20 over.
    TestScenario test = withLastOf(60);
    test.pin("a", Role.MAIN, "Kim").carried("x", -1, "20:00", 300, "Kim");
    assertThat(amounts(RULE.with("minutes", 100L), Rosters.of(test.scenario())))
        .containsExactly(20L);
  }

  @Test
  void theMessageSaysHowLong() {
    var message = audit(RULE, roster(withLastOf(75))).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Kim, 2026-12-07: 255 min on air, at most 240, 15 over");
    assertThat(message.korean()).isEqualTo("Kim, 2026-12-07: 방송 255분, 최대 240분, 15분 초과");
  }
}
