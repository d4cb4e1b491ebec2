package callsheet.rule.resource;

import static callsheet.fixture.Rosters.audit;
import static callsheet.fixture.Rosters.culprits;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Resource.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudioCapacityTest {

  private static final RuleSetting RULE = RuleSetting.of("StudioCapacity");
  private static final RuleSetting SOFT = RULE.strength("soft").weight(1, 1);

  /// Users over, summed over the steps.
  private static long over(RuleSetting rule, Roster roster) {
    return audit(rule, roster).penalty();
  }

  /// Two shows in studio A that overlap from 10:30 to 11:00, one that follows, and one elsewhere.
  private static TestScenario studioA() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).studio("A");
    test.show("b", 0, "10:30", 60).studio("A").category("보험");
    test.show("c", 0, "11:30", 60).studio("A");
    test.show("d", 0, "10:00", 120).studio("B");
    return test.resource("A", Kind.STUDIO, 1);
  }

  @Test
  void showsThatFollowEachOtherPlease() {
    Scenario scenario = studioA().scenario();

    assertThat(over(RULE, Rosters.of(scenario, "b", "Kim", "c", "Lee"))).isZero();
    // Nobody stands on b, so it is not in the studio.
    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "c", "Lee"))).isZero();
  }

  @Test
  void twoShowsAtOnceOffendStepByStep() {
    // From 10:30 to 11:00 there are six steps of five minutes, one show too many at each.
    Roster roster = Rosters.of(studioA().scenario(), "a", "Kim", "b", "Lee", "c", "Park");

    assertThat(over(RULE, roster)).isEqualTo(6);
    assertThat(over(SOFT, roster)).isEqualTo(6);
  }

  @Test
  void aLargerStudioHoldsBoth() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).studio("A");
    test.show("b", 0, "10:30", 60).studio("A");
    test.show("c", 0, "10:55", 60).studio("A");
    Scenario scenario = test.resource("A", Kind.STUDIO, 2).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).isZero();
    // All three are on at the step of 10:55 alone.
    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee", "c", "Park"))).isOne();
  }

  @Test
  void aStudioThatIsNotListedHoldsAny() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).studio("A");
    test.show("b", 0, "10:00", 60).studio("A");

    RuleAudit audit = audit(RULE, Rosters.of(test.scenario(), "a", "Kim", "b", "Lee"));

    assertThat(audit.instances()).isZero();
    assertThat(audit.penalty()).isZero();
  }

  @Test
  void aStepIsItsFirstMinute() {
    // The shows overlap from 10:31 to 10:34: no step starts in between.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 34).studio("A");
    test.show("b", 0, "10:31", 60).studio("A");
    Scenario scenario = test.resource("A", Kind.STUDIO, 1).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).isZero();
  }

  @Test
  void twoHostsOfOneShowAreInTheStudioOnce() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 60).studio("A").seats(1, 1, 0);
    test.show("b", 0, "10:50", 60).studio("A");
    Scenario scenario = test.resource("A", Kind.STUDIO, 1).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "a", "Lee"))).isZero();
    // 10:50 and 10:55.
    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "a", "Lee", "b", "Park"))).isEqualTo(2);
  }

  /// Shows at 10:00, 10:30 and 11:00, and a make-up room for so many.
  private static TestScenario makeupFor(int capacity) {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    test.show("a", 0, "10:00", 30);
    test.show("b", 0, "10:30", 30);
    test.show("c", 0, "11:00", 30);
    return test.resource("makeup", Kind.MAKEUP, capacity);
  }

  @Test
  void hostsInMakeupAtOnceAreCounted() {
    Scenario scenario = makeupFor(1).scenario();

    // Kim from 09:00 to 10:00 and Park from 10:00 to 11:00 just meet.
    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "c", "Park"))).isZero();
    // Lee, from 09:30 to 10:30, meets Kim for six steps and Park for six.
    assertThat(over(SOFT, Rosters.of(scenario, "a", "Kim", "b", "Lee", "c", "Park"))).isEqualTo(12);
    assertThat(
            over(
                SOFT.with("makeup", 35L),
                Rosters.of(scenario, "a", "Kim", "b", "Lee", "c", "Park")))
        .isEqualTo(2);
  }

  @Test
  void onlyTheFirstShowOfADayNeedsMakeup() {
    Scenario scenario = makeupFor(1).scenario();

    // Kim is made up once; Lee, from 10:00 to 11:00, comes when Kim has left.
    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Lee"))).isZero();
  }

  @Test
  void allMakeupRoomsCountTogether() {
    Scenario scenario = makeupFor(1).resource("second", Kind.MAKEUP, 1).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee", "c", "Park"))).isZero();
  }

  @Test
  void makeupMayFallOnTheEveOfABroadcastDay() {
    // Kim's show of the first day starts at 29:30, Lee's of the second at 30:00: both are in
    // make-up from 29:00 to 29:30, though on different days.
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "29:30", 30);
    test.show("b", 1, "06:00", 30);
    Scenario scenario = test.resource("makeup", Kind.MAKEUP, 1).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "a", "Kim", "b", "Lee"))).isEqualTo(6);
  }

  @Test
  void showsBeforeTheHorizonDoNotCount() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("b", 0, "06:00", 30);
    test.carried("past", -1, "29:30", 30, "Kim");
    Scenario scenario = test.resource("makeup", Kind.MAKEUP, 1).scenario();

    assertThat(over(RULE, Rosters.of(scenario, "b", "Lee"))).isZero();
  }

  @Test
  void pinsCount() {
    TestScenario test = studioA().pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Lee");

    assertThat(over(RULE, Rosters.of(test.scenario()))).isEqualTo(6);
  }

  @Test
  void itMayBeNarrowed() {
    RuleSetting noInsurance = RULE.where("broadcast.category != '보험'");

    assertThat(over(noInsurance, Rosters.of(studioA().scenario(), "a", "Kim", "b", "Lee")))
        .isZero();
  }

  @Test
  void theMessageNamesTheRoomTheTimeAndItsUsers() {
    var studio = audit(RULE, Rosters.of(studioA().scenario(), "a", "Kim", "b", "Lee")).violations();
    assertThat(studio).hasSize(1);
    assertThat(studio.getFirst().message().english())
        .isEqualTo("A, 2026-12-07 10:30–11:00: 2 at once (a, b), room for 1");
    assertThat(studio.getFirst().message().korean())
        .isEqualTo("A, 2026-12-07 10:30–11:00: 동시 사용 2(a, b), 정원 1");

    var makeup =
        audit(RULE, Rosters.of(makeupFor(1).scenario(), "a", "Kim", "b", "Lee")).violations();
    assertThat(makeup.getFirst().message().english())
        .isEqualTo("makeup, 2026-12-07 09:30–10:00: 2 at once (Kim, Lee), room for 1");
  }

  @Test
  void theBroadcastsInTheStudioAndTheShowsMadeUpForBreakIt() {
    assertThat(culprits(RULE, Rosters.of(studioA().scenario(), "a", "Kim", "b", "Lee")))
        .containsExactly(List.of("a", "b"));
    assertThat(culprits(RULE, Rosters.of(makeupFor(1).scenario(), "a", "Kim", "b", "Lee")))
        .containsExactly(List.of("a", "b"));
  }
}
