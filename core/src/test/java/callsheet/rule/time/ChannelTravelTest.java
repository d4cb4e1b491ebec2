package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelTravelTest {

  private static final RuleSetting PLAIN = RuleSetting.of("ChannelTravel");

  /// Channel B is made in Busan, C in Daejeon, A at the home site.
  private static final RuleSetting RULE =
      PLAIN
          .with("sites", Map.of("B", "Busan", "C", "Daejeon"))
          .with(
              "matrix",
              List.of(
                  Map.of("from", "Busan", "to", "Daejeon", "minutes", 90L),
                  Map.of("from", "", "to", "Daejeon", "minutes", "0:45")));

  /// Kim's first show ends at 11:00, the second one starts some minutes later.
  private static Roster apart(String channel, String later, int minutes) {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).channel(channel);
    test.show("b", 0, "%d:%02d".formatted(11 + minutes / 60, minutes % 60), 60).channel(later);
    // Gives every channel of the rule a show.
    test.show("x", 1, "10:00", 60).channel("A");
    test.show("y", 1, "10:00", 60).channel("B");
    test.show("z", 1, "10:00", 60).channel("C");
    return Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
  }

  @Test
  void anHourIsEnoughBetweenSitesThatNoTripNames() {
    assertThat(amounts(RULE, apart("A", "B", 60))).isEmpty();
    assertThat(amounts(RULE, apart("A", "B", 59))).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), apart("B", "A", 0))).containsExactly(60L);
    assertThat(amounts(RULE.with("minutes", 20L), apart("A", "B", 19))).containsExactly(1L);
  }

  @Test
  void aTripHoldsBothWays() {
    assertThat(amounts(RULE, apart("B", "C", 90))).isEmpty();
    assertThat(amounts(RULE, apart("B", "C", 89))).containsExactly(1L);
    assertThat(amounts(RULE, apart("C", "B", 89))).containsExactly(1L);
  }

  @Test
  void channelsNotNamedShareTheHomeSite() {
    assertThat(amounts(RULE, apart("A", "C", 45))).isEmpty();
    assertThat(amounts(RULE, apart("", "C", 44))).containsExactly(1L);
    assertThat(amounts(RULE, apart("A", "", 0))).isEmpty();
  }

  @Test
  void atOneSiteThereIsNoWay() {
    assertThat(amounts(RULE, apart("B", "B", 0))).isEmpty();
    RuleSetting together = PLAIN.with("sites", Map.of("B", "Busan", "C", "Busan"));
    assertThat(amounts(together, apart("B", "C", 0))).isEmpty();
  }

  @Test
  void withoutSitesThereAreNoInstances() {
    assertThat(audit(PLAIN, apart("A", "B", 0)).instances()).isZero();
  }

  @Test
  void instancesAreConsecutiveShowsAtTwoSites() {
    assertThat(audit(RULE, apart("A", "B", 120)).instances()).isEqualTo(1);
    assertThat(audit(RULE, apart("A", "A", 0)).instances()).isZero();
  }

  @Test
  void aShowBetweenMakesItsNeighboursThePairs() {
    // a and c are 50 minutes apart at two sites: 10 short. With the filler between them, at a's
    // site, only the 15 minutes from there to c count: 45 short.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("filler", 0, "11:15", 20);
    test.show("c", 0, "11:50", 60).channel("B");
    RuleSetting rule = PLAIN.with("sites", Map.of("B", "Busan"));
    Scenario scenario = test.scenario();
    for (String strength : new String[] {"hard", "soft"}) {
      RuleSetting strong = rule.strength(strength);
      assertThat(amounts(strong, Rosters.of(scenario, "a", "Kim", "filler", "Kim", "c", "Kim")))
          .containsExactly(45L);
      assertThat(amounts(strong, Rosters.of(scenario, "a", "Kim", "filler", "Lee", "c", "Kim")))
          .containsExactly(10L);
    }
  }

  @Test
  void pinsCountAndOtherDaysDoNot() {
    // Pinned 30 minutes apart; the show carried over ends where the first one starts.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "06:00", 60).channel("B");
    test.show("b", 0, "07:30", 60);
    test.pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Kim");
    test.carried("before", -1, "29:00", 60, "Kim");
    assertThat(amounts(PLAIN.with("sites", Map.of("B", "Busan")), Rosters.of(test.scenario())))
        .containsExactly(30L);
  }

  @Test
  void narrowedOnlyTheHostsLookedAtTravel() {
    assertThat(amounts(RULE.where("host.name == 'Lee'"), apart("A", "B", 0))).isEmpty();
  }

  @Test
  void aChannelThatIsNotOnAirIsAnIssue() {
    RuleSetting unknown = PLAIN.with("sites", Map.of("Z", "Busan"));
    assertThat(RulebookReader.bindOnly(apart("A", "B", 0).scenario(), List.of(unknown)).issues())
        .extracting(issue -> issue.code())
        .containsExactly(IssueCode.R008_DANGLING);
  }

  @Test
  void theMessageNamesTheSites() {
    var message = audit(RULE, apart("A", "B", 20)).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "Kim, 2026-12-07: a (home site) ends 11:00, b (Busan) starts 11:20: 20 min between, 60"
                + " for the way, 40 short");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: a(본사) 11:00 종료, b(Busan) 11:20 시작: 간격 20분, 이동 60분, 40분 부족");
  }
}
