package callsheet.rule.fairness;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Balance;
import callsheet.problem.Grade;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class NightBalanceTest {

  private static final RuleSetting RULE = RuleSetting.of("NightBalance").with("tolerance", 0L);

  /// Kim takes all shows, which end at these clocks, one a day.
  private static List<Long> kimTakesAll(RuleSetting rule, TestScenario test, String... ends) {
    String[] roster = new String[2 * ends.length];
    for (int i = 0; i < ends.length; i++) {
      int end = TestScenario.minute(i, ends[i]);
      int start = end - 5 - TestScenario.minute(i, "00:00");
      test.show("s" + i, i, "%02d:%02d".formatted(start / 60, start % 60), 5);
      roster[2 * i] = "s" + i;
      roster[2 * i + 1] = "Kim";
    }
    return amounts(rule, Rosters.of(test.scenario(), roster));
  }

  private static TestScenario twoHosts() {
    return TestScenario.days(4).hosts("Kim", "Lee");
  }

  @Test
  void onlyShowsThatEndAfterMidnightAreShared() {
    // Two of four end after 24:00: 1 each; Kim has both.
    assertThat(kimTakesAll(RULE, twoHosts(), "24:00", "24:01", "29:00", "12:00"))
        .containsExactly(1L, 1L);
    assertThat(kimTakesAll(RULE, twoHosts(), "24:00", "23:59", "12:00")).isEmpty();
  }

  @Test
  void anotherTimeMayBeTheStartOfTheNight() {
    assertThat(kimTakesAll(RULE.with("after", "22:00"), twoHosts(), "22:00", "22:01", "22:30"))
        .containsExactly(1L, 1L);
  }

  @Test
  void toleranceAndRoundingAreThoseOfAFairShare() {
    // Three night shows, 1.5 each, 10 %: ⌊1.35⌋ = 1 to ⌈1.65⌉ = 2; Kim has all three.
    assertThat(kimTakesAll(RULE.with("tolerance", 10L), twoHosts(), "25:00", "25:00", "25:00"))
        .containsExactly(1L, 1L);
  }

  @Test
  void balancesOfNightsShiftTheShare() {
    // Lee had two too many: Kim's share of two shows is at least 1, Lee's is 1 − 2, so none; the
    // balance of the load does not count.
    TestScenario test = twoHosts().balance("Lee", Balance.Measure.NIGHT, 2);
    test.balance("Kim", Balance.Measure.LOAD, 7);
    test.show("a", 0, "25:00", 60);
    test.show("b", 1, "25:00", 60);
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).containsExactly(1L);
  }

  @Test
  void leadsShareMainSeatsAndPinsCount() {
    // Two main seats at night, one pinned: Kim and Lee share them, Park the sub seat of the first.
    TestScenario test = twoHosts();
    test.host("Park").grade(Grade.SUB);
    test.show("a", 0, "25:00", 60).seats(1, 1, 0);
    test.show("b", 1, "25:00", 60);
    test.pin("a", Role.MAIN, "Kim");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Park", "b", "Lee"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Park", "b", "Kim")))
        .containsExactly(1L, 1L);
    assertThat(amounts(RULE.with("by", "all"), Rosters.of(scenario, "a", "Park", "b", "Lee")))
        .isEmpty();
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtAreShared() {
    RuleSetting narrowed = RULE.where("date.weekday != 'MON'");
    // Tuesday's and Wednesday's: 1 each.
    assertThat(kimTakesAll(narrowed, twoHosts(), "25:00", "25:00", "25:00"))
        .containsExactly(1L, 1L);
  }

  @Test
  void theMessageSaysNight() {
    TestScenario test = twoHosts();
    test.show("a", 0, "25:00", 60);
    test.show("b", 1, "25:00", 60);
    var broken =
        audit(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim")).violations().getFirst();
    assertThat(broken.message().english())
        .isEqualTo("Kim: 2 night shows, fair share 1–1 (eligible days: 4), 1 over");
    assertThat(broken.message().korean()).isEqualTo("Kim: 야간 방송 2회, 적정 1–1회(근무 가능일 4일), 1회 초과");
  }
}
