package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class ShowsPerDayTest {

  private static final RuleSetting RULE = RuleSetting.of("ShowsPerDay");

  private static TestScenario fiveShows() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "11:00", 60);
    test.show("c", 0, "14:00", 60).category("보험");
    test.show("d", 0, "25:30", 60);
    test.show("next", 1, "06:00", 60);
    return test;
  }

  @Test
  void threeShowsAreAllowed() {
    Roster roster =
        Rosters.of(
            fiveShows().scenario(), "a", "Kim", "b", "Kim", "c", "Kim", "d", "Lee", "next", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
  }

  @Test
  void aFourthIsOneOver() {
    // 25:30 still belongs to the first day, 06:00 to the second.
    Roster roster =
        Rosters.of(
            fiveShows().scenario(), "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim", "next", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster)).containsExactly(1L);
    assertThat(amounts(RULE.with("shows", 1L), roster)).containsExactly(3L);
  }

  @Test
  void pinsCountAndDaysBeforeDoNot() {
    // Two pinned, two carried over from the day before, limit 1: one over.
    TestScenario test = fiveShows();
    test.pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Kim");
    test.carried("x", -1, "20:00", 60, "Kim").carried("y", -1, "22:00", 60, "Kim");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE.with("shows", 1L), Rosters.of(scenario))).containsExactly(1L);
    assertThat(amounts(RULE.with("shows", 1L), Rosters.of(scenario, "c", "Kim")))
        .containsExactly(2L);
  }

  @Test
  void itMayBeNarrowedToACategory() {
    RuleSetting noInsurance = RULE.with("shows", 0L).where("broadcast.category == '보험'");
    Scenario scenario = fiveShows().scenario();
    assertThat(amounts(noInsurance, Rosters.of(scenario, "a", "Kim", "c", "Kim")))
        .containsExactly(1L);
    assertThat(amounts(noInsurance, Rosters.of(scenario, "a", "Kim", "b", "Kim"))).isEmpty();
  }

  @Test
  void theMessageListsTheStarts() {
    Roster roster =
        Rosters.of(fiveShows().scenario(), "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim");
    var message = audit(RULE, roster).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Kim, 2026-12-07: 4 shows (08:00, 11:00, 14:00, 25:30), at most 3");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: 방송 4회(08:00, 11:00, 14:00, 25:30), 최대 3회");
  }
}
