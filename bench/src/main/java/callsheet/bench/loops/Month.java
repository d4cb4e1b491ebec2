package callsheet.bench.loops;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;

/// A generated month under the default profile.
record Month(Scenario scenario, Rulebook rulebook) {

  static Month of(Size size, long seed) {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    return new Month(scenario, RulebookReader.defaults(scenario));
  }
}
