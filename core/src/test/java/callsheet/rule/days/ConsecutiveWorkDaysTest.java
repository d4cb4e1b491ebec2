package callsheet.rule.days;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsecutiveWorkDaysTest {

  private static final RuleSetting RULE = RuleSetting.of("ConsecutiveWorkDays");

  private static TestScenario aShowADay(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "10:00", 60);
    }
    return test;
  }

  /// Kim works on the days named.
  private static Roster kimOn(TestScenario test, int... days) {
    String[] shows = new String[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[2 * i] = "d" + days[i];
      shows[2 * i + 1] = "Kim";
    }
    return Rosters.of(test.scenario(), shows);
  }

  @Test
  void sixDaysInARowAreAllowed() {
    assertThat(amounts(RULE, kimOn(aShowADay(9), 0, 1, 2, 3, 4, 5, 7, 8))).isEmpty();
  }

  @Test
  void aSeventhBreaksTheWindowThatEndsOnIt() {
    Roster seven = kimOn(aShowADay(9), 1, 2, 3, 4, 5, 6, 7);
    assertThat(amounts(RULE, seven)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), seven)).containsExactly(1L);
  }

  @Test
  void anEighthBreaksTwoWindows() {
    assertThat(amounts(RULE, kimOn(aShowADay(9), 0, 1, 2, 3, 4, 5, 6, 7))).containsExactly(1L, 1L);
  }

  @Test
  void daysBeforeTheHorizonCount() {
    // Four days carried over and three of the horizon are seven; the window ends on the third.
    TestScenario test = aShowADay(4);
    for (int day = -4; day < 0; day++) {
      test.carried("c" + day, day, "10:00", 60, "Kim");
    }
    assertThat(amounts(RULE, kimOn(test, 0, 1, 3))).isEmpty();
    var broken = audit(RULE, kimOn(test, 0, 1, 2)).violations();
    assertThat(broken).hasSize(1);
    assertThat(broken.getFirst().instance().day()).isEqualTo(2);
  }

  @Test
  void meetingsAndPinsAreWork() {
    TestScenario test = aShowADay(7).meeting("Kim", 3, "15:00", 60).pin("d6", Role.MAIN, "Kim");
    assertThat(amounts(RULE, kimOn(test, 0, 1, 2, 4, 5))).containsExactly(1L);
    assertThat(amounts(RULE, kimOn(test, 0, 1, 2, 4))).isEmpty();
  }

  @Test
  void theMessageNamesTheStreak() {
    var message =
        audit(RULE.with("days", 2L), kimOn(aShowADay(4), 1, 2, 3)).violations().getFirst();
    assertThat(message.message().english())
        .isEqualTo("Kim works 3 days in a row, 2026-12-08 to 2026-12-10; at most 2");
    assertThat(message.message().korean())
        .isEqualTo("Kim: 3일 연속 근무(2026-12-08 ~ 2026-12-10), 최대 2일");
  }

  @Test
  void theShowsOfTheStreakBreakIt() {
    assertThat(culprits(RULE.with("days", 2L), kimOn(aShowADay(6), 0, 2, 3, 4)))
        .containsExactly(List.of("d2", "d3", "d4"));
  }
}
