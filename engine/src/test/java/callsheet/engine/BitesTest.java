package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Bite;
import callsheet.bite.Bites;
import callsheet.compile.Compiler;
import callsheet.engine.Solves.Case;
import callsheet.judge.Judge;
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

  @ParameterizedTest
  @MethodSource("bites")
  void theEngineFindsTheBestRosterWithoutTheRule(Bite bite) {
    assertThat(solve(bite, bite.rulesWithout()).roster()).isEqualTo(bite.rosterWithout());
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theEngineFindsABestRosterWithTheRule(Bite bite) {
    Rulebook rules = bite.rulesWith();
    Score best = Judge.audit(rules, bite.rosterWith()).score();

    assertThat(solve(bite, rules).score()).isEqualTo(best);
  }

  @ParameterizedTest
  @MethodSource("bites")
  void aRuleTooWeakToChangeTheRosterNamesWhatItWouldHaveChanged(Bite bite) {
    Rulebook rules = bite.rulesWithItSoft();
    if (rules.settings().equals(bite.rulesWith().settings())) {
      // A rule that can't be soft is never too weak; the judge's words are tested beside it.
      return;
    }

    Solution solution = solve(bite, rules);

    assertThat(bite.named(Judge.audit(rules, solution.roster())))
        .containsExactlyElementsOf(bite.violations());
  }

  private static Solution solve(Bite bite, Rulebook rules) {
    Case of = new Case(bite.scenario(), rules, Compiler.compile(bite.scenario(), rules, 1));
    return Solves.solve(of, Solves.settings(300, 1, 1));
  }
}
