package callsheet.rule.team;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Grade;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class NoviceWithSeniorTest {

  private static final RuleSetting RULE = RuleSetting.of("NoviceWithSenior");

  /// A show of two seats and one of three.
  private static TestScenario shows() {
    TestScenario test = TestScenario.days(1);
    test.host("New").grade(Grade.NOVICE);
    test.host("Young").grade(Grade.NOVICE);
    test.host("Sub").grade(Grade.SUB);
    test.host("Main").grade(Grade.MAIN);
    test.host("Star").grade(Grade.STAR);
    test.show("a", 0, "10:00", 60).seats(1, 1, 0).programme("Style Live");
    test.show("b", 0, "14:00", 60).seats(1, 1, 1);
    return test;
  }

  @Test
  void aMainHostOrAStarIsEnough() {
    Scenario scenario = shows().scenario();
    assertThat(
            amounts(RULE, Rosters.of(scenario, "a", "Main", "a", "New", "b", "Young", "b", "Star")))
        .isEmpty();
    assertThat(audit(RULE, Rosters.of(scenario)).instances()).isEqualTo(2);
  }

  @Test
  void aSubHostIsNot() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Sub", "a", "New");
    assertThat(amounts(RULE, roster)).containsExactly(1L);
    assertThat(amounts(RULE.strength("soft"), roster)).containsExactly(1L);
    assertThat(amounts(RULE.with("senior", "sub"), roster)).isEmpty();
  }

  @Test
  void severalNovicesAloneBreakItOnce() {
    Roster roster = Rosters.of(shows().scenario(), "b", "New", "b", "Young", "b", "Sub");
    assertThat(amounts(RULE, roster)).containsExactly(1L);
  }

  @Test
  void otherHostsMayStandAlone() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Sub", "b", "Main");
    assertThat(amounts(RULE, roster)).isEmpty();
    // Up to the grade sub nobody stands alone; Main is above it.
    assertThat(amounts(RULE.with("novice", "sub"), roster)).containsExactly(1L);
  }

  @Test
  void aGradeThatIsBothIsItsOwnCompany() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Main", "b", "Sub");
    assertThat(amounts(RULE.with("novice", "main"), roster)).containsExactly(1L);
    assertThat(amounts(RULE.with("novice", "main").with("senior", "sub"), roster)).isEmpty();
  }

  @Test
  void pinsCount() {
    Scenario scenario = shows().pin("a", Role.MAIN, "Main").pin("b", Role.SUB, "New").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "New"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "b", "Main"))).isEmpty();
  }

  @Test
  void narrowedItLooksAtFewerNovicesButAtAnySenior() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Main", "a", "New", "b", "New");
    assertThat(amounts(RULE.where("broadcast.broadcast_id == 'a'"), roster)).isEmpty();
    // b's main seat is not looked at; on a, Main stands beside New though only novices are.
    assertThat(amounts(RULE.where("seat.role == 'sub'"), roster)).isEmpty();
    assertThat(amounts(RULE.where("host.grade == 'novice'"), roster)).containsExactly(1L);
    assertThat(amounts(RULE.where("host.host_id != 'New'"), roster)).isEmpty();
    assertThat(audit(RULE.where("broadcast.broadcast_id == 'a'"), roster).instances()).isEqualTo(1);
  }

  @Test
  void theMessageNamesTheNovices() {
    Roster roster = Rosters.of(shows().scenario(), "b", "New", "b", "Young", "b", "Sub");
    var message = audit(RULE, roster).violations().getFirst().message();
    assertThat(message.english())
        .isEqualTo(
            "2026-12-07 14:00–15:00 'b': New (novice), Young (novice) without a host of grade main"
                + " or above");
    assertThat(message.korean())
        .isEqualTo("2026-12-07 14:00–15:00 'b': New (신입), Young (신입) 배정, 메인 등급 이상 동반자 없음");
  }
}
