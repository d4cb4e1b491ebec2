package callsheet.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.analysis.RuleChange;
import callsheet.answer.Answer;
import callsheet.answer.Proof;
import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.model.Model;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 20);

  @Test
  void aRosterIsNoDifferentFromItself() {
    Scenario scenario = scenario();
    Roster roster = Rosters.of(scenario, "B1", "kim", "B2", "lee");
    Comparison same = Comparison.of(rules(scenario), roster, roster);

    assertThat(same.seats()).isEmpty();
    assertThat(same.hosts()).isEmpty();
    assertThat(same.rules()).noneMatch(RuleChange::isAny);
    assertThat(same.worth().level()).isEqualTo(-1);
    assertThat(english(same.answer("a.csv", "b.csv"))).contains("The rosters are the same.");
  }

  @Test
  void whatOneHostWinsAnotherLoses() {
    Scenario scenario = scenario();
    Comparison change =
        Comparison.of(
            rules(scenario),
            Rosters.of(scenario, "B1", "kim", "B2", "lee"),
            Rosters.of(scenario, "B1", "kim", "B2", "cho"));

    assertThat(change.seats()).extracting(seat -> seat.broadcast().id()).containsExactly("B2");
    HostChange cho = hostChange(change, "cho");
    HostChange lee = hostChange(change, "lee");
    assertThat(cho.won()).hasSize(1);
    assertThat(cho.minutes()).isEqualTo(90);
    assertThat(lee.lost()).hasSize(1);
    assertThat(lee.minutes()).isEqualTo(-90);
    // lee suits B2 with 80 points, cho with 30: 500 tenths less.
    assertThat(change.worth().gain(2)).isEqualTo(-500);
    assertThat(english(change.answer("a.csv", "b.csv")))
        .contains("A is better", "500 points worse at level 1");
  }

  @Test
  void aShortNightThatOnlyTheOtherHasIsNewAndGoneTheOtherWayRound() {
    // B1 ends on Monday at 24:00 and B2 starts on Tuesday at 08:00: 8 of 11 hours of rest.
    Scenario scenario = scenario();
    Roster good = Rosters.of(scenario, "B1", "kim", "B2", "lee");
    Roster bad = Rosters.of(scenario, "B1", "kim", "B2", "kim");
    Comparison worse = Comparison.of(rules(scenario), good, bad);
    Comparison better = Comparison.of(rules(scenario), bad, good);

    assertThat(rule(worse, "DailyRest").fresh()).hasSize(1);
    assertThat(rule(worse, "DailyRest").gain()).isEqualTo(-180);
    assertThat(rule(better, "DailyRest").gone()).hasSize(1);
    assertThat(worse.isFeasible()).isFalse();
    assertThat(english(worse.answer("a.csv", "b.csv")))
        .contains("B breaks 1 hard rule.", "New in B: kim, night before");
    assertThat(worse.answer("a.csv", "b.csv").proofs())
        .extracting(Proof::kind)
        .containsExactly(Proof.Kind.AUDITED);
  }

  @Test
  void theDifferencesByRuleAddUpToThatOfTheObjective() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Rulebook rulebook = RulebookReader.defaults(scenario);
      Model model = Compiler.compile(scenario, rulebook, 1);
      Random random = new Random(seed);
      Comparison comparison =
          Comparison.of(
              rulebook,
              RandomRosters.of(scenario, model, random),
              RandomRosters.of(scenario, model, random));

      long[] sum = new long[rulebook.levels()];
      for (RuleChange change : comparison.rules()) {
        sum[change.level()] += change.gain();
        assertThat(
                change.before().violations().size() - change.gone().size() + change.fresh().size())
            .as("seed %d, %s", seed, change.before().rule())
            .isEqualTo(change.after().violations().size());
      }
      for (int level = 0; level < sum.length; level++) {
        assertThat(sum[level]).as("seed %d", seed).isEqualTo(comparison.worth().gain(level));
      }
      int won = comparison.hosts().stream().mapToInt(host -> host.won().size()).sum();
      List<Seat> taken =
          comparison.seats().stream()
              .filter(seat -> comparison.b().host(seat) != Roster.UNFILLED)
              .toList();
      assertThat(won).as("seed %d", seed).isEqualTo(taken.size());
    }
  }

  private static HostChange hostChange(Comparison comparison, String host) {
    return comparison.hosts().stream()
        .filter(change -> change.host().name().equals(host))
        .findFirst()
        .orElseThrow();
  }

  private static RuleChange rule(Comparison comparison, String rule) {
    return comparison.rules().stream()
        .filter(change -> change.before().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String english(Answer answer) {
    return String.join("\n", answer.sentences().stream().map(s -> s.english()).toList());
  }

  private static Scenario scenario() {
    TestScenario scenario = TestScenario.days(3).hosts("kim", "lee", "cho");
    scenario.show("B1", 0, "23:00", 60);
    scenario.show("B2", 1, "08:00", 90);
    return scenario.suits("lee", "B2", 80).suits("cho", "B2", 30).scenario();
  }

  private static Rulebook rules(Scenario scenario) {
    return RulebookReader.bindOnly(
            scenario,
            List.of(
                RuleSetting.of("SeatCover"),
                RuleSetting.of("NoOverlap"),
                RuleSetting.of("DailyRest"),
                RuleSetting.of("Suitability")))
        .orElseThrow();
  }
}
