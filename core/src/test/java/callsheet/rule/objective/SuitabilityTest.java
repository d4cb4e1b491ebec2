package callsheet.rule.objective;

import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.SuitabilityScore;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuitabilityTest {

  private static final RuleSetting RULE = RuleSetting.of("Suitability");

  private static TestScenario shows() {
    // Mean weight 2.000; relative weights 50 % and 150 %.
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).category("패션").weight(1000);
    test.show("b", 0, "12:00", 60).category("식품").weight(3000);
    return test;
  }

  private static Scenario scored(Scenario scenario, SuitabilityScore... scores) {
    return scenario.toBuilder().suitability(List.of(scores)).build();
  }

  private static SuitabilityScore fashion(int tenths, int sampleSize, int error) {
    return new SuitabilityScore(
        0, SuitabilityScore.Scope.CATEGORY, "패션", tenths, sampleSize, error);
  }

  @Test
  void aSeatEarnsItsScoreTimesItsRelativeWeight() {
    // Kim on fashion: 80.1 points · 50 % = 400.5 tenths, rounded half up. Lee on food is not known:
    // 50.0 points · 150 % = 750.
    Scenario scenario = scored(shows().scenario(), fashion(801, -1, 0));
    Roster roster = Rosters.of(scenario, "a", "Kim", "b", "Lee");
    assertThat(audit(RULE, roster).gain()).isEqualTo(401 + 750);
    assertThat(audit(RULE, roster).instances()).isEqualTo(2);
    assertThat(audit(RULE, roster).violations()).isEmpty();
  }

  @Test
  void emptySeatsEarnNothing() {
    assertThat(audit(RULE, Rosters.of(shows().scenario())).gain()).isZero();
  }

  @Test
  void withoutWeightsEveryBroadcastCountsTheSame() {
    Scenario scenario = scored(shows().scenario(), fashion(801, -1, 0));
    Roster roster = Rosters.of(scenario, "a", "Kim", "b", "Lee");
    assertThat(audit(RULE.with("weighted", false), roster).gain()).isEqualTo(801 + 500);
  }

  @Test
  void relativeWeightsAreRoundedToAPercent() {
    // Weights 1, 1 and 4, mean 2: 50 %, 50 %, 200 %. With 1, 2, 3 thousandths, mean 2: 50, 100,
    // 150.
    // 1000 and 2000: mean 1500, 66.67 % → 67 and 133.33 % → 133; 500 · 67 % = 335, · 133 % = 665.
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60).weight(1000);
    test.show("b", 0, "12:00", 60).weight(2000);
    Roster roster = Rosters.of(test.scenario(), "a", "Kim", "b", "Kim");
    assertThat(audit(RULE, roster).gain()).isEqualTo(335 + 665);
  }

  @Test
  void fewRecordsMoveTheScoreLittle() {
    // 5 records of 80.0 against a prior of 50.0 worth 5: 65.0; against one worth 15: 57.5. At 50 %.
    Scenario scenario = scored(shows().scenario(), fashion(800, 5, 0));
    Roster roster = Rosters.of(scenario, "a", "Kim");
    assertThat(audit(RULE, roster).gain()).isEqualTo(325);
    assertThat(audit(RULE.with("prior_size", 15L), roster).gain()).isEqualTo(288);
    // Prior 20.0 worth 5: 50.0.
    assertThat(audit(RULE.with("prior", 20L), roster).gain()).isEqualTo(250);
  }

  @Test
  void theRiskAverseTakeOffStandardErrors() {
    // 80.0 less 150 % of 4.0 are 74.0, at 50 %.
    Scenario scenario = scored(shows().scenario(), fashion(800, -1, 40));
    Roster roster = Rosters.of(scenario, "a", "Kim");
    assertThat(audit(RULE.with("risk_aversion", 150L), roster).gain()).isEqualTo(370);
    assertThat(audit(RULE, roster).gain()).isEqualTo(400);
  }

  @Test
  void pinsEarnAndCarriedShowsDoNot() {
    TestScenario test = shows().pin("a", Role.MAIN, "Kim").carried("x", -1, "10:00", 60, "Kim");
    // 500 · 50 %
    assertThat(audit(RULE, Rosters.of(test.scenario())).gain()).isEqualTo(250);
  }

  @Test
  void theWeightOfTheRuleMultiplies() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Kim");
    assertThat(audit(RULE.weight(3, 2), roster).gain()).isEqualTo(3 * 250);
  }

  @Test
  void itMayBeNarrowed() {
    Roster roster = Rosters.of(shows().scenario(), "a", "Kim", "b", "Lee");
    assertThat(audit(RULE.where("host.host_id == 'Lee'"), roster).gain()).isEqualTo(750);
  }
}
