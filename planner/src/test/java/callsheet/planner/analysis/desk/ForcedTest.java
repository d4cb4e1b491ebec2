package callsheet.planner.analysis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.judge.Judge;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The price of having somebody on a seat once the rest is re-optimised: small enough to know.
final class ForcedTest {

  private static final Settings SETTINGS = new Settings(Duration.ofMillis(200), 1, 1, true);

  @Test
  void theRestMakesRoomForTheOneWhoIsForced() {
    // kim is best everywhere: 90 on both shows at the same time, lee 60 and 20. The best roster is
    // kim on B2 and lee on B1: 150. With kim on B1, lee is on B2: 110, 40 points or 400 tenths
    // less.
    Scenario scenario = twoAtATime().scenario();
    Subject subject = subject(scenario, "B1", "lee", "B2", "kim");
    SeatChoice choice = why(subject, "B1", "kim");
    Forced forced = Forced.of(choice, SETTINGS, new Stop());

    assertThat(choice.blocks()).extracting(block -> block.rule().english()).contains("No overlap");
    assertThat(forced.price().gain(2)).isEqualTo(-400);
    assertThat(forced.isHidden()).isFalse();
    assertThat(takes(forced, scenario, "B1", "kim")).isTrue();
    assertAudited(subject.rulebook(), forced);
  }

  @Test
  void aPinOfAnotherGivesWay() {
    Scenario scenario = twoAtATime().pin("B1", Role.MAIN, "lee").scenario();
    Subject subject = subject(scenario, "B2", "kim");
    SeatChoice choice = why(subject, "B1", "kim");
    Forced forced = Forced.of(choice, SETTINGS, new Stop());

    assertThat(choice.blocks()).extracting(block -> block.rule().english()).contains("Pin");
    assertThat(takes(forced, scenario, "B1", "kim")).isTrue();
    assertThat(forced.price().gain(2)).isEqualTo(-400);
    assertAudited(subject.rulebook(), forced);
  }

  @Test
  void onAShowOfTwoTheOtherStays() {
    TestScenario draft = TestScenario.days(2).hosts("kim", "lee", "cho");
    draft.show("B1", 0, "10:00", 60).seats(2, 0, 0);
    draft.suits("kim", "B1", 90).suits("lee", "B1", 60).suits("cho", "B1", 50);
    Scenario scenario = draft.scenario();
    Subject subject = subject(scenario, "B1", "kim", "B1", "lee");
    Forced forced = Forced.of(why(subject, "B1", "cho"), SETTINGS, new Stop());

    // cho instead of lee: 10 points less on a show of the mean weight.
    assertThat(takes(forced, scenario, "B1", "cho")).isTrue();
    assertThat(takes(forced, scenario, "B1", "kim")).isTrue();
    assertThat(forced.price().gain(2)).isEqualTo(-100);
  }

  @Test
  void whoMayNotStandThereCostsAHardRule() {
    TestScenario draft = TestScenario.days(2).hosts("kim", "lee").category("보험", "설계사", -1);
    draft.licence("lee", "설계사", TestScenario.MONDAY, TestScenario.MONDAY.plusDays(9));
    draft.show("B1", 0, "10:00", 60).category("보험");
    Scenario scenario = draft.scenario();
    Subject subject = subject(scenario, "B1", "lee");
    Forced forced = Forced.of(why(subject, "B1", "kim"), SETTINGS, new Stop());

    assertThat(forced.price().gain(Score.HARD)).isEqualTo(-1);
    assertThat(forced.price().text().english()).startsWith("breaks hard rules by 1 more");
  }

  private static TestScenario twoAtATime() {
    TestScenario draft = TestScenario.days(2).hosts("kim", "lee");
    draft.show("B1", 0, "10:00", 60);
    draft.show("B2", 0, "10:30", 60);
    return draft
        .suits("kim", "B1", 90)
        .suits("kim", "B2", 90)
        .suits("lee", "B1", 60)
        .suits("lee", "B2", 20);
  }

  private static Subject subject(Scenario scenario, String... showsAndHosts) {
    Rulebook rulebook =
        RulebookReader.bindOnly(
                scenario,
                List.of(
                    RuleSetting.of("SeatCover"),
                    RuleSetting.of("Licence"),
                    RuleSetting.of("NoOverlap"),
                    RuleSetting.of("Pin"),
                    RuleSetting.of("Suitability")))
            .orElseThrow();
    return Subject.of(rulebook, Rosters.of(scenario, showsAndHosts));
  }

  private static SeatChoice why(Subject subject, String show, String host) {
    return Desk.of(subject, 1)
        .why(
            subject.scenario().broadcast(show).orElseThrow(),
            Role.MAIN,
            subject.scenario().host(host).orElseThrow());
  }

  private static boolean takes(Forced forced, Scenario scenario, String show, String host) {
    Roster roster = forced.with().subject().roster();
    return scenario.seatsOf(scenario.broadcast(show).orElseThrow()).stream()
        .anyMatch(seat -> roster.takes(scenario.host(host).orElseThrow(), seat));
  }

  private static void assertAudited(Rulebook rulebook, Forced forced) {
    for (Subject found : List.of(forced.with().subject(), forced.without().subject())) {
      assertThat(Judge.audit(rulebook, found.roster()).score()).isEqualTo(found.verdict().score());
    }
  }
}
