package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class SplitDayTest {

  private static final RuleSetting RULE = RuleSetting.of("SplitDay");

  private static TestScenario lastAt(String start) {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("first", 0, "10:00", 60);
    test.show("noon", 0, "12:00", 60);
    test.show("last", 0, start, 60);
    return test;
  }

  private static Roster firstAndLast(TestScenario test) {
    return Rosters.of(test.scenario(), "first", "Kim", "last", "Kim");
  }

  @Test
  void fourHoursBetweenShowsAreFree() {
    // 11:00 to 15:00.
    assertThat(amounts(RULE, firstAndLast(lastAt("15:00")))).isEmpty();
  }

  @Test
  void aMinuteMoreIsOneOver() {
    assertThat(amounts(RULE, firstAndLast(lastAt("15:01")))).containsExactly(1L);
    assertThat(amounts(RULE.strength("ratio").atLeast("1"), firstAndLast(lastAt("15:01"))))
        .containsExactly(1L);
  }

  @Test
  void gapsAreSummedUp() {
    // 11:00–12:00 and 13:00–17:00 are 300 minutes, 60 over; without noon it is 11:00–17:00, 120
    // over; noon to last alone is 240.
    Scenario scenario = lastAt("17:00").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "first", "Kim", "noon", "Kim", "last", "Kim")))
        .containsExactly(60L);
    assertThat(amounts(RULE, Rosters.of(scenario, "first", "Kim", "noon", "Lee", "last", "Kim")))
        .containsExactly(120L);
    assertThat(amounts(RULE, Rosters.of(scenario, "noon", "Kim", "last", "Kim"))).isEmpty();
  }

  @Test
  void aDayWithoutOrWithOneShowHasNoGap() {
    Scenario scenario = lastAt("25:00").scenario();
    RuleSetting none = RULE.with("gap", 0L);
    assertThat(amounts(none, Rosters.of(scenario))).isEmpty();
    assertThat(amounts(none, Rosters.of(scenario, "first", "Kim"))).isEmpty();
    assertThat(amounts(none, Rosters.of(scenario, "noon", "Kim"))).isEmpty();
    // 11:00 to 12:00.
    assertThat(amounts(none, Rosters.of(scenario, "first", "Kim", "noon", "Kim")))
        .containsExactly(60L);
  }

  @Test
  void daysAreApartAndPinsCount() {
    // Pinned 06:00–07:00 and 20:00–21:00 on the second day: 13 h between them, 9 h over. What was
    // carried over and the night before add nothing, nor does a meeting.
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("late", 0, "28:00", 60);
    test.show("early", 1, "06:00", 60);
    test.show("evening", 1, "20:00", 60);
    test.pin("early", Role.MAIN, "Kim").pin("evening", Role.MAIN, "Kim");
    test.carried("before", -1, "28:00", 60, "Kim").meeting("Kim", 0, "10:00", 60);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "late", "Kim"))).containsExactly(540L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtCount() {
    RuleSetting narrowed = RULE.where("broadcast.broadcast_id != 'first'");
    assertThat(amounts(narrowed, firstAndLast(lastAt("20:00")))).isEmpty();
  }

  @Test
  void aRatioCountsEveryDayOfEveryHost() {
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), firstAndLast(lastAt("20:00")));
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.satisfied()).isEqualTo(1);
    assertThat(half.holds()).isTrue();
  }

  @Test
  void theMessageSaysHowLong() {
    var message = audit(RULE, firstAndLast(lastAt("20:30"))).violations().getFirst().message();
    // 11:00 to 20:30 are 570 minutes.
    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: 10:00 to 21:30 with 120 min on air: 570 min between shows, at most"
                + " 240, 330 over");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: 10:00~21:30, 방송 120분: 방송 사이 570분, 최대 240분, 330분 초과");
  }
}
