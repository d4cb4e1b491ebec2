package callsheet.rule.days;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class IsolatedDayTest {

  private static final RuleSetting RULE = RuleSetting.of("IsolatedDay");

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
  void twoDaysWorkedAndTwoOffAreFine() {
    assertThat(amounts(RULE, kimOn(aShowADay(8), 0, 1, 4, 5))).isEmpty();
  }

  @Test
  void aSingleDayWorkedIsIsolated() {
    assertThat(amounts(RULE, kimOn(aShowADay(6), 2))).containsExactly(1L);
  }

  @Test
  void aSingleDayOffIsIsolated() {
    assertThat(amounts(RULE, kimOn(aShowADay(7), 1, 2, 4, 5))).containsExactly(1L);
  }

  @Test
  void alternatingDaysAreIsolatedEach() {
    // Days 1 to 4 each differ from both neighbours; so does day 0 from the day off before it
    // and day 1. Day 5 has no day after it.
    assertThat(amounts(RULE, kimOn(aShowADay(6), 0, 2, 4))).hasSize(5);
  }

  @Test
  void theDayBeforeTheHorizonIsAsCarriedOver() {
    TestScenario worked = aShowADay(4).carried("sun", -1, "10:00", 60, "Kim");
    assertThat(amounts(RULE, kimOn(worked, 0))).isEmpty();
    // Worked on Sunday and Tuesday and Wednesday, off on Monday.
    assertThat(amounts(RULE, kimOn(worked, 1, 2))).containsExactly(1L);
    // Off on Sunday, worked on Monday alone.
    assertThat(amounts(RULE, kimOn(aShowADay(4), 0))).containsExactly(1L);
  }

  @Test
  void theLastDayIsNotJudged() {
    assertThat(amounts(RULE, kimOn(aShowADay(4), 3))).isEmpty();
    assertThat(audit(RULE, kimOn(aShowADay(4))).instances()).isEqualTo(2 * 3);
    assertThat(audit(RULE, kimOn(aShowADay(1), 0)).instances()).isZero();
  }

  @Test
  void meetingsAndPinsAreWork() {
    TestScenario test = aShowADay(6).meeting("Kim", 2, "15:00", 60);
    assertThat(amounts(RULE, kimOn(test, 3))).isEmpty();
    assertThat(amounts(RULE, kimOn(aShowADay(6).pin("d2", Role.MAIN, "Kim")))).hasSize(1);
  }

  @Test
  void itMayBeNarrowed() {
    TestScenario test = aShowADay(6);
    assertThat(amounts(RULE.where("host.name == 'Lee'"), kimOn(test, 2))).isEmpty();
    // Of the days looked at, Wednesday is the only one worked.
    assertThat(amounts(RULE.where("date.weekday == 'WED'"), kimOn(test, 1, 2, 3)))
        .containsExactly(1L);
  }

  @Test
  void theMessageSaysWhichWay() {
    var worked = audit(RULE, kimOn(aShowADay(6), 2)).violations().getFirst().message();
    assertThat(worked.english()).isEqualTo("Kim, 2026-12-09: a single day worked between two off");
    assertThat(worked.korean()).isEqualTo("Kim, 2026-12-09: 앞뒤로 쉬고 하루만 근무");
    var off = audit(RULE, kimOn(aShowADay(7), 1, 2, 4, 5)).violations().getFirst().message();
    assertThat(off.english()).isEqualTo("Kim, 2026-12-10: a single day off between two worked");
    assertThat(off.korean()).isEqualTo("Kim, 2026-12-10: 앞뒤로 근무하고 하루만 휴무");
  }
}
