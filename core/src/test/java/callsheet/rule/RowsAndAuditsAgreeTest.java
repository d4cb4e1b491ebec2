package callsheet.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// For every rule of the catalogue, at every strength it has, on random scenarios with random
/// parameters: the rows it compiles to cost what its judge says.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone, and more
/// rounds search further.
class RowsAndAuditsAgreeTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 40);
  private static final int ROSTERS = 6;

  /// Rules that no roster of the model can break: the model has no other literal.
  private static final Set<String> ALWAYS_KEPT = Set.of("Pin");

  @TestFactory
  Stream<DynamicTest> eachRuleAtEachStrengthCostsWhatItsJudgeSays() {
    return Catalogue.RULES.stream()
        .filter(rule -> !Definition.class.isAssignableFrom(rule))
        .flatMap(rule ->
            Arrays.stream(Catalogue.info(rule).strengths())
                .map(strength ->
                    DynamicTest.dynamicTest(
                        Catalogue.name(rule) + " " + strength,
                        () -> rowsAgreeWithAudit(rule, strength))));
  }

  private static void rowsAgreeWithAudit(Class<? extends Rule> rule, Binding strength) {
    long matters = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Random random = new Random(31 * seed + Catalogue.name(rule).hashCode());
      RandomSettings settings = new RandomSettings(random, scenario);
      List<RuleSetting> lines = new ArrayList<>();
      lines.add(settings.of(rule, strength));
      if (random.nextBoolean()) {
        lines.add(RuleSetting.of("CallTime").with("first", random.nextLong(200)));
      }
      matters += agree(scenario, lines, seed, random);
    }
    if (ROUNDS > 1 && !ALWAYS_KEPT.contains(Catalogue.name(rule))) {
      // A rule that never costs or earns anything would agree with any judge.
      assertThat(matters).as("random rosters on which %s matters", rule).isPositive();
    }
  }

  @Test
  void allRulesTogetherCostWhatTheirJudgesSay() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Random random = new Random(seed);
      RandomSettings settings = new RandomSettings(random, scenario);
      List<RuleSetting> lines = new ArrayList<>();
      for (Class<? extends Rule> rule : Catalogue.RULES) {
        for (Binding strength : Catalogue.info(rule).strengths()) {
          if (random.nextInt(3) > 0) {
            lines.add(settings.of(rule, strength));
          }
        }
      }
      agree(scenario, lines, seed, random);
    }
  }

  @Test
  void theDefaultProfileCostsWhatItsJudgesSay() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      compare(scenario, RulebookReader.defaults(scenario), seed, new Random(seed));
    }
  }

  @Test
  void theModelIsTheSameOnAnyNumberOfThreads() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + Math.min(ROUNDS, 20); seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Rulebook rulebook = RulebookReader.defaults(scenario);
      Model one = Compiler.compile(scenario, rulebook, 1);
      assertThat(Compiler.compile(scenario, rulebook, 2)).as("seed %d", seed).isEqualTo(one);
      assertThat(Compiler.compile(scenario, rulebook, 4)).as("seed %d", seed).isEqualTo(one);
    }
  }

  private static long agree(Scenario scenario, List<RuleSetting> lines, long seed, Random random) {
    Rulebook rulebook = RulebookReader.bindOnly(scenario, lines).orElseThrow();
    return compare(scenario, rulebook, seed, random);
  }

  /// How many of the random rosters cost or earn anything.
  private static long compare(Scenario scenario, Rulebook rulebook, long seed, Random random) {
    Model model = Compiler.compile(scenario, rulebook, 1);
    long matters = 0;
    for (int i = 0; i < ROSTERS; i++) {
      Roster roster = RandomRosters.of(scenario, model, random);
      Verdict verdict = Judge.audit(rulebook, roster);
      Score rows = ModelScore.of(model, roster.hosts());
      if (!rows.equals(verdict.score())) {
        fail(
            "seed %d: the rows cost %s, the judge says %s%n%s%nhosts by seat %s%n%s",
            seed,
            rows,
            verdict.score(),
            rulebook.settings(),
            Arrays.toString(roster.hosts()),
            violations(verdict));
      }
      matters += verdict.rules().stream().anyMatch(RowsAndAuditsAgreeTest::matters) ? 1 : 0;
    }
    return matters;
  }

  private static boolean matters(RuleAudit audit) {
    return audit.penalty() > 0 || audit.gain() != 0;
  }

  private static String violations(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    verdict
        .rules()
        .forEach(audit ->
            text.append(audit.rule())
                .append(' ')
                .append(audit.satisfied())
                .append(" of ")
                .append(audit.instances())
                .append(' ')
                .append(audit.violations())
                .append('\n'));
    return text.toString();
  }
}
