package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractPeriodTest {

  private static final RuleSetting RULE = RuleSetting.of("ContractPeriod");

  /// kim is under contract on Tuesday and Wednesday of a week with a show a day at 25:00.
  private static Scenario scenario() {
    TestScenario test = TestScenario.days(4);
    test.host("kim").employed(TestScenario.MONDAY.plusDays(1), TestScenario.MONDAY.plusDays(2));
    for (int day = 0; day < 4; day++) {
      test.show("day" + day, day, "25:00", 60);
    }
    return test.scenario();
  }

  private static List<Long> amounts(String show) {
    return Rosters.amounts(RULE, Rosters.of(scenario(), show, "kim"));
  }

  @Test
  void theFirstAndTheLastDayOfTheContractPlease() {
    // Wednesday's show at 25:00 is on Thursday's date, but belongs to Wednesday.
    assertThat(amounts("day1")).isEmpty();
    assertThat(amounts("day2")).isEmpty();
  }

  @Test
  void theDayBeforeAndTheDayAfterOffend() {
    assertThat(amounts("day0")).containsExactly(1L);
    assertThat(amounts("day3")).containsExactly(1L);
  }

  @Test
  void theMessageNamesTheEndOfTheContract() {
    var message =
        Rosters.audit(RULE, Rosters.of(scenario(), "day3", "kim"))
            .violations()
            .getFirst()
            .message();

    assertThat(message.english())
        .isEqualTo("kim takes 2026-12-10 25:00–26:00 'day3', but the contract ended on 2026-12-09");
    assertThat(message.korean())
        .isEqualTo("kim: 2026-12-10 25:00–26:00 'day3' 배정, 계약 종료일 2026-12-09");
  }
}
