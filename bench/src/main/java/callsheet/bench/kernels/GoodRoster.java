package callsheet.bench.kernels;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.Optional;

/// A month's model under the default profile and a roster good enough that moves around it cost
/// what they cost in a search; the same every time.
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
record GoodRoster(Model model, int[] hosts) {

  static GoodRoster of(Size size, long seed) {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    Model model = Compiler.compile(scenario, RulebookReader.defaults(scenario), 2);
    Settings settings = new Settings(Duration.ofMillis(500), seed, 1, true);
    return new GoodRoster(
        model, Engine.solve(model, settings, Optional.empty(), event -> {}, new Stop()).hosts());
  }
}
