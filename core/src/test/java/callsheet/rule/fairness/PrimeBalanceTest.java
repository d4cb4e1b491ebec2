package callsheet.rule.fairness;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Balance;
import callsheet.problem.IssueCode;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimeBalanceTest {

  private static final RuleSetting RULE = RuleSetting.of("PrimeBalance").with("tolerance", 0L);

  /// Kim takes all shows of a day, which start at these clocks.
  private static List<Long> kimTakesAll(RuleSetting rule, TestScenario test, String... starts) {
    String[] roster = new String[2 * starts.length];
    for (int i = 0; i < starts.length; i++) {
      test.show("s" + i, 0, starts[i], 5);
      roster[2 * i] = "s" + i;
      roster[2 * i + 1] = "Kim";
    }
    return amounts(rule, Rosters.of(test.scenario(), roster));
  }

  private static TestScenario twoHosts() {
    return TestScenario.days(1).hosts("Kim", "Lee");
  }

  @Test
  void onlyPrimeTimeIsShared() {
    // Of six shows four start in prime time: 2 each; Kim has 4.
    assertThat(kimTakesAll(RULE, twoHosts(), "07:59", "08:00", "10:59", "20:00", "22:59", "23:00"))
        .containsExactly(2L, 2L);
    assertThat(kimTakesAll(RULE, twoHosts(), "07:00", "11:00", "19:59", "25:00")).isEmpty();
  }

  @Test
  void weekendsAndHolidaysHaveTheirOwnWindows() {
    // On a holiday 08:00–23:00 is prime: noon and 19:59 too.
    assertThat(kimTakesAll(RULE, twoHosts().holiday(0), "12:00", "19:59", "23:00", "07:59"))
        .containsExactly(1L, 1L);
    assertThat(kimTakesAll(RULE, twoHosts(), "12:00", "19:59", "23:00", "07:59")).isEmpty();
  }

  @Test
  void windowsMayReachBeyondMidnight() {
    assertThat(
            kimTakesAll(
                RULE.with("weekday", List.of("23:30-25:30")),
                twoHosts(),
                "23:30",
                "25:29",
                "25:30",
                "09:00"))
        .containsExactly(1L, 1L);
  }

  @Test
  void toleranceAndRoundingAreThoseOfAFairShare() {
    // Three prime-time shows, 1.5 each, 10 %: ⌊1.35⌋ = 1 to ⌈1.65⌉ = 2; Kim has all three.
    assertThat(kimTakesAll(RULE.with("tolerance", 10L), twoHosts(), "08:00", "09:00", "10:00"))
        .containsExactly(1L, 1L);
  }

  @Test
  void balancesOfPrimeTimeShiftTheShare() {
    // Lee had two too many: Kim's share of two shows is 1, Lee's is 1 − 2, so none.
    TestScenario test = twoHosts();
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "20:00", 60);
    Scenario scenario =
        test.scenario().toBuilder()
            .balances(
                List.of(
                    new Balance(1, Balance.Measure.PRIME, 2),
                    new Balance(0, Balance.Measure.LOAD, 7)))
            .build();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).containsExactly(1L);
  }

  @Test
  void aWindowThatIsNoneIsAnIssue() {
    for (String window : List.of("20-23", "20:00", "evening", "20:00-23:60")) {
      assertThat(
              RulebookReader.bindOnly(
                      twoHosts().scenario(), List.of(RULE.with("weekday", List.of(window))))
                  .issues())
          .extracting(issue -> issue.code())
          .containsExactly(IssueCode.R006_PARAMETER);
    }
  }

  @Test
  void theMessageSaysPrimeTime() {
    TestScenario test = twoHosts();
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "20:00", 60);
    var broken =
        audit(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim")).violations().getFirst();
    assertThat(broken.message().english())
        .isEqualTo("Kim: 2 prime-time shows, fair share 1–1 (eligible days: 1), 1 over");
    assertThat(broken.message().korean()).isEqualTo("Kim: 프라임 방송 2회, 적정 1–1회(근무 가능일 1일), 1회 초과");
  }
}
