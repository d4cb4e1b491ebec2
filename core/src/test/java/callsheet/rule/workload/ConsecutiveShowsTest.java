package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsecutiveShowsTest {

  private static final RuleSetting RULE = RuleSetting.of("ConsecutiveShows").with("gap", 60L);
  private static final RuleSetting SOFT = RULE.strength("soft");

  /// Shows from 08:00, 09:00, 11:00, 13:01 and 14:01, each an hour long but the third, which ends
  /// at 12:00.
  private static TestScenario fiveShows() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "09:00", 60).category("보험");
    test.show("c", 0, "11:00", 60);
    test.show("d", 0, "13:01", 60);
    test.show("e", 0, "14:01", 60);
    return test;
  }

  @Test
  void twoInARowPlease() {
    Scenario scenario = fiveShows().scenario();

    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Lee"))).isEmpty();
  }

  @Test
  void aThirdIsOneOver() {
    // b ends at 10:00, c starts at 11:00: exactly the gap, so still in a row.
    Scenario scenario = fiveShows().scenario();
    String[] three = {"a", "Kim", "b", "Kim", "c", "Kim"};

    assertThat(amounts(RULE, Rosters.of(scenario, three))).containsExactly(1L);
    assertThat(amounts(SOFT, Rosters.of(scenario, three))).containsExactly(1L);
    assertThat(amounts(SOFT.with("gap", 59L), Rosters.of(scenario, three))).isEmpty();
  }

  @Test
  void aBreakOfAMinuteMoreThanTheGapEndsARun() {
    // c ends at 12:00, d starts at 13:01: a new run of d and e.
    Scenario scenario = fiveShows().scenario();

    assertThat(
            amounts(
                SOFT,
                Rosters.of(scenario, "b", "Kim", "c", "Kim", "d", "Kim", "e", "Kim", "a", "Lee")))
        .isEmpty();
  }

  @Test
  void everyFurtherShowOfARunIsOneOver() {
    // With a gap of 61 minutes the five are one run: third, fourth and fifth.
    Scenario scenario = fiveShows().scenario();

    assertThat(
            amounts(
                SOFT.with("gap", 61L),
                Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim", "e", "Kim")))
        .containsExactly(1L, 1L, 1L);
  }

  @Test
  void overlappingShowsAreNoRun() {
    // x overlaps both a and b and ends 90 minutes before c: two in a row with c, as b is after a.
    TestScenario test = fiveShows();
    test.show("x", 0, "08:30", 60);
    Scenario scenario = test.scenario();
    RuleSetting wide = SOFT.with("gap", 90L);

    assertThat(amounts(wide, Rosters.of(scenario, "a", "Kim", "x", "Kim", "c", "Kim"))).isEmpty();
    assertThat(amounts(wide, Rosters.of(scenario, "a", "Kim", "x", "Kim", "b", "Kim", "c", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void oneInARowForbidsAnyTwo() {
    Scenario scenario = fiveShows().scenario();

    assertThat(amounts(RULE.with("shows", 1L), Rosters.of(scenario, "a", "Kim", "b", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(RULE.with("shows", 1L), Rosters.of(scenario, "a", "Kim", "c", "Kim")))
        .isEmpty();
  }

  @Test
  void threeInARowMayBeAllowed() {
    Scenario scenario = fiveShows().scenario();
    RuleSetting three = RULE.with("shows", 3L).with("gap", 61L);

    assertThat(amounts(three, Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Kim"))).isEmpty();
    assertThat(amounts(three, Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void aRunEndsWithTheBroadcastDay() {
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("late", 0, "28:00", 60);
    test.show("last", 0, "29:00", 60);
    test.show("first", 1, "06:00", 60);
    test.carried("past", -1, "29:00", 60, "Kim");

    assertThat(
            amounts(
                SOFT, Rosters.of(test.scenario(), "late", "Kim", "last", "Kim", "first", "Kim")))
        .isEmpty();
  }

  @Test
  void pinsCount() {
    TestScenario test = fiveShows().pin("a", Role.MAIN, "Kim").pin("c", Role.MAIN, "Kim");

    assertThat(amounts(RULE, Rosters.of(test.scenario()))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "b", "Kim"))).containsExactly(1L);
  }

  @Test
  void narrowedItSeesOnlySomeShows() {
    Scenario scenario = fiveShows().scenario();
    RuleSetting noInsurance = RULE.where("broadcast.category != '보험'");

    assertThat(amounts(noInsurance, Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Kim")))
        .isEmpty();
  }

  @Test
  void theMessageListsTheRun() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "09:30", 60);
    test.show("c", 0, "11:00", 60);
    var message =
        audit(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: 3 shows in a row (08:00–09:00, 09:30–10:30, 11:00–12:00), at most 2");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: 연속 방송 3회(08:00–09:00, 09:30–10:30, 11:00–12:00), 최대 2회");
  }

  @Test
  void theShowsOfTheRunBreakIt() {
    Roster roster =
        Rosters.of(fiveShows().scenario(), "a", "Kim", "b", "Kim", "c", "Kim", "e", "Kim");

    assertThat(culprits(RULE, roster)).containsExactly(List.of("a", "b", "c"));
  }
}
