package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Grade;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import org.junit.jupiter.api.Test;

class MainGradeTest {

  private static final RuleSetting SOFT = RuleSetting.of("MainGrade").strength("soft");

  private static Scenario scenario() {
    TestScenario test = TestScenario.days(1);
    test.host("novice").grade(Grade.NOVICE);
    test.host("sub").grade(Grade.SUB);
    test.host("main").grade(Grade.MAIN);
    test.host("star").grade(Grade.STAR);
    test.show("a", 0, "10:00", 60).seats(1, 0, 0);
    test.show("b", 0, "12:00", 60).seats(0, 1, 0);
    return test.scenario();
  }

  @Test
  void theMinimumGradeAndAboveArePleasing() {
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "a", "main"))).isEmpty();
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "a", "star"))).isEmpty();
  }

  @Test
  void eachGradeMissingCounts() {
    // novice < sub < main: two grades and one grade below.
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "a", "novice"))).containsExactly(2L);
    assertThat(Rosters.amounts(SOFT, Rosters.of(scenario(), "a", "sub"))).containsExactly(1L);
  }

  @Test
  void theMinimumIsAParameter() {
    RuleSetting star = SOFT.with("minimum", "star");

    assertThat(Rosters.amounts(star, Rosters.of(scenario(), "a", "main"))).containsExactly(1L);
    assertThat(Rosters.amounts(star, Rosters.of(scenario(), "a", "star"))).isEmpty();
  }

  @Test
  void subSeatsAreOpenToEveryGrade() {
    assertThat(Rosters.audit(SOFT, Rosters.of(scenario(), "b", "novice")).instances()).isZero();
  }

  @Test
  void theMessageNamesBothGrades() {
    var message =
        Rosters.audit(SOFT, Rosters.of(scenario(), "a", "sub")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo(
            "sub has the main seat of 2026-12-07 10:00–11:00 'a', but is of grade sub;"
                + " main or above is needed");
  }
}
