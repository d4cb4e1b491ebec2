package callsheet.rule.programme;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetingBrandTest {

  private static final RuleSetting PLAIN = RuleSetting.of("CompetingBrand");
  private static final RuleSetting RULE =
      PLAIN.with("rivals", List.of(List.of("A", "B"), List.of("C", "D", "A")));

  private static TestScenario shows() {
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).brand("A").category("패션");
    test.show("again", 0, "13:00", 60).brand("A").category("패션");
    test.show("b", 0, "20:00", 60).brand("B").category("패션");
    test.show("c", 1, "11:00", 60).brand("C").category("식품");
    test.show("d", 1, "11:01", 60).brand("D").category("패션");
    test.show("plain", 0, "16:00", 60).category("패션");
    return test;
  }

  private static Roster roster(String... showsAndHosts) {
    return Rosters.of(shows().scenario(), showsAndHosts);
  }

  @Test
  void withoutRivalsItSaysNothing() {
    assertThat(audit(PLAIN, roster("a", "Kim", "b", "Kim", "c", "Kim")).instances()).isZero();
  }

  @Test
  void twoHostsMayPresentRivals() {
    assertThat(amounts(RULE, roster("a", "Kim", "b", "Lee"))).isEmpty();
  }

  @Test
  void theHoursMissingAreRoundedUp() {
    // a ends 11:00, b starts 20:00: 9 hours, 15 short.
    Roster roster = roster("a", "Kim", "b", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(15L);
    assertThat(amounts(RULE.strength("soft"), roster)).containsExactly(15L);
    assertThat(amounts(RULE.with("hours", 10L), roster)).containsExactly(1L);
    assertThat(amounts(RULE.with("hours", 9L), roster)).isEmpty();
  }

  @Test
  void exactlyEnoughIsEnough() {
    // a ends 11:00; c starts 24 hours later. With a minute less, an hour is missing.
    assertThat(amounts(RULE, roster("a", "Kim", "c", "Kim"))).isEmpty();
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.show("a", 0, "10:00", 61).brand("A");
    test.show("c", 1, "11:00", 60).brand("C");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "c", "Kim");
    assertThat(amounts(RULE.with("rivals", List.of(List.of("A", "C"))), roster))
        .containsExactly(1L);
  }

  @Test
  void everyTwoCountAndOneBrandDoesNotCompeteWithItself() {
    // a–b 15 short; again ends 14:00, six hours before b: 18 short.
    assertThat(amounts(RULE, roster("a", "Kim", "again", "Kim", "b", "Kim")))
        .containsExactly(15L, 18L);
    // C and D are on at the same time: all 24 are missing.
    assertThat(amounts(RULE, roster("c", "Kim", "d", "Kim"))).containsExactly(24L);
  }

  @Test
  void brandsOfDifferentGroupsAreNoRivals() {
    assertThat(amounts(RULE, roster("b", "Kim", "c", "Kim", "plain", "Kim"))).isEmpty();
  }

  @Test
  void inACategoryAllBrandsAreRivals() {
    RuleSetting fashion = PLAIN.with("categories", List.of("패션"));
    // b ends 21:00, d starts 11:01 the day after: 14:01, so 10 hours are short. c is food; a show
    // without a brand has no rival.
    assertThat(amounts(fashion, roster("b", "Kim", "d", "Kim"))).containsExactly(10L);
    assertThat(amounts(fashion, roster("b", "Kim", "c", "Kim"))).isEmpty();
    assertThat(amounts(fashion, roster("a", "Kim", "plain", "Kim"))).isEmpty();
  }

  @Test
  void seatsOfOneBroadcastAreOneBrand() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).brand("A").seats(1, 1, 0);
    test.show("b", 0, "12:00", 60).brand("B").seats(1, 1, 0);
    RuleSetting rule = PLAIN.with("rivals", List.of(List.of("A", "B")));
    assertThat(amounts(rule, Rosters.of(test.scenario(), "a", "Kim", "a", "Lee"))).isEmpty();
    // One hour apart, on a sub seat too.
    assertThat(amounts(rule, Rosters.of(test.scenario(), "a", "Lee", "a", "Kim", "b", "Kim")))
        .containsExactly(23L);
  }

  @Test
  void pinsCountAndShowsBeforeTheHorizonHaveNoBrand() {
    TestScenario test = shows().pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Kim");
    test.carried("past", -1, "28:00", 60, "Kim");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario))).containsExactly(15L);
    assertThat(amounts(RULE, Rosters.of(scenario, "again", "Kim"))).containsExactly(15L, 18L);
  }

  @Test
  void narrowedItMustLookAtBoth() {
    Roster roster = roster("a", "Kim", "b", "Kim", "d", "Lee", "again", "Lee");
    assertThat(amounts(RULE.where("host.host_id == 'Kim'"), roster)).containsExactly(15L);
    assertThat(amounts(RULE.where("broadcast.broadcast_id != 'a'"), roster)).containsExactly(3L);
  }

  @Test
  void unknownBrandsAndGroupsOfOneAreIssues() {
    assertThat(issues(PLAIN.with("rivals", List.of(List.of("A", "나이키")))))
        .extracting(Issue::code)
        .containsExactly(IssueCode.R008_DANGLING);
    // A flat list is read as groups of one brand each.
    assertThat(issues(PLAIN.with("rivals", List.of("A", "B"))))
        .extracting(Issue::code)
        .containsExactly(IssueCode.R006_PARAMETER);
  }

  private static List<Issue> issues(RuleSetting setting) {
    return RulebookReader.bindOnly(shows().scenario(), List.of(setting)).issues();
  }

  @Test
  void theMessageNamesBrandsAndTimes() {
    var message = audit(RULE, roster("a", "Kim", "b", "Kim")).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim: rivals 'A' (2026-12-07 10:00–11:00) and 'B' (2026-12-07 20:00–21:00) are 9:00"
                + " apart, 24 h needed, 15 h short");
    assertThat(message.korean())
        .isEqualTo(
            "Kim: 경쟁 브랜드 'A'(2026-12-07 10:00–11:00), 'B'(2026-12-07 20:00–21:00) 간격 9시간 00분,"
                + " 필요 24시간, 15시간 부족");
  }
}
