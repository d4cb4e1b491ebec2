package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanTest {

  private static final RuleSetting SOFT = RuleSetting.of("Ban").strength("soft");

  private static TestScenario test() {
    TestScenario test = TestScenario.days(2).hosts("kim", "lee");
    test.show("a", 0, "10:00", 60).programme("P").brand("R").vendor("V");
    test.show("b", 1, "10:00", 60).programme("P").brand("S").vendor("W");
    return test;
  }

  private static List<Long> amounts(TestScenario test, String show, String host) {
    return Rosters.amounts(SOFT, Rosters.of(test.scenario(), show, host));
  }

  @Test
  void whoIsNotBannedPleases() {
    TestScenario test = test().request("kim", TargetKind.BROADCAST, "a", Wish.BAN, 5);

    assertThat(amounts(test, "a", "lee")).isEmpty();
    assertThat(amounts(test, "b", "kim")).isEmpty();
  }

  @Test
  void aBanSpeaksOfABroadcastAProgrammeABrandAVendorOrAPartOfTheDay() {
    for (TargetKind kind : TargetKind.values()) {
      String target =
          switch (kind) {
            case BROADCAST -> "a";
            case PROGRAMME -> "P";
            case BRAND -> "R";
            case VENDOR -> "V";
            case DAYPART -> "오전";
          };
      TestScenario test = test().request("kim", kind, target, Wish.BAN, 1);

      assertThat(amounts(test, "a", "kim")).as("%s", kind).containsExactly(1L);
    }
  }

  @Test
  void aBanHoldsToItsLastDay() {
    TestScenario test =
        test().request("kim", TargetKind.PROGRAMME, "P", Wish.BAN, 1, TestScenario.MONDAY);

    // "a" airs on Monday, the last day of the ban; "b" on the day after.
    assertThat(amounts(test, "a", "kim")).containsExactly(1L);
    assertThat(amounts(test, "b", "kim")).isEmpty();
  }

  @Test
  void twoBansOnOnePairCountOnce() {
    TestScenario test =
        test()
            .request("kim", TargetKind.BRAND, "R", Wish.BAN, 1)
            .request("kim", TargetKind.VENDOR, "V", Wish.BAN, 1);

    assertThat(amounts(test, "a", "kim")).containsExactly(1L);
  }

  @Test
  void otherWishesAreNoBans() {
    for (Wish wish : List.of(Wish.AVOID, Wish.WANT, Wish.MUST, Wish.DECLINED)) {
      TestScenario test = test().request("kim", TargetKind.BROADCAST, "a", wish, 5);

      assertThat(amounts(test, "a", "kim")).as("%s", wish).isEmpty();
    }
  }

  @Test
  void theMessageNamesTheTargetTheSourceAndTheEnd() {
    Scenario scenario =
        test().request("kim", TargetKind.BRAND, "R", Wish.BAN, 1, TestScenario.MONDAY).scenario();

    var message =
        Rosters.audit(SOFT, Rosters.of(scenario, "a", "kim")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo(
            "kim takes 2026-12-07 10:00–11:00 'P', but is banned from 'R' by MD until 2026-12-07");
    assertThat(message.korean())
        .isEqualTo("kim: 2026-12-07 10:00–11:00 'P' 배정, 'R' 출연 금지 (요청자 MD, 2026-12-07까지)");
  }

  @Test
  void theMessageSaysPartsOfTheDayInItsLanguage() {
    for (String part : List.of("오전", "Morning")) {
      Scenario scenario =
          test().request("kim", TargetKind.DAYPART, part, Wish.BAN, 1, LocalDate.MAX).scenario();

      var message =
          Rosters.audit(SOFT, Rosters.of(scenario, "a", "kim")).violations().getFirst().message();

      assertThat(message.english()).endsWith("but is banned from 'morning' by MD");
      assertThat(message.korean()).endsWith("'오전' 출연 금지 (요청자 MD)");
    }
  }
}
