package callsheet.rule.workload;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractGuaranteeTest {

  private static final RuleSetting RULE = RuleSetting.of("ContractGuarantee");
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  /// Six shows; Kim is guaranteed ten a month, Park three, Lee none.
  private static TestScenario sixShows() {
    TestScenario test = TestScenario.days(31);
    test.host("Kim").guarantee(10);
    test.host("Lee");
    test.host("Park").guarantee(3);
    for (int show = 0; show < 6; show++) {
      test.show("s" + show, show, "10:00", 60).category(show == 0 ? "보험" : "");
    }
    return test;
  }

  private static Scenario over(LocalDate start, int days, TestScenario test) {
    return test.scenario().toBuilder().horizon(new Horizon(start, days)).build();
  }

  private static Scenario december() {
    return over(DECEMBER, 31, sixShows());
  }

  /// Kim has the first shows, Park those after them.
  private static Roster roster(Scenario scenario, int ofKim, int ofPark) {
    String[] shows = new String[2 * (ofKim + ofPark)];
    for (int i = 0; i < ofKim + ofPark; i++) {
      shows[2 * i] = "s" + i;
      shows[2 * i + 1] = i < ofKim ? "Kim" : "Park";
    }
    return Rosters.of(scenario, shows);
  }

  @Test
  void aMonthAsksForTheWholeGuarantee() {
    // 10 and 3, less 2 and 3.
    assertThat(amounts(RULE, roster(december(), 2, 3))).containsExactly(8L);
    assertThat(amounts(RULE, roster(december(), 2, 2))).containsExactly(8L, 1L);
    assertThat(amounts(RULE.strength("hard"), roster(december(), 2, 2))).containsExactly(8L, 1L);
  }

  @Test
  void aPartOfAMonthAsksForItsPartRoundedDown() {
    // ⌊10 · 7 / 31⌋ = 2 and ⌊3 · 7 / 31⌋ = 0; an eighth to tenth day makes ⌊100 / 31⌋ = 3.
    assertThat(amounts(RULE, roster(over(DECEMBER, 7, sixShows()), 2, 0))).isEmpty();
    assertThat(amounts(RULE, roster(over(DECEMBER, 7, sixShows()), 1, 0))).containsExactly(1L);
    assertThat(amounts(RULE, roster(over(DECEMBER, 10, sixShows()), 2, 0))).containsExactly(1L);
  }

  @Test
  void aContractThatBeginsLateOwesItsPart() {
    // Under contract from 25 December, 7 days: ⌊10 · 7 / 31⌋ = 2.
    TestScenario test = TestScenario.days(31);
    test.host("Kim").guarantee(10).employed(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 12, 24));
    test.show("s", 26, "10:00", 60);
    Scenario scenario = over(DECEMBER, 31, test);

    assertThat(amounts(RULE, Rosters.of(scenario, "s", "Kim"))).containsExactly(1L);
  }

  @Test
  void monthsAreRoundedEachForItself() {
    // 25 November to 8 December: ⌊10 · 6 / 30⌋ + ⌊10 · 8 / 31⌋ = 2 + 2, Park 0 + 0.
    Scenario both = over(LocalDate.of(2026, 11, 25), 14, sixShows());
    assertThat(amounts(RULE, roster(both, 4, 0))).isEmpty();
    assertThat(amounts(RULE, roster(both, 3, 0))).containsExactly(1L);
  }

  @Test
  void pinsCountAndShowsBeforeTheHorizonDoNot() {
    TestScenario test = sixShows().pin("s5", Role.MAIN, "Kim");
    test.carried("past", -1, "10:00", 60, "Kim");
    assertThat(amounts(RULE, roster(over(DECEMBER, 7, test), 1, 0))).isEmpty();
    assertThat(amounts(RULE, roster(over(DECEMBER, 7, test), 0, 0))).containsExactly(1L);
  }

  @Test
  void narrowedToSeatsOnlyTheyCount() {
    RuleSetting others = RULE.where("broadcast.category != '보험'");
    assertThat(amounts(others, roster(over(DECEMBER, 7, sixShows()), 2, 0))).containsExactly(1L);
    assertThat(amounts(others, roster(over(DECEMBER, 7, sixShows()), 3, 0))).isEmpty();
    RuleSetting park = RULE.where("host.name == 'Park'");
    assertThat(amounts(park, roster(december(), 0, 0))).containsExactly(3L);
  }

  @Test
  void aRatioCountsHostsWithAGuarantee() {
    RuleAudit half = audit(RULE.strength("ratio").atLeast("50%"), roster(december(), 2, 3));
    assertThat(half.instances()).isEqualTo(2);
    assertThat(half.satisfied()).isEqualTo(1);
    assertThat(half.holds()).isTrue();
    assertThat(audit(RULE.strength("ratio").atLeast("51%"), roster(december(), 2, 3)).holds())
        .isFalse();
  }

  @Test
  void theMessageSaysWhatIsOwed() {
    // ⌊10 · 16 / 31⌋ = 5.
    Roster roster = roster(over(DECEMBER, 16, sixShows()), 3, 1);
    var message = audit(RULE, roster).violations().getFirst().message();
    assertThat(message.english()).isEqualTo("Kim: shows 3, guaranteed 5 (10 a month), 2 short");
    assertThat(message.korean()).isEqualTo("Kim: 방송 3회, 보장 5회(월 10회), 2회 부족");
  }
}
