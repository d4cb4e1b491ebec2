package callsheet.bite;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.judge.Judge;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The optima that the bites claim are those that trying every roster finds.
class BitesTest {

  static Stream<Bite> bites() {
    return Bites.all().stream();
  }

  @Test
  void everyRuleOfTheCatalogueBitesSomewhere() {
    assertThat(bites().map(Bite::rule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.RULES.stream().map(Catalogue::name).toList());
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theRosterNamedIsTheOneBestWithoutTheRule(Bite bite) {
    List<Roster> best = Enumeration.best(bite.scenarioWithout(), bite.rulesWithout());

    assertThat(best).extracting(Roster::hosts).containsExactly(bite.rosterWithout().hosts());
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theRosterNamedIsBestWithTheRuleAndBetterThanTheOther(Bite bite) {
    Rulebook rules = bite.rulesWith();

    assertThat(Enumeration.best(bite.scenario(), rules)).contains(bite.rosterWith());
    Score with = Judge.audit(rules, bite.rosterWith()).score();
    assertThat(Judge.audit(rules, bite.rosterWithout()).score()).isLessThan(with);
  }

  @ParameterizedTest
  @MethodSource("bites")
  void theJudgeNamesExactlyTheViolationsOfTheOther(Bite bite) {
    assertThat(bite.named(Judge.audit(bite.rulesWithItSoft(), bite.rosterWithout())))
        .containsExactlyElementsOf(bite.violations());
  }
}
