package callsheet.bench.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.bench.contender.Contender;
import callsheet.bench.contender.Contender.Listener;
import callsheet.bench.contender.Contender.Request;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Nothing that a contender says is believed.
class RecorderTest {

  private static final Scenario SCENARIO = ScenarioGenerator.generate(Size.SMALL, 1);
  private static final Rulebook RULEBOOK = RulebookReader.defaults(SCENARIO);
  private static final int[] NOBODY = pinsOnly();
  private static final Score TRUE_SCORE =
      Judge.audit(RULEBOOK, Roster.of(SCENARIO, NOBODY)).score();
  private static final Score ONE_MORE =
      Score.of(TRUE_SCORE.level(0), TRUE_SCORE.level(1), TRUE_SCORE.level(2) + 1);
  private static final Score ONE_LESS =
      Score.of(TRUE_SCORE.level(0), TRUE_SCORE.level(1), TRUE_SCORE.level(2) - 1);

  private static int[] pinsOnly() {
    return SCENARIO.seats().stream()
        .mapToInt(seat -> SCENARIO.pinnedHost(seat).orElse(Roster.UNFILLED))
        .toArray();
  }

  private static Course course(Consumer<Listener> says) {
    Contender contender =
        new Contender() {
          @Override
          public String name() {
            return "somebody";
          }

          @Override
          public String setup() {
            return "says what the test wants";
          }

          @Override
          public void solve(Request request, Listener listener) {
            says.accept(listener);
          }
        };
    Duration limit = Duration.ofMinutes(10);
    return Race.measure(contender, new Request(SCENARIO, RULEBOOK, limit, List.of(limit), 1, 1));
  }

  @Test
  void aRosterHasTheScoreThatTheJudgeGivesIt() {
    Course course = course(listener -> listener.found(NOBODY, Optional.empty()));
    assertThat(course.best()).contains(TRUE_SCORE);
  }

  @Test
  void aTrueClaimIsTaken() {
    Course course =
        course(listener -> {
          listener.claimed(TRUE_SCORE);
          listener.found(NOBODY, Optional.of(TRUE_SCORE));
        });
    assertThat(course.best()).contains(TRUE_SCORE);
  }

  @Test
  void aRosterWithAWrongClaimIsRefused() {
    assertThatThrownBy(() -> course(listener -> listener.found(NOBODY, Optional.of(ONE_MORE))))
        .isInstanceOf(WrongClaim.class)
        .hasMessageContaining("somebody")
        .hasMessageContaining(ONE_MORE.toString())
        .hasMessageContaining(TRUE_SCORE.toString());
  }

  @Test
  void aScoreThatIsNeverShownIsRefused() {
    assertThatThrownBy(() -> course(listener -> listener.claimed(ONE_MORE)))
        .isInstanceOf(WrongClaim.class);
    assertThatThrownBy(() ->
            course(listener -> {
              listener.claimed(ONE_MORE);
              listener.found(NOBODY, Optional.empty());
            }))
        .isInstanceOf(WrongClaim.class);
  }

  @Test
  void aBoundBelowARosterIsRefused() {
    assertThatThrownBy(() ->
            course(listener -> {
              listener.found(NOBODY, Optional.empty());
              listener.bounded(ONE_LESS);
            }))
        .isInstanceOf(WrongClaim.class)
        .hasMessageContaining("bound");
  }

  @Test
  void aBoundBelowTheRosterOfSomebodyElseIsRefused() {
    Course finder = course(listener -> listener.found(NOBODY, Optional.empty()));
    Course bounder = course(listener -> listener.bounded(ONE_LESS));
    Course honest = course(listener -> listener.bounded(TRUE_SCORE));
    Race.checkBounds(List.of(finder, honest));
    assertThatThrownBy(() -> Race.checkBounds(List.of(finder, bounder)))
        .isInstanceOf(WrongClaim.class)
        .hasMessageContaining(ONE_LESS.toString());
  }

  @Test
  void whatComesALittleAfterTheLimitCounts() {
    Grid grid = new Grid(Duration.ofSeconds(12), List.of(Duration.ofMillis(50)));
    int last = grid.size() - 1;
    assertThat(grid.at(12.2, 12)).isEqualTo(last);
    assertThat(grid.at(12.3, 12)).isEqualTo(grid.size());
    // A start with a limit of 50 ms has 5 ms more, not 250.
    assertThat(grid.moment(grid.at(0.054, 0.05))).isEqualTo(0.05);
    assertThat(grid.moment(grid.at(0.06, 0.05))).isGreaterThan(0.05);
  }

  @Test
  void theGapIsCountedAtTheFirstLevelThatDiffers() {
    Optional<Gap> soft = Gap.of(Optional.of(Score.of(0, 0, 100)), Optional.of(Score.of(0, 0, 103)));
    Optional<Gap> fill = Gap.of(Optional.of(Score.of(0, -4, 99)), Optional.of(Score.of(0, -3, 9)));
    // 3 of 100 at level 2; 1 of 4 at level 1.
    assertThat(soft.orElseThrow().level()).isEqualTo(2);
    assertThat(soft.orElseThrow().relative()).hasValue(0.03);
    assertThat(fill.orElseThrow().level()).isEqualTo(1);
    assertThat(fill.orElseThrow().relative()).hasValue(0.25);
  }

  @Test
  void thePrimalIntegralWeighsTimeByTheDistanceFromTheBestKnown() {
    // Grid: 1, 2, 4 s. Nothing in the first second (1 each), then 90 of 100 (0.1 each), then all.
    Grid grid = new Grid(Duration.ofSeconds(4), List.of());
    List<Optional<Score>> scores =
        java.util.stream.IntStream.range(0, grid.size())
            .mapToObj(i -> grid.moment(i) < 1 ? Optional.<Score>empty() : score(grid.moment(i)))
            .toList();
    Course course = new Course("somebody", grid, scores, scores, 0);
    double integral = course.primalIntegral(Score.of(0, 0, 100), Duration.ofSeconds(4));
    // The grid is a tenth of a moment coarse, so that 1 + 0.1 holds within a tenth of a second.
    assertThat(integral).isBetween(1.0, 1.25);
  }

  private static Optional<Score> score(double seconds) {
    return Optional.of(Score.of(0, 0, seconds < 2 ? 90 : 100));
  }
}
