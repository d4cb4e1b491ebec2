package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Bite;
import callsheet.bite.Bites;
import callsheet.compile.Compiler;
import callsheet.engine.Solves.Case;
import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On the scenarios on which rules bite, the engine finds what trying every roster finds.
class BitesTest {

  static Stream<Bite> bites() {
    return Bites.all().stream();
  }

  /// Those of rules that can be soft: the others are never too weak.
  static Stream<Bite> softBites() {
    return bites().filter(bite -> !bite.rulesWithItSoft().equals(bite.rulesWith()));
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theEngineFindsTheBestRosterWithoutTheRule(Bite bite) {
    Solution solution = solve(bite.scenarioWithout(), bite.rulesWithout());

    assertThat(solution.hosts()).isEqualTo(bite.rosterWithout().hosts());
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theEngineFindsABestRosterWithTheRule(Bite bite) {
    Rulebook rules = bite.rulesWith();
    Score best = Judge.audit(rules, bite.rosterWith()).score();

    assertThat(solve(bite.scenario(), rules).score()).isEqualTo(best);
  }

  @ParameterizedTest
  @MethodSource("softBites")
  void aRuleTooWeakToChangeTheRosterNamesWhatItWouldHaveChanged(Bite bite) {
    Rulebook rules = bite.rulesWithItSoft();

    Solution solution = solve(bite.scenario(), rules);

    assertThat(bite.named(Judge.audit(rules, Roster.of(bite.scenario(), solution.hosts()))))
        .containsExactlyElementsOf(bite.violations());
  }

  private static Solution solve(Scenario scenario, Rulebook rules) {
    Case of = new Case(scenario, rules, Compiler.compile(scenario, rules, 1));
    return Solves.solve(of, Solves.settings(300, 1, 1));
  }
}
