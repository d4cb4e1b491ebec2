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
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rulebook.RulebookReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RotationTest {

  private static final RuleSetting SOFT = soft(pool("Style Live", "Kim", "Lee"));
  private static final RuleSetting RATIO = SOFT.strength("ratio");

  private static RuleSetting soft(Map<?, ?>... pools) {
    return RuleSetting.of("Rotation").strength("soft").with("pools", List.of(pools));
  }

  private static Map<String, Object> pool(String programme, String... hosts) {
    return Map.of("programme", programme, "hosts", Arrays.asList(hosts));
  }

  private static TestScenario aShowADay(int days) {
    TestScenario test = TestScenario.days(days).hosts("Kim", "Lee", "Park");
    for (int day = 0; day < days; day++) {
      test.show("d" + day, day, "20:45", 65).programme("Style Live");
    }
    test.show("other", 0, "10:00", 60).programme("Morning");
    return test;
  }

  @Test
  void anyHostOfThePoolMayLead() {
    Roster roster = Rosters.of(aShowADay(2).scenario(), "d0", "Kim", "d1", "Lee", "other", "Park");
    assertThat(amounts(SOFT, roster)).isEmpty();
    assertThat(audit(SOFT, roster).instances()).isEqualTo(2);
  }

  @Test
  void aHostFromOutsideOrNobodyBreaksIt() {
    Roster roster = Rosters.of(aShowADay(3).scenario(), "d0", "Park", "d1", "Lee");
    assertThat(amounts(SOFT, roster)).containsExactly(1L, 1L);
  }

  @Test
  void withoutPoolsThereIsNothingToKeep() {
    Roster roster = Rosters.of(aShowADay(3).scenario(), "d0", "Park");
    assertThat(audit(RuleSetting.of("Rotation"), roster).instances()).isZero();
  }

  @Test
  void itIsARatioOfSevenTenthsUnlessWrittenOtherwise() {
    // ⌈0.7 · 4⌉ = 3 of 4 broadcasts.
    Scenario scenario = aShowADay(4).scenario();
    Roster three = Rosters.of(scenario, "d0", "Kim", "d1", "Lee", "d2", "Kim", "d3", "Park");
    Roster two = Rosters.of(scenario, "d0", "Kim", "d1", "Lee", "d2", "Park", "d3", "Park");
    RuleSetting plain = SOFT.strength("");
    RuleAudit held = audit(plain, three);
    assertThat(held.strength()).isEqualTo(new Strength.Ratio(7000, 0, 1));
    assertThat(held.satisfied()).isEqualTo(3);
    assertThat(held.holds()).isTrue();
    assertThat(audit(plain, two).penalty()).isEqualTo(1);
    assertThat(audit(RATIO.atLeast("50%"), two).holds()).isTrue();
    // Each broadcast missing costs the weight: ⌈0.7 · 4⌉ − 2 = 1.
    assertThat(audit(RATIO.weight(40, 1), two).penalty()).isEqualTo(40);
  }

  @Test
  void oneOfTwoMainSeatsIsEnoughAndSubSeatsDoNotCount() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "20:45", 65).programme("Style Live").seats(2, 1, 0);
    Scenario scenario = test.scenario();
    // Seats of a: main, main, sub; hosts Kim 0, Lee 1, Park 2.
    assertThat(amounts(SOFT, Roster.of(scenario, new int[] {2, 0, -1}))).isEmpty();
    assertThat(amounts(SOFT, Roster.of(scenario, new int[] {0, 1, -1}))).isEmpty();
    assertThat(amounts(SOFT, Roster.of(scenario, new int[] {2, -1, 0}))).containsExactly(1L);
  }

  @Test
  void poolsOfOneProgrammeAddUp() {
    RuleSetting both = soft(pool("Style Live", "Kim"), pool("Style Live", "Park"));
    Roster roster = Rosters.of(aShowADay(3).scenario(), "d0", "Kim", "d1", "Park", "d2", "Lee");
    assertThat(amounts(both, roster)).containsExactly(1L);
  }

  @Test
  void aPinToAnotherHostIsNamed() {
    TestScenario test = aShowADay(2).pin("d0", Role.MAIN, "Park").pin("d1", Role.MAIN, "Kim");
    assertThat(amounts(SOFT, Rosters.of(test.scenario()))).containsExactly(1L);
    assertThat(audit(RATIO, Rosters.of(test.scenario())).penalty()).isEqualTo(1);
  }

  @Test
  void itMayBeNarrowedToSomeBroadcastsOrHosts() {
    Scenario scenario = aShowADay(2).scenario();
    Roster roster = Rosters.of(scenario, "d0", "Park", "d1", "Lee");
    RuleSetting first = SOFT.where("broadcast.broadcast_id == 'd0'");
    assertThat(audit(first, roster).instances()).isEqualTo(1);
    assertThat(amounts(first, roster)).containsExactly(1L);
    // Lee is out of the rule's sight, so d1 has nobody of the pool left that it sees.
    assertThat(amounts(SOFT.where("host.host_id != 'Lee'"), roster)).containsExactly(1L, 1L);
    assertThat(audit(SOFT.where("host.host_id == 'Park'"), roster).instances()).isZero();
  }

  @Test
  void unknownNamesAreIssues() {
    RuleSetting wrong = soft(pool("Style Live", "Kim", "Choi"), pool("Style Life", "Kim"));
    List<Issue> issues = RulebookReader.bindOnly(aShowADay(1).scenario(), List.of(wrong)).issues();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly(IssueCode.R008_DANGLING, IssueCode.R008_DANGLING);
  }

  @Test
  void theMessageNamesWhoLeadsAndThePool() {
    var broken =
        audit(SOFT, Rosters.of(aShowADay(2).scenario(), "d0", "Park")).violations().stream()
            .map(violation -> violation.message())
            .toList();
    assertThat(broken.getFirst().english())
        .isEqualTo("Style Live, 2026-12-07 20:45: led by Park, by nobody of the pool Kim / Lee");
    assertThat(broken.getFirst().korean())
        .isEqualTo("Style Live, 2026-12-07 20:45: 메인 Park, 로테이션 풀(Kim / Lee) 호스트 없음");
    assertThat(broken.getLast().english()).contains("led by nobody, by nobody of the pool");
    assertThat(broken.getLast().korean()).contains("메인 미배정");
  }
}
