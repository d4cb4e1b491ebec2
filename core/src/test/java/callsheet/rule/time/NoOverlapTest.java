package callsheet.rule.time;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoOverlapTest {

  private static final RuleSetting RULE = RuleSetting.of("NoOverlap");

  private static TestScenario twoHosts() {
    return TestScenario.days(2).hosts("Kim", "Lee");
  }

  @Test
  void touchingShowsDoNotOverlap() {
    // 10:00–11:00 and 11:00–12:00
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:00", 60);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim"))).isEmpty();
  }

  @Test
  void aMinuteTogetherIsAnOverlap() {
    // 10:00–11:01 and 11:00–12:00 share one minute, on two channels
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 61);
    test.show("b", 0, "11:00", 60).channel("B");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Kim")))
        .containsExactly(1L);
  }

  @Test
  void twoHostsMayBeOnAtTheSameTime() {
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "10:00", 60).channel("B");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Lee"))).isEmpty();
  }

  @Test
  void twoSeatsOfOneBroadcastOverlap() {
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 60).seats(1, 1, 0);
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "a", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(audit(RULE, roster).violations().getFirst().message().english())
        .isEqualTo("Kim, 2026-12-07: two seats of a (10:00–11:00)");
  }

  @Test
  void everyPairCounts() {
    // a–b, a–c and b–c overlap: three pairs
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 120);
    test.show("b", 0, "10:30", 60).channel("B");
    test.show("c", 0, "11:00", 60).channel("C");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim", "c", "Kim");
    assertThat(amounts(RULE, roster)).containsExactly(1L, 1L, 1L);
  }

  @Test
  void aShowCarriedOverReachesIntoTheHorizon() {
    // The day before, 29:30–30:30: half an hour into the first day, which starts at 06:00.
    TestScenario test = twoHosts();
    test.show("early", 0, "06:00", 60);
    test.show("later", 0, "06:30", 60);
    test.carried("night", -1, "29:30", 60, "Kim");
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "early", "Kim"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "later", "Kim"))).isEmpty();
    assertThat(amounts(RULE, Rosters.of(scenario, "early", "Lee"))).isEmpty();
  }

  @Test
  void whatIsOverAndDoneIsNotCounted() {
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 60);
    test.carried("x", -1, "10:00", 60, "Kim");
    test.carried("y", -1, "10:30", 60, "Kim");
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "a", "Kim"))).isEmpty();
  }

  @Test
  void aPinMayOverlapAndIsNamed() {
    TestScenario test = twoHosts();
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "10:30", 60).channel("B");
    test.show("c", 0, "10:45", 60).channel("C");
    test.pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Kim");
    // Two pins, and the open seat c with each of them.
    assertThat(amounts(RULE, Rosters.of(test.scenario()))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(test.scenario(), "c", "Kim"))).containsExactly(1L, 1L, 1L);
  }

  @Test
  void theMessageNamesHostAndBothShows() {
    TestScenario test = twoHosts();
    test.show("a", 0, "24:30", 60);
    test.show("b", 0, "25:00", 60).channel("B");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
    var message = audit(RULE, roster).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo("Kim, 2026-12-07: a (24:30–25:30) and b (25:00–26:00) are on at the same time");
    assertThat(message.korean())
        .isEqualTo("Kim, 2026-12-07: a(24:30–25:30) 방송과 b(25:00–26:00) 방송이 겹침");
  }

  @Test
  void bothShowsBreakIt() {
    TestScenario test = twoHosts().carried("past", -1, "29:30", 60, "Kim");
    test.show("a", 0, "06:00", 60);
    test.show("b", 0, "06:45", 60).channel("B");
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
    // "past" runs until 06:30, into "a" only.
    assertThat(culprits(RULE, roster))
        .containsExactlyInAnyOrder(List.of("past", "a"), List.of("a", "b"));
  }
}
