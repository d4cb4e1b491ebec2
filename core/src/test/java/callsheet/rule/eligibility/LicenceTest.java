package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.model.Model;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LicenceTest {

  private static final RuleSetting RULE = RuleSetting.of("Licence");
  private static final LocalDate MONDAY = TestScenario.MONDAY;

  /// Shows at 25:30 on Monday (on Tuesday's date) and at 10:00 on Tuesday; kim's licence ends or
  /// starts as given.
  private static Scenario scenario(LocalDate from, LocalDate to) {
    TestScenario test = TestScenario.days(2).hosts("kim", "lee").category("보험", "설계사", 0);
    test.show("late", 0, "25:30", 60).category("보험");
    test.show("next", 1, "10:00", 60).category("보험");
    test.show("free", 1, "12:00", 60).category("패션");
    return test.licence("kim", "설계사", from, to).scenario();
  }

  @Test
  void aValidLicencePleases() {
    Scenario scenario = scenario(MONDAY, MONDAY.plusDays(1));

    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "late", "kim", "next", "kim"))).isEmpty();
  }

  @Test
  void noLicenceOffends() {
    Scenario scenario = scenario(MONDAY, MONDAY);

    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "next", "lee"))).containsExactly(1L);
  }

  @Test
  void aLicenceIsJudgedByTheBroadcastDay() {
    Scenario scenario = scenario(MONDAY, MONDAY);

    // 25:30 on Monday belongs to Monday, the last valid day; Tuesday is one day too late.
    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "late", "kim"))).isEmpty();
    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "next", "kim"))).containsExactly(1L);
  }

  @Test
  void aLicenceDoesNotCountBeforeItsFirstDay() {
    Scenario scenario = scenario(MONDAY.plusDays(1), MONDAY.plusDays(30));

    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "late", "kim"))).containsExactly(1L);
    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "next", "kim"))).isEmpty();
  }

  @Test
  void aCategoryThatRequiresNoneIsFree() {
    Scenario scenario = scenario(MONDAY, MONDAY);

    assertThat(Rosters.amounts(RULE, Rosters.of(scenario, "free", "lee"))).isEmpty();
  }

  @Test
  void theModelHasNoLiteralForAnUnlicensedHostUnlessPinned() {
    TestScenario test = TestScenario.days(1).hosts("kim").category("보험", "설계사", 0);
    test.show("a", 0, "10:00", 60).category("보험");
    test.show("b", 0, "12:00", 60).category("보험");
    Scenario scenario = test.pin("b", Role.MAIN, "kim").scenario();

    Model model =
        Compiler.compile(
            scenario, RulebookReader.bindOnly(scenario, List.of(RULE)).orElseThrow(), 1);

    assertThat(model.choices().literal(0, 0)).isEqualTo(Model.NONE);
    assertThat(model.choices().literal(1, 0)).isEqualTo(Model.TRUE);
    // The pin breaks the rule once, whatever is done.
    assertThat(model.constantScore()).containsExactly(-1, 0);
  }

  @Test
  void theMessageSaysWhenTheLicenceIsValid() {
    Scenario scenario = scenario(MONDAY, MONDAY);

    var message =
        Rosters.audit(RULE, Rosters.of(scenario, "next", "kim")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo(
            "kim takes 2026-12-08 10:00–11:00 'next' ('보험'), which requires the licence '설계사', "
                + "but holds it only from 2026-12-07 to 2026-12-07");
    assertThat(message.korean())
        .isEqualTo(
            "kim: 2026-12-08 10:00–11:00 'next' ('보험') 배정, 필요 자격 '설계사' – "
                + "방송일에 유효하지 않음(유효 기간 2026-12-07 ~ 2026-12-07)");
  }

  @Test
  void theMessageNamesAllPeriodsWithoutTheirOpenSides() {
    TestScenario test = TestScenario.days(9).hosts("kim").category("보험", "설계사", 0);
    test.show("a", 2, "10:00", 60).category("보험");
    test.licence("kim", "설계사", MONDAY.plusDays(8), LocalDate.MAX);
    test.licence("kim", "설계사", LocalDate.MIN, MONDAY);
    test.licence("kim", "운전", LocalDate.MIN, LocalDate.MAX);
    test.licence("kim", "설계사", MONDAY.plusDays(4), MONDAY.plusDays(5));

    var message =
        Rosters.audit(RULE, Rosters.of(test.scenario(), "a", "kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .endsWith(
            "but holds it only until 2026-12-07, from 2026-12-11 to 2026-12-12, from 2026-12-15");
    assertThat(message.korean())
        .endsWith("유효하지 않음(유효 기간 ~ 2026-12-07, 2026-12-11 ~ 2026-12-12, 2026-12-15 ~)");
  }

  @Test
  void theMessageSaysIfThereIsNone() {
    Scenario scenario = scenario(MONDAY, MONDAY);

    var message =
        Rosters.audit(RULE, Rosters.of(scenario, "next", "lee")).violations().getFirst().message();

    assertThat(message.english()).endsWith("the licence '설계사', but does not hold it");
    assertThat(message.korean()).endsWith("필요 자격 '설계사' – 미보유");
  }
}
