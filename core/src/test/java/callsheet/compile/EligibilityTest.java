package callsheet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.EligibilityRule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  @Test
  void aHostHasALiteralOnAnOpenSeatIfNoHardSettingBlocksThePair() {
    int blocked = 0;
    for (long seed = 1; seed <= 100; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      RandomSettings settings = new RandomSettings(new Random(seed), scenario);
      List<RuleSetting> lines =
          Catalogue.RULES.stream()
              .filter(EligibilityRule.class::isAssignableFrom)
              .map(rule -> settings.of(rule, Binding.HARD))
              .toList();
      Rulebook rulebook = RulebookReader.bindOnly(scenario, lines).orElseThrow();
      Eligibility eligibility = new Eligibility(scenario, rulebook);
      Choices choices = Compiler.compile(scenario, rulebook, 2).choices();
      for (Seat seat : scenario.seats()) {
        for (Host host : scenario.hosts()) {
          if (!choices.isSettled(seat.index())) {
            boolean may = eligibility.blocking(seat, host).isEmpty();
            assertThat(choices.literal(seat.index(), host.index()) != Model.NONE)
                .as("seed %d, %s, %s", seed, seat, host)
                .isEqualTo(may);
            blocked += may ? 0 : 1;
          }
        }
      }
    }
    assertThat(blocked).isPositive();
  }
}
