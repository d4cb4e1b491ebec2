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

class ConsecutiveNightsTest {

  private static final RuleSetting RULE = RuleSetting.of("ConsecutiveNights");

  private static TestScenario aNightADay(int days, String start) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee");
    for (int day = 0; day < days; day++) {
      test.show("noon" + day, day, "12:00", 60);
      test.show("night" + day, day, start, 60);
    }
    return test;
  }

  /// Kim has the night shows of the days named.
  private static Roster kimOn(TestScenario test, int... days) {
    String[] shows = new String[2 * days.length];
    for (int i = 0; i < days.length; i++) {
      shows[2 * i] = "night" + days[i];
      shows[2 * i + 1] = "Kim";
    }
    return Rosters.of(test.scenario(), shows);
  }

  @Test
  void twoNightsInARowAreAllowed() {
    assertThat(amounts(RULE, kimOn(aNightADay(5, "24:00"), 0, 1, 3, 4))).isEmpty();
  }

  @Test
  void aThirdBreaksTheWindowThatEndsOnIt() {
    Roster three = kimOn(aNightADay(5, "24:00"), 1, 2, 3);
    assertThat(amounts(RULE, three)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), three)).containsExactly(1L);
    assertThat(audit(RULE, three).violations().getFirst().instance().day()).isEqualTo(3);
  }

  @Test
  void aFourthBreaksTwoWindows() {
    assertThat(amounts(RULE, kimOn(aNightADay(5, "24:00"), 0, 1, 2, 3))).containsExactly(1L, 1L);
  }

  @Test
  void anEndAtMidnightIsNoNightAndAMinuteLaterIs() {
    assertThat(amounts(RULE, kimOn(aNightADay(3, "23:00"), 0, 1, 2))).isEmpty();
    assertThat(amounts(RULE, kimOn(aNightADay(3, "23:01"), 0, 1, 2))).containsExactly(1L);
    RuleSetting halfPastOne = RULE.with("after", "25:30");
    assertThat(amounts(halfPastOne, kimOn(aNightADay(3, "24:30"), 0, 1, 2))).isEmpty();
    assertThat(amounts(halfPastOne, kimOn(aNightADay(3, "24:31"), 0, 1, 2))).containsExactly(1L);
  }

  @Test
  void aDayWithShowsByDayEndsAStreak() {
    TestScenario test = aNightADay(4, "24:00").meeting("Kim", 1, "10:00", 60);
    Roster roster =
        Rosters.of(
            test.scenario(), "night0", "Kim", "noon1", "Kim", "night2", "Kim", "night3", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
  }

  @Test
  void twoNightShowsOfADayAreOneNight() {
    TestScenario test = aNightADay(2, "24:00");
    test.show("later", 1, "26:00", 60);
    Roster roster = Rosters.of(test.scenario(), "night0", "Kim", "night1", "Kim", "later", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
    assertThat(amounts(RULE.with("nights", 1L), roster)).containsExactly(1L);
  }

  @Test
  void nightsBeforeTheHorizonCount() {
    TestScenario test = aNightADay(3, "24:00");
    test.carried("c2", -2, "24:00", 60, "Kim").carried("c1", -1, "24:00", 60, "Kim");
    assertThat(amounts(RULE, kimOn(test, 1, 2))).isEmpty();
    assertThat(amounts(RULE, kimOn(test, 0))).containsExactly(1L);
  }

  @Test
  void pinsCount() {
    TestScenario test = aNightADay(3, "24:00").pin("night1", Role.MAIN, "Kim");
    assertThat(amounts(RULE, kimOn(test, 0, 2))).containsExactly(1L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtCount() {
    RuleSetting narrowed = RULE.where("date.weekday != 'TUE'");
    assertThat(amounts(narrowed, kimOn(aNightADay(3, "24:00"), 0, 1, 2))).isEmpty();
  }

  @Test
  void theMessageNamesTheStreak() {
    var message =
        audit(RULE, kimOn(aNightADay(4, "24:00"), 1, 2, 3)).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Kim has night shows 3 days in a row, 2026-12-08 to 2026-12-10; at most 2");
    assertThat(message.korean()).isEqualTo("Kim: 3일 연속 야간 방송(2026-12-08 ~ 2026-12-10), 최대 2일");
  }

  @Test
  void theNightShowsOfTheStreakBreakIt() {
    TestScenario test = aNightADay(5, "24:00");
    Roster roster =
        Rosters.of(
            test.scenario(),
            "night0",
            "Kim",
            "noon1",
            "Kim",
            "night2",
            "Kim",
            "night3",
            "Kim",
            "noon4",
            "Kim",
            "night4",
            "Kim");
    assertThat(culprits(RULE, roster)).containsExactly(List.of("night2", "night3", "night4"));
  }
}
