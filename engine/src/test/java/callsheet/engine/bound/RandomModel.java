package callsheet.engine.bound;

import callsheet.compile.Compiler;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Score;
import callsheet.rule.Definition;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Models of random scenarios under random rules, and rosters that break no hard rule any more.
final class RandomModel {

  private RandomModel() {}

  /// Fills seats at random as long as that breaks no hard rule.
  static int[] roster(Model model, Random random) {
    int[] hosts = new int[model.choices().count()];
    for (int choice = 0; choice < hosts.length; choice++) {
      hosts[choice] = model.choices().settledHost(choice);
    }
    long hard = ModelScore.of(model, hosts).level(Score.HARD);
    for (int choice = 0; choice < hosts.length; choice++) {
      int start = model.choices().start(choice);
      int end = model.choices().end(choice);
      if (start < end) {
        hosts[choice] = model.choices().hostOf(start + random.nextInt(end - start));
        long now = ModelScore.of(model, hosts).level(Score.HARD);
        if (now < hard) {
          hosts[choice] = Model.NONE;
        } else {
          hard = now;
        }
      }
    }
    return hosts;
  }

  /// A scenario, the three rules without which little happens, and up to ten others.
  static Model of(long seed, Random random) {
    Scenario scenario = seed % 2 == 0 ? RandomScenario.small(seed) : RandomScenario.of(seed);
    RandomSettings settings = new RandomSettings(random, scenario);
    List<RuleSetting> lines = new ArrayList<>();
    lines.add(RuleSetting.of("SeatCover"));
    lines.add(RuleSetting.of("Suitability"));
    lines.add(RuleSetting.of("CallTime").with("first", random.nextLong(150)));
    for (int i = 0; i < 10; i++) {
      Class<? extends Rule> rule = Catalogue.RULES.get(random.nextInt(Catalogue.RULES.size()));
      boolean drawn = lines.stream().anyMatch(line -> line.rule().equals(Catalogue.name(rule)));
      if (!drawn && !Definition.class.isAssignableFrom(rule)) {
        Binding[] strengths = Catalogue.info(rule).strengths();
        lines.add(settings.of(rule, strengths[random.nextInt(strengths.length)]));
      }
    }
    return Compiler.compile(scenario, RulebookReader.bindOnly(scenario, lines).orElseThrow(), 1);
  }
}
