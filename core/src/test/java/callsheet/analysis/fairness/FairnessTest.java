package callsheet.analysis.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.answer.Answer;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Balance;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Share;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessTest {

  /// Four shows, all of one host: two are due to each; Lee had one too few in earlier months.
  private static Fairness kimHasAll() {
    TestScenario test =
        TestScenario.days(1).hosts("Kim", "Lee").balance("Lee", Balance.Measure.LOAD, -1);
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "12:00", 60);
    test.show("c", 0, "15:00", 60);
    test.show("d", 0, "20:00", 60);
    Scenario scenario = test.scenario();
    Roster roster = Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim");
    return Fairness.of(RulebookReader.bindOnly(scenario, List.of()).orElseThrow(), roster);
  }

  @Test
  void theShareOfEarlierMonthsCounts() {
    Share lee = kimHasAll().measures().getFirst().shares().get(1);

    assertThat(lee.had()).isZero();
    assertThat(lee.dueTenths()).isEqualTo(20);
    assertThat(lee.shareTenths()).isEqualTo(30);
    assertThat(lee.awayTenths()).isEqualTo(-30);
  }

  @Test
  void onlyPrimeTimeCountsAsPrimeTime() {
    // 08:00 and 20:00 are prime time on a Monday.
    Share kim = kimHasAll().measures().get(1).shares().get(0);

    assertThat(kim.had()).isEqualTo(2);
    assertThat(kim.shareTenths()).isEqualTo(10);
  }

  @Test
  void whoIsFarthestOffIsNamedInBothLanguages() {
    Answer answer = kimHasAll().answer();

    assertThat(answer.sentences())
        .contains(
            new Text(
                "Lee has 0 shows, 3.0 fewer than the fair share of 3.0, after 1 too few in earlier"
                    + " months.",
                "Lee: 방송 0회, 적정 몫 3.0회보다 3.0회 적음(이전 달 1회 부족 반영)."));
  }
}
