package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Scenarios small enough to enumerate, and solves of which each is audited.
final class Solves {

  /// A scenario with its rules and rows.
  record Case(Scenario scenario, Rulebook rulebook, Model model) {

    static Case of(Scenario scenario) {
      Rulebook rulebook = RulebookReader.bind(scenario).orElseThrow();
      return new Case(scenario, rulebook, Compiler.compile(scenario, rulebook, 1));
    }

    Roster roster(Solution solution) {
      return Roster.of(scenario, solution.hosts());
    }
  }

  private Solves() {}

  /// Two days of one channel: five broadcasts, six seats, four hosts.
  static Scenario tiny(long seed) {
    return ScenarioGenerator.generate(
        new Plan("tiny", LocalDate.of(2026, 12, 1), 2, 1, false, 4, 5, 6), seed);
  }

  /// A week of one channel with some hundred seats.
  static Scenario week(long seed) {
    return ScenarioGenerator.generate(
        new Plan("week", LocalDate.of(2026, 12, 1), 7, 1, true, 12, 120, 140), seed);
  }

  /// The same scenario under these rules alone, the others off.
  static Case only(Scenario scenario, List<RuleSetting> rules) {
    Rulebook rulebook = RulebookReader.bindOnly(scenario, rules).orElseThrow();
    return new Case(scenario, rulebook, Compiler.compile(scenario, rulebook, 1));
  }

  static Settings settings(long millis, long seed, int threads) {
    return new Settings(Duration.ofMillis(millis), seed, threads, true);
  }

  /// Solves and lets the judge confirm the score.
  static Solution solve(Case of, Settings settings) {
    return solve(of, settings, Optional.empty());
  }

  static Solution solve(Case of, Settings settings, Optional<Roster> start) {
    Solution solution =
        Engine.solve(of.model(), settings, start.map(Roster::hosts), event -> {}, new Stop());
    assertThat(Judge.audit(of.rulebook(), of.roster(solution)).score())
        .as("the judge's score of the engine's roster")
        .isEqualTo(solution.score());
    assertThat(solution.bound().orElseThrow())
        .as("no roster may exceed the bound")
        .isGreaterThanOrEqualTo(solution.score());
    return solution;
  }
}
