package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstructionTest {

  /// The last seat excludes both others, and its only hosts have them, each as the first of two.
  @Test
  void whoIsNeededElsewhereIsRelieved() {
    int[] open = {Model.NONE, Model.NONE, Model.NONE};
    int[][] hosts = {{0, 1}, {2, 3}, {0, 2}};
    Choices choices = new Choices(4, hosts, open, new int[3], new int[3]);
    PlainRows rows = new PlainRows(choices);
    rows.exclude(0, 2);
    rows.exclude(1, 2);
    for (int seat = 0; seat < 3; seat++) {
      rows.missed(seat);
    }

    assertThat(built(rows.model()).hosts()).containsExactly(1, 2, 0);
  }

  /// Where a month has hosts for all seats nobody has to wait for the search to find them.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 8, 9, 11, 12, 14, 15})
  void aSmallMonthIsCompleteAtOnce(long seed) {
    Scenario scenario = ScenarioGenerator.generate(Size.SMALL, seed);
    Rulebook rulebook = RulebookReader.defaults(scenario);
    Activity built = built(Compiler.compile(scenario, rulebook, 1));

    assertThat(built.score(Score.HARD)).isZero();
    assertThat(built.score(Score.FILL)).isZero();
    assertThat(Judge.audit(rulebook, Roster.of(scenario, built.hosts())).score())
        .isEqualTo(built.score());
  }

  /// So that nobody else's empty roster is there first.
  @Test
  void aLargeRosterIsShownFromBeforeItsFirstSeatOnAndMoreOfItEachTime() {
    Scenario scenario = ScenarioGenerator.generate(Size.SMALL, 1);
    Model model = Compiler.compile(scenario, RulebookReader.defaults(scenario), 1);
    Activity activity = new Activity(new Wiring(model));
    long pinned = taken(activity);
    List<Long> taken = new ArrayList<>();

    new Construction(
            activity, new Worth(activity.wiring()), new Stop(), part -> taken.add(taken(part)))
        .fill(new SplittableRandom(1));

    assertThat(taken).hasSizeBetween(9, 17).isSorted().doesNotHaveDuplicates();
    assertThat(taken.getFirst()).isEqualTo(pinned);
  }

  private static long taken(Activity roster) {
    return Arrays.stream(roster.hosts()).filter(host -> host != Model.NONE).count();
  }

  private static Activity built(Model model) {
    Activity activity = new Activity(new Wiring(model));
    new Construction(activity, new Worth(activity.wiring())).fill(new SplittableRandom(1));
    return activity;
  }
}
