package callsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.judge.Judge;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.rule.Definition;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
final class WithoutTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 6);
  private static final int ROSTERS = 4;

  @Test
  void aModelWithoutASettingScoresAsOneCompiledWithoutIt() {
    int differences = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Random random = new Random(seed);
      Rulebook rulebook = rulebook(scenario, random);
      Model whole = Compiler.compile(scenario, rulebook, 1);
      for (Setting setting : rulebook.settings()) {
        if (isInRowsOnly(setting)) {
          differences += agree(scenario, rulebook, whole, setting, seed, random);
        }
      }
    }
    // Settings that never cost anything could be left out of any model.
    assertThat(differences).isPositive();
  }

  /// How many rosters are worth another score without the setting.
  private static int agree(
      Scenario scenario,
      Rulebook rulebook,
      Model whole,
      Setting setting,
      long seed,
      Random random) {
    Rulebook fewer =
        new Rulebook(rulebook.settings().stream().filter(s -> !s.equals(setting)).toList());
    Model compiled = Compiler.compile(scenario, fewer, 1);
    Roster any = RandomRosters.of(scenario, whole, random);
    Model without =
        Without.of(whole, setting.index(), any.hosts(), Judge.audit(fewer, any).score());
    int differences = 0;
    for (int i = 0; i < ROSTERS; i++) {
      Roster roster = RandomRosters.of(scenario, whole, random);
      assertThat(ModelScore.of(without, roster.hosts()))
          .as("seed %d without %s %s", seed, setting.name(), setting.strength())
          .isEqualTo(ModelScore.of(compiled, roster.hosts()));
      differences +=
          ModelScore.of(whole, roster.hosts()).equals(ModelScore.of(without, roster.hosts()))
              ? 0
              : 1;
    }
    return differences;
  }

  private static Rulebook rulebook(Scenario scenario, Random random) {
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

  private static boolean isInRowsOnly(Setting setting) {
    boolean shapesChoices =
        setting.rule() instanceof EligibilityRule && setting.strength() instanceof Strength.Hard;
    return !shapesChoices
        && !(setting.rule() instanceof Definition)
        && Catalogue.info(setting.rule().getClass()).family() != Family.OBJECTIVE;
  }
}
