package callsheet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever rules are set and however a few seats change, the narrow judgement is the full one.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
final class RejudgeTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 25);
  private static final int CHANGES = 8;

  @Test
  void aChangeOfFewSeatsIsJudgedAsTheJudgeWould() {
    long narrowed = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Random random = new Random(seed);
      Rulebook rulebook = rulebook(scenario, random);
      // Anybody anywhere: hosts who may not stand there, too.
      Roster roster = Roster.of(scenario, hosts(scenario, random));
      Rejudge rejudge = new Rejudge(rulebook, roster, Judge.audit(rulebook, roster));
      for (int i = 0; i < CHANGES; i++) {
        Roster changed = changed(roster, random);
        Verdict full = Judge.audit(rulebook, changed);
        Verdict narrow = rejudge.audit(changed);

        assertThat(narrow.score()).as("seed %d", seed).isEqualTo(full.score());
        assertThat(lines(narrow)).as("seed %d", seed).isEqualTo(lines(full));
        narrowed += full.score().equals(rejudge.verdict().score()) ? 0 : 1;
      }
    }
    // Changes that change nothing would prove nothing.
    assertThat(narrowed).isGreaterThan(ROUNDS);
  }

  private static Rulebook rulebook(Scenario scenario, Random random) {
    if (random.nextInt(4) == 0) {
      return RulebookReader.defaults(scenario);
    }
    RandomSettings settings = new RandomSettings(random, scenario);
    List<RuleSetting> lines = new ArrayList<>();
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      for (Binding strength : Catalogue.info(rule).strengths()) {
        if (random.nextInt(3) > 0) {
          lines.add(settings.of(rule, strength));
        }
      }
    }
    return RulebookReader.bindOnly(scenario, lines).orElseThrow();
  }

  private static int[] hosts(Scenario scenario, Random random) {
    int[] hosts = new int[scenario.seats().size()];
    Arrays.setAll(hosts, s -> random.nextInt(-1, scenario.hosts().size()));
    return hosts;
  }

  private static Roster changed(Roster roster, Random random) {
    Roster changed = roster;
    List<Seat> seats = roster.scenario().seats();
    for (int i = 0; i <= random.nextInt(3) && !seats.isEmpty(); i++) {
      Seat seat = seats.get(random.nextInt(seats.size()));
      changed = changed.with(seat, random.nextInt(-1, roster.scenario().hosts().size()));
    }
    return changed;
  }

  /// The ledger with each rule's violations in one order.
  private static List<String> lines(Verdict verdict) {
    return verdict.rules().stream().map(RejudgeTest::line).toList();
  }

  private static String line(RuleAudit audit) {
    return audit.rule()
        + " "
        + List.of(audit.instances(), audit.satisfied(), audit.penalty(), audit.gain())
        + audit.violations().stream().map(Object::toString).sorted().toList();
  }
}
