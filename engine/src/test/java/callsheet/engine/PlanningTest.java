package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.bound.Relaxation;
import callsheet.engine.columns.Shifts;
import callsheet.engine.cpsat.Exact;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlanningTest {

  private static final int LAST = 2;

  private final Shifts shifts = new Shifts(12, 7, 3, 2);
  private final Model model = shifts.model();
  private final Settings settings = new Settings(Duration.ofMinutes(2), 1, 2, false);
  private final Stop over = new Stop();
  private final Relaxation relaxation = new Relaxation(model);
  private final Exact exact = new Exact(model, settings, over, (from, to) -> 0);
  private final Incumbent incumbent = shifts.incumbent(model, relaxation.bound());
  private final Planning planning =
      new Planning(
          model,
          settings,
          relaxation,
          exact,
          over,
          (from, to) -> to.level(LAST) - from.level(LAST));

  @Test
  void aTurnOffersARosterAndABound() {
    Score before = incumbent.score();
    Score boundBefore = incumbent.bound();
    try (Crew crew = new Crew(4, over)) {
      beginTurn();

      planning.takeTurn(crew, 1, System.nanoTime() + settings.limit().toNanos(), incumbent);
    }

    assertThat(incumbent.score()).as("bound %s", incumbent.bound()).isGreaterThan(before);
    assertThat(incumbent.score().level(Score.HARD)).isZero();
    assertThat(ModelScore.of(model, incumbent.hosts())).isEqualTo(incumbent.score());
    assertThat(incumbent.bound()).isLessThan(boundBefore).isGreaterThanOrEqualTo(incumbent.score());
    assertThat(planning.neighbourhood().map(Neighbourhood::bests)).contains(1L);
    assertThat(planning.isDue(1)).as("rounds come first").isFalse();
    assertThat(planning.until(1_000, 1)).isLessThan(1_000);
  }

  @Test
  void aTurnEndsWhenTheSearchIsOver() {
    Score before = incumbent.score();
    try (Crew crew = new Crew(4, new Stop())) {
      beginTurn();
      over.press();

      planning.takeTurn(crew, 1, System.nanoTime() + settings.limit().toNanos(), incumbent);
    }

    assertThat(incumbent.score()).isEqualTo(before);
    assertThat(planning.isDue(100)).isFalse();
  }

  @Test
  void aRosterIsOfferedAsItIsWhenNoTimeIsLeftToSearchFromIt() {
    planning.lookAhead();
    int[] planned = better();

    planning.searchFrom(planned, 3, System.nanoTime(), incumbent);

    assertThat(incumbent.hosts()).isEqualTo(planned);
    assertThat(incumbent.score()).isEqualTo(ModelScore.of(model, planned));
  }

  @Test
  void aRosterIsOfferedAsItIsOnceTheSearchIsOver() {
    planning.lookAhead();
    int[] planned = better();
    over.press();

    planning.searchFrom(planned, 3, System.nanoTime() + settings.limit().toNanos(), incumbent);

    assertThat(incumbent.hosts()).isEqualTo(planned);
    assertThat(incumbent.score()).isEqualTo(ModelScore.of(model, planned));
  }

  /// A roster that is better than nobody's, and could be far better.
  private int[] better() {
    int[] planned = shifts.nobody();
    Arrays.fill(planned, 0, 3, 0);
    assertThat(ModelScore.of(model, planned)).isGreaterThan(incumbent.score());
    return planned;
  }

  @Test
  void noTurnBeginsShortlyBeforeTheEnd() {
    beginTurn();
    assertThat(planning.isDue(115.0)).isFalse();
  }

  @Test
  void lanesThatCountStepsTakeNoTurns() {
    Settings inStep = new Settings(Duration.ofMinutes(2), 1, 2, true);
    Planning none = new Planning(model, inStep, relaxation, exact, over, (from, to) -> 0);

    none.lookAhead();

    assertThat(none.isWaiting()).isFalse();
    assertThat(none.isDue(30)).isFalse();
  }

  /// Waits until a turn is due.
  private void beginTurn() {
    assertThat(exact.failure()).isEmpty();
    while (!exact.isReady()) {
      Thread.onSpinWait();
    }
    assertThat(planning.isDue(1)).isFalse();
    planning.lookAhead();
    assertThat(planning.isWaiting()).isTrue();
    while (relaxation.improve(settings, over, 1, incumbent)) {
      assertThat(relaxation.worthOfRows()).isPresent();
    }
    assertThat(planning.isWaiting()).isFalse();
    assertThat(planning.isDue(1)).isTrue();
  }
}
