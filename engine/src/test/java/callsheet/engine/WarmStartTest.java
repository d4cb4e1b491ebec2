package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Solves.Case;
import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmStartTest {

  @Test
  void aRosterThatKeepsTheHardRulesIsTakenWhole() {
    Case week = Case.of(Solves.week(5));
    Solution before = Solves.solve(week, Solves.settings(100, 1, 1));

    WarmStart start = WarmStart.of(week.model(), before.hosts());

    assertThat(start.hosts()).isEqualTo(before.hosts());
    assertThat(start.score()).isEqualTo(before.score());
    assertThat(start.leftOut()).isEmpty();
  }

  @Test
  void whatHardRulesForbidIsLeftOutAndNamed() {
    // One host can't stand on every show of a week.
    Case week = Case.of(Solves.week(5));
    int[] allOnOne = new int[week.scenario().seats().size()];

    WarmStart start = WarmStart.of(week.model(), allOnOne);

    assertThat(start.leftOut()).isNotEmpty();
    for (int choice : start.leftOut()) {
      assertThat(start.hosts()[choice]).isNotEqualTo(allOnOne[choice]);
    }
    assertThat(start.score()).isEqualTo(ModelScore.of(week.model(), start.hosts()));
    assertThat(start.score().level(Score.HARD)).isEqualTo(week.model().constantScore()[Score.HARD]);
  }

  @Test
  void theAllowedPartOfAStartIsAllowedAsItStands() {
    Case week = Case.of(Solves.week(5));
    int[] allowed = WarmStart.of(week.model(), new int[week.scenario().seats().size()]).hosts();

    WarmStart again = WarmStart.of(week.model(), allowed);

    assertThat(again.hosts()).isEqualTo(allowed);
    assertThat(again.leftOut()).isEmpty();
  }

  @Test
  void twoSeatsThatExcludeEachOtherAreNotTakenWholeThoughTheyFillWhatMustBeFilled() {
    // Both seats must be filled, and the only host can't be on both: with one on it the rows are
    // nearer to being kept than with nobody.
    Choices choices =
        new Choices(
            1,
            new int[][] {{0}, {0}},
            new int[] {Model.NONE, Model.NONE},
            new int[] {0, 0},
            new int[] {0, 30});
    PlainRows rows = new PlainRows(choices);
    rows.hard(2, Model.NO_HI, choices.literal(0, 0), choices.literal(1, 0));
    rows.exclude(0, 1);
    Model model = rows.model();
    int[] both = {0, 0};

    WarmStart start = WarmStart.of(model, both);
    Solution solution =
        Engine.solve(model, Solves.settings(50, 1, 1), Optional.of(both), event -> {}, new Stop());

    assertThat(start.leftOut()).containsExactly(1);
    assertThat(solution.score()).isEqualTo(ModelScore.of(model, solution.hosts()));
    assertThat(solution.score().level(Score.HARD)).isEqualTo(-1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noSolveEndsWorseThanTheAllowedPartOfAnyRoster(long seed) {
    Case week = Case.of(Solves.week(seed));
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int hosts = week.scenario().hosts().size();
    int[] given = new int[week.scenario().seats().size()];
    Arrays.setAll(given, seat -> random.nextInt(-1, hosts));
    WarmStart start = WarmStart.of(week.model(), given);

    // The stop is pressed already, so nothing is searched.
    Stop stop = new Stop();
    stop.press();
    Solution solution =
        Engine.solve(
            week.model(), Solves.settings(50, seed, 1), Optional.of(given), event -> {}, stop);

    assertThat(solution.score()).isGreaterThanOrEqualTo(start.score());
  }
}
