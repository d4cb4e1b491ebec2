package callsheet.rule.programme;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import org.junit.jupiter.api.Test;

class PinTest {

  private static final RuleSetting RULE = RuleSetting.of("Pin");

  private static Scenario scenario() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).seats(2, 1, 0);
    test.show("b", 0, "12:00", 60);
    test.pin("a", Role.MAIN, "Kim").pin("a", Role.SUB, "Lee");
    return test.scenario();
  }

  @Test
  void pinnedHostsKeepTheirSeats() {
    // Two pins; the second main seat and b are free.
    Roster roster = Rosters.of(scenario(), "b", "Lee");
    assertThat(amounts(RULE, roster)).isEmpty();
    assertThat(audit(RULE, roster).instances()).isEqualTo(2);
  }

  @Test
  void aRosterMadeByHandMayLeaveAPinOut() {
    Scenario scenario = scenario();
    assertThat(amounts(RULE, Roster.empty(scenario))).containsExactly(1L, 1L);
    // Seats of a: main, main, sub. Kim on the second main seat does not stand on the pinned one.
    assertThat(amounts(RULE, Roster.of(scenario, new int[] {1, 0, 1, -1}))).containsExactly(1L);
  }

  @Test
  void theMessageNamesBoth() {
    Roster roster = Roster.of(scenario(), new int[] {1, -1, -1, -1});
    var broken = audit(RULE, roster).violations();
    assertThat(broken.getFirst().message().english())
        .isEqualTo("a, 2026-12-07 10:00: pinned to Kim, the roster has Lee");
    assertThat(broken.getFirst().message().korean())
        .isEqualTo("a, 2026-12-07 10:00: 고정 Kim, 배정표 Lee");
    assertThat(broken.getLast().message().english())
        .endsWith("pinned to Lee, the roster has nobody");
    assertThat(broken.getLast().message().korean()).endsWith("고정 Lee, 배정표 미배정");
  }
}
