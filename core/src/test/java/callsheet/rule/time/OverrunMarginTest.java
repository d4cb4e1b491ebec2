package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class OverrunMarginTest {

  private static final RuleSetting RULE = RuleSetting.of("OverrunMargin");

  /// Kim's first show, of a kind, ends at 11:00.
  private static Roster apart(int minutes, Kind kind) {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).kind(kind);
    test.show("b", 0, "11:%02d".formatted(minutes), 60);
    return Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
  }

  @Test
  void thirtyMinutesAndTenForAnOverrunAreEnough() {
    assertThat(amounts(RULE, apart(40, Kind.LIVE))).isEmpty();
  }

  @Test
  void aMinuteLessIsOneShort() {
    assertThat(amounts(RULE, apart(39, Kind.LIVE))).containsExactly(1L);
    assertThat(amounts(RULE, apart(39, Kind.MOBILE))).containsExactly(1L);
    assertThat(amounts(RULE, apart(0, Kind.LIVE))).containsExactly(40L);
  }

  @Test
  void aRecordingDoesNotOverrun() {
    assertThat(amounts(RULE, apart(0, Kind.RECORDED))).isEmpty();
    assertThat(amounts(RULE, apart(0, Kind.RERUN))).isEmpty();
  }

  @Test
  void bothMinutesMayBeSet() {
    // 20 + 5 = 25 against 24.
    RuleSetting rule = RULE.with("margin", 5L).with("preparation", 20L);
    assertThat(amounts(rule, apart(24, Kind.LIVE))).containsExactly(1L);
    assertThat(amounts(rule, apart(25, Kind.LIVE))).isEmpty();
  }

  @Test
  void theLaterShowsCategoryAsksForMoreOrLess() {
    // 45 minutes before insurance, which asks for 60: 25 short of 70. 5 before fashion, which asks
    // for none: 5 short of 10.
    TestScenario test = TestScenario.days(1).hosts("Kim").category("보험", "", 60);
    test.category("패션", "", 0);
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:45", 60).category("보험");
    test.show("c", 0, "12:50", 60).category("패션");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(25L, 5L);
  }

  @Test
  void aShowBetweenMakesItsNeighboursThePairs() {
    // a ends 11:00, filler 11:05–11:15, c starts 11:25: 35 and 30 short; without it 25, 15 short.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("filler", 0, "11:05", 10);
    test.show("c", 0, "11:25", 60);
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "filler", "Kim", "c", "Kim")))
        .containsExactly(35L, 30L);
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Kim", "filler", "Lee", "c", "Kim")))
        .containsExactly(15L);
  }

  @Test
  void daysAreApartAndPinsCount() {
    // Carried over to 06:00 of the first day; the first show starts there. a and b are pinned.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "06:00", 60);
    test.show("b", 0, "07:30", 60);
    test.pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Kim");
    test.carried("before", -1, "29:00", 60, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario()))).containsExactly(10L);
  }

  @Test
  void narrowedOnlyTheSeatsLookedAtArePairs() {
    RuleSetting narrowed = RULE.where("broadcast.broadcast_id == 'b'");
    assertThat(amounts(narrowed, apart(0, Kind.LIVE))).isEmpty();
  }

  @Test
  void instancesAreConsecutiveShowsAfterALiveOne() {
    // a–b and b–c, but not c–d: c is recorded.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "10:00", 60);
    test.show("c", 0, "12:00", 60).kind(Kind.RECORDED);
    test.show("d", 0, "13:00", 60);
    RuleAudit audit =
        audit(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim"));
    assertThat(audit.instances()).isEqualTo(2);
    assertThat(audit.satisfied()).isEqualTo(2);
  }

  @Test
  void theMessageSaysWhatIsMissing() {
    var message = audit(RULE, apart(35, Kind.LIVE)).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: a ends 11:00, b starts 11:35: 35 min between, 30 + 10 for an overrun,"
                + " 5 short");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: a 11:00 종료, b 11:35 시작: 간격 35분, 준비 30분 + 연장 여유 10분, 5분 부족");
  }
}
