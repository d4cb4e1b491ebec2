package callsheet.engine.cpsat;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// Days of a generated month, small enough to repair in a moment, for tests.
public final class Days {

  private Days() {}

  /// Days of one channel.
  public static Model model(int days, int hosts, int broadcasts, int seats, long seed) {
    Plan plan =
        new Plan("days", LocalDate.of(2026, 12, 1), days, 1, true, hosts, broadcasts, seats);
    Scenario scenario = ScenarioGenerator.generate(plan, seed);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
  }

  /// A roster that keeps the hard rules.
  public static int[] roster(Model model) {
    Settings settings = new Settings(Duration.ofMillis(20), 1, 1, true);
    return Engine.solve(model, settings, Optional.empty(), event -> {}, new Stop()).hosts();
  }
}
