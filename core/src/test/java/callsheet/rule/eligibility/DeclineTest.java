package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclineTest {

  private static final RuleSetting RULE = RuleSetting.of("Decline");

  private static TestScenario test() {
    TestScenario test = TestScenario.days(2).hosts("kim", "lee");
    test.show("a", 0, "10:00", 60).programme("P").brand("R").vendor("V");
    test.show("b", 1, "10:00", 60).programme("P").brand("S").vendor("W");
    return test;
  }

  private static List<Long> amounts(TestScenario test, String show, String host) {
    return Rosters.amounts(RULE, Rosters.of(test.scenario(), show, host));
  }

  @Test
  void whoHasNotDeclinedPleases() {
    TestScenario test = test().request("kim", TargetKind.BROADCAST, "a", Wish.DECLINED, 1);

    assertThat(amounts(test, "a", "lee")).isEmpty();
    assertThat(amounts(test, "b", "kim")).isEmpty();
  }

  @Test
  void whoHasDeclinedOffends() {
    TestScenario test = test().request("kim", TargetKind.BROADCAST, "a", Wish.DECLINED, 1);

    assertThat(amounts(test, "a", "kim")).containsExactly(1L);
  }

  @Test
  void aProgrammeMayBeDeclinedUpToADay() {
    TestScenario test =
        test()
            .request("kim", TargetKind.PROGRAMME, "P", Wish.DECLINED, 1, TestScenario.MONDAY)
            .request("kim", TargetKind.VENDOR, "V", Wish.DECLINED, 1);

    // "a" airs on the last day of the refusal and is declined twice: still one. "b" airs a day
    // later.
    assertThat(amounts(test, "a", "kim")).containsExactly(1L);
    assertThat(amounts(test, "b", "kim")).isEmpty();
  }

  @Test
  void otherWishesAreNoRefusals() {
    for (Wish wish : List.of(Wish.AVOID, Wish.WANT, Wish.MUST, Wish.BAN)) {
      TestScenario test = test().request("kim", TargetKind.BROADCAST, "a", wish, 5);

      assertThat(amounts(test, "a", "kim")).as("%s", wish).isEmpty();
    }
  }

  @Test
  void aPinOntoADeclinedShowIsReported() {
    TestScenario test =
        test()
            .request("kim", TargetKind.BROADCAST, "a", Wish.DECLINED, 1)
            .pin("a", Role.MAIN, "kim");

    assertThat(Rosters.amounts(RULE, Rosters.of(test.scenario()))).containsExactly(1L);
  }

  @Test
  void itMayBeNarrowed() {
    TestScenario test = test().request("kim", TargetKind.PROGRAMME, "P", Wish.DECLINED, 1);
    RuleSetting onlyS = RULE.where("broadcast.brand == 'S'");

    assertThat(Rosters.amounts(onlyS, Rosters.of(test.scenario(), "a", "kim"))).isEmpty();
    assertThat(Rosters.amounts(onlyS, Rosters.of(test.scenario(), "b", "kim"))).containsExactly(1L);
  }

  @Test
  void theMessageNamesWhatWasDeclined() {
    Scenario scenario =
        test()
            .request("kim", TargetKind.BROADCAST, "a", Wish.DECLINED, 1, TestScenario.MONDAY)
            .scenario();

    var message =
        Rosters.audit(RULE, Rosters.of(scenario, "a", "kim")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo("kim takes 2026-12-07 10:00–11:00 'P', but has declined 'a' until 2026-12-07");
    assertThat(message.korean())
        .isEqualTo("kim: 2026-12-07 10:00–11:00 'P' 배정, 'a' 일정을 거절함 (2026-12-07까지)");
  }
}
