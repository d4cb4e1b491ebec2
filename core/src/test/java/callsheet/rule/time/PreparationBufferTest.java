package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import org.junit.jupiter.api.Test;

class PreparationBufferTest {

  private static final RuleSetting RULE = RuleSetting.of("PreparationBuffer");

  private static Roster pairApart(int minutes) {
    // The first show ends at 11:00.
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:%02d".formatted(minutes), 60);
    return Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
  }

  @Test
  void thirtyMinutesAreEnough() {
    assertThat(amounts(RULE, pairApart(30))).isEmpty();
  }

  @Test
  void twentyNineAreOneShort() {
    assertThat(amounts(RULE, pairApart(29))).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), pairApart(29))).containsExactly(1L);
  }

  @Test
  void backToBackIsThirtyShort() {
    assertThat(amounts(RULE, pairApart(0))).containsExactly(30L);
  }

  @Test
  void theLaterShowsCategoryAsksForMore() {
    // 45 minutes between them; insurance asks for 60: 15 short. Asked before fashion, 0 will do.
    TestScenario test = TestScenario.days(1).hosts("Kim").category("보험", "", 60);
    test.category("패션", "", 0);
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:45", 60).category("보험");
    test.show("c", 0, "12:45", 60).category("패션");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(15L);
  }

  @Test
  void aShowBetweenMakesItsNeighboursThePairs() {
    // a ends 11:00, filler 11:05–11:15, c starts 11:25. With the filler: 25 and 20 short. Without
    // it:
    // 25 minutes between a and c, 5 short.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("filler", 0, "11:05", 10);
    test.show("c", 0, "11:25", 60);
    Scenario scenario = test.scenario();
    for (String strength : new String[] {"hard", "soft"}) {
      RuleSetting rule = RULE.strength(strength);
      assertThat(amounts(rule, Rosters.of(scenario, "a", "Kim", "filler", "Kim", "c", "Kim")))
          .containsExactly(25L, 20L);
      assertThat(amounts(rule, Rosters.of(scenario, "a", "Kim", "filler", "Lee", "c", "Kim")))
          .containsExactly(5L);
    }
  }

  @Test
  void overlappingShowsAreNoPair() {
    // Two seats of one broadcast, and b with c, overlap; a–b and a–c are 20 short each.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:10", 60);
    test.show("c", 0, "11:10", 60).channel("B");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(20L, 20L);
  }

  @Test
  void daysAreApart() {
    // 29:50 is 05:50 of the next morning; the day after starts ten minutes later, yet it is another
    // broadcast day, and so is what was carried over.
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("first", 0, "06:00", 60);
    test.show("night", 0, "28:50", 60);
    test.show("morning", 1, "06:00", 60);
    test.carried("before", -1, "28:50", 60, "Kim");
    Roster roster = Rosters.of(test.scenario(), "first", "Kim", "night", "Kim", "morning", "Kim");
    assertThat(amounts(RULE, roster)).isEmpty();
  }

  @Test
  void aRatioCountsConsecutiveShows() {
    // Kim has three shows and two pairs, one of them short; Lee has one show and no pair.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:10", 60);
    test.show("c", 0, "13:00", 60);
    test.show("d", 0, "13:00", 60).channel("B");
    test.pin("c", Role.MAIN, "Kim");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "d", "Lee");
    RuleAudit half = audit(RULE.strength("ratio").atLeast("0.5"), roster);
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.satisfied()).isEqualTo(1);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("0.51"), roster).holds()).isFalse();
  }

  @Test
  void theMessageSaysWhatIsMissing() {
    var message = audit(RULE, pairApart(10)).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: a ends 11:00, b starts 11:10: 10 min between, 30 needed, 20 short");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: a 11:00 종료, b 11:10 시작: 간격 10분, 필요 30분, 20분 부족");
  }
}
