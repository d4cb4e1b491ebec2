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
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final RuleSetting RULE = RuleSetting.of("Meeting");
  private static final RuleSetting SOFT = RULE.strength("soft");

  /// Kim meets from 14:00 to 15:00.
  private static TestScenario meeting() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee").meeting("Kim", 0, "14:00", 60);
    test.show("before", 0, "13:00", 60);
    test.show("first", 0, "13:30", 35);
    test.show("second", 0, "14:55", 60).category("보험");
    test.show("after", 0, "15:00", 60);
    return test;
  }

  @Test
  void showsThatTouchTheMeetingPlease() {
    Scenario scenario = meeting().scenario();

    assertThat(amounts(RULE, Rosters.of(scenario, "before", "Kim", "after", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "first", "Lee", "second", "Lee"))).isEmpty();
  }

  @Test
  void aShowThatOverlapsByFiveMinutesOffends() {
    assertThat(amounts(SOFT, Rosters.of(meeting().scenario(), "first", "Kim"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(meeting().scenario(), "second", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void aMeetingIsMissedOnceHoweverManyShowsOverlap() {
    assertThat(amounts(SOFT, Rosters.of(meeting().scenario(), "first", "Kim", "second", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void everyMeetingCounts() {
    // The first show overlaps both meetings, the second one of them.
    Scenario scenario = meeting().meeting("Kim", 0, "13:30", 30).scenario();

    assertThat(amounts(SOFT, Rosters.of(scenario, "first", "Kim"))).containsExactly(1L, 1L);
    assertThat(audit(SOFT, Rosters.of(scenario, "second", "Kim")).instances()).isEqualTo(2);
  }

  @Test
  void aPinOntoAMeetingIsReported() {
    Scenario scenario = meeting().pin("first", Role.MAIN, "Kim").scenario();

    assertThat(amounts(RULE, Rosters.of(scenario))).containsExactly(1L);
  }

  @Test
  void itMayBeNarrowed() {
    RuleSetting notForInsurance = SOFT.where("broadcast.category != '보험'");

    assertThat(amounts(notForInsurance, Rosters.of(meeting().scenario(), "second", "Kim")))
        .isEmpty();
    assertThat(amounts(notForInsurance, Rosters.of(meeting().scenario(), "first", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void aMeetingMayRunPastMidnight() {
    // 29:50 to 30:20 by the first day's clock overlaps the next day's first show.
    TestScenario test = TestScenario.days(2).hosts("Kim").meeting("Kim", 0, "29:50", 30);
    test.show("next", 1, "06:00", 60);

    assertThat(amounts(SOFT, Rosters.of(test.scenario(), "next", "Kim"))).containsExactly(1L);
  }

  @Test
  void theMessageNamesTheMeetingAndTheShows() {
    var message =
        audit(SOFT, Rosters.of(meeting().scenario(), "first", "Kim", "second", "Kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: meeting 'meeting' 14:00–15:00 overlaps "
                + "first (13:30–14:05), second (14:55–15:55)");
    assertThat(message.korean())
        .isEqualTo(
            "Kim, 2026-12-07: 미팅 'meeting' 14:00–15:00, "
                + "겹치는 방송 first (13:30–14:05), second (14:55–15:55)");
  }

  @Test
  void theShowsThatMissTheMeetingBreakIt() {
    Scenario scenario = meeting().scenario();
    Roster both = Rosters.of(scenario, "first", "Kim", "second", "Kim");

    assertThat(Rosters.culprits(SOFT, both)).containsExactly(List.of("first", "second"));
    // "before" runs until the meeting starts and "after" starts when it ends.
    Roster one = Rosters.of(scenario, "before", "Kim", "second", "Kim");
    assertThat(Rosters.culprits(SOFT, one)).containsExactly(List.of("second"));
  }
}
