package callsheet.analysis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.answer.Cell;
import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class LedgerTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 100);
  private static final int ROSTERS = 10;

  @Test
  void thePartsAddUpToTheObjectiveAndTheMissesAreTheAudits() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Scenario scenario = RandomScenario.of(seed);
      Rulebook rulebook = RulebookReader.defaults(scenario);
      Model model = Compiler.compile(scenario, rulebook, 1);
      for (int i = 0; i < ROSTERS; i++) {
        Roster roster = RandomRosters.of(scenario, model, random);
        Verdict verdict = Judge.audit(rulebook, roster);
        // Making the ledger checks the sum.
        Ledger ledger = Ledger.of(rulebook, model, roster, verdict);
        long[] sum = new long[verdict.score().levels()];
        for (Ledger.Line line : ledger.lines()) {
          sum[line.audit().level()] += line.points();
        }
        assertThat(sum).as("seed %d", seed).isEqualTo(verdict.score().toArray());
        assertThat(ledger.answer().tables().get(1).rows())
            .as("misses, seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(
                verdict.rules().stream().flatMap(LedgerTest::misses).toList());
      }
    }
  }

  @Test
  void aRuleWithoutRoomIsTightAndOneWithRoomNeverBinds() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "12:00", 60);
    test.show("c", 0, "16:00", 60);
    test.show("d", 1, "12:00", 60);
    Scenario scenario = test.scenario();
    Rulebook rulebook =
        RulebookReader.bindOnly(
                scenario,
                List.of(
                    RuleSetting.of("SeatCover"),
                    RuleSetting.of("ShowsPerDay").strength("hard").with("shows", 2L),
                    RuleSetting.of("ConsecutiveWorkDays").strength("hard").with("days", 6L)))
            .orElseThrow();
    Roster roster = Rosters.of(scenario, "a", "Kim", "b", "Kim", "c", "Lee", "d", "Lee");
    Ledger ledger =
        Ledger.of(
            rulebook,
            Compiler.compile(scenario, rulebook, 1),
            roster,
            Judge.audit(rulebook, roster));

    assertThat(line(ledger, "ShowsPerDay").tight()).isEqualTo(1);
    assertThat(line(ledger, "ConsecutiveWorkDays").neverBinds()).isTrue();
  }

  /// The lines that the answer has to have for the violations of a rule.
  private static Stream<List<Cell>> misses(RuleAudit audit) {
    return audit.violations().stream()
        .map(violation ->
            List.of(
                Cell.of(audit.rule()),
                Cell.of(audit.title()),
                Cell.of(violation.message()),
                new Cell.Count(violation.amount()),
                new Cell.Count(violation.importance())));
  }

  private static Ledger.Line line(Ledger ledger, String rule) {
    return ledger.lines().stream()
        .filter(line -> line.audit().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
