package callsheet.planner.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.fixture.RandomScenario;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Scenario;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImpactTest {

  private static final Settings SETTINGS = new Settings(Duration.ofSeconds(20), 1, 1, true);

  @Test
  void aProvenPriceIsTheDifferenceOfTwoOptima() {
    int proven = 0;
    for (long seed = 1; seed <= 3; seed++) {
      Scenario scenario = RandomScenario.small(seed);
      Subject subject = Subject.of(RulebookReader.defaults(scenario), Roster.empty(scenario));

      Impact impact = Impact.of(subject, setting -> true, SETTINGS, new Stop());

      assertThat(impact.prices()).hasSize(impact.asked());
      for (Price price : impact.prices()) {
        if (price.proven() && price.move() instanceof Move.LeftOut) {
          Rulebook fewer =
              new Rulebook(
                  subject.rulebook().settings().stream()
                      .filter(setting -> !setting.equals(price.setting()))
                      .toList());
          Solution optimum =
              Engine.solve(
                  Compiler.compile(scenario, fewer, 1),
                  SETTINGS,
                  Optional.empty(),
                  event -> {},
                  new Stop());
          assertThat(optimum.ending()).isEqualTo(Ending.OPTIMAL);
          assertThat(price.found().verdict().score())
              .as("seed %d without %s", seed, price.setting().name())
              .isEqualTo(optimum.score());
          proven++;
        }
      }
    }
    assertThat(proven).isPositive();
  }

  @Test
  void whatIsStoppedAtOnceSaysSo() {
    Scenario scenario = RandomScenario.small(1);
    Subject subject = Subject.of(RulebookReader.defaults(scenario), Roster.empty(scenario));
    Stop stop = new Stop();
    stop.press();

    Impact impact = Impact.of(subject, setting -> true, SETTINGS, stop);

    assertThat(impact.prices()).isEmpty();
    assertThat(impact.answer().sentences().getFirst().english()).startsWith("Stopped");
  }
}
