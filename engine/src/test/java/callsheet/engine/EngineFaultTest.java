package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.engine.Solves.Case;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Faults are planted; none may end in a result.
class EngineFaultTest {

  private final Case week = Case.of(Solves.week(3));
  private final Model model = week.model();

  @Test
  void aScoreThatDriftsFromTheRowsStopsTheRun() {
    // Once the first roster stands, what a filled seat earns changes behind the threads' backs:
    // they keep on counting the old points, the rows give the new ones. Left alone it would search
    // for ten minutes.
    assertThatThrownBy(() ->
            Engine.solve(
                model,
                new Settings(Duration.ofMinutes(10), 1, 2, false),
                Optional.empty(),
                event -> {
                  if (event instanceof Event.FirstRoster) {
                    long[] points = model.gains().points();
                    Arrays.setAll(points, i -> points[i] + 1);
                  }
                },
                new Stop()))
        .isInstanceOf(EngineFault.class)
        .hasMessageContaining("and the rows");
  }

  @Test
  void aThreadsFirstOfferIsRecounted() {
    Incumbent incumbent = new Incumbent(model, pinsScore(), pins(), unbounded(), new Nobody());

    assertThatThrownBy(() -> incumbent.offer(plus(pinsScore(), 1), pins()))
        .isInstanceOf(EngineFault.class);
    assertThat(incumbent.score()).isEqualTo(pinsScore());
  }

  @Test
  void aBoundBelowARosterIsAFault() {
    Incumbent incumbent = new Incumbent(model, pinsScore(), pins(), unbounded(), new Nobody());

    assertThatThrownBy(() -> incumbent.tighten(plus(pinsScore(), -1)))
        .isInstanceOf(EngineFault.class)
        .hasMessageContaining("bound");
  }

  @Test
  void whoComesTooLateChangesNothing() {
    Incumbent incumbent = new Incumbent(model, pinsScore(), pins(), unbounded(), new Nobody());
    Solution better = Solves.solve(week, Solves.settings(50, 1, 1));

    incumbent.close();
    incumbent.offer(better.score(), better.hosts());
    incumbent.tighten(better.score());

    assertThat(better.score()).isGreaterThan(pinsScore());
    assertThat(incumbent.score()).isEqualTo(pinsScore());
    assertThat(incumbent.bound()).isEqualTo(unbounded());
  }

  private int[] pins() {
    int[] hosts = new int[model.choices().count()];
    Arrays.setAll(
        hosts, c -> model.choices().isSettled(c) ? model.choices().settledHost(c) : Model.NONE);
    return hosts;
  }

  private Score pinsScore() {
    return ModelScore.of(model, pins());
  }

  private Score unbounded() {
    long[] most = new long[model.levels()];
    Arrays.fill(most, Long.MAX_VALUE);
    return Score.of(most);
  }

  private static Score plus(Score score, long more) {
    long[] levels = new long[score.levels()];
    Arrays.setAll(levels, score::level);
    levels[levels.length - 1] += more;
    return Score.of(levels);
  }

  @Test
  void aBoundBelowARosterIsAFaultAtTheEndThoughNobodyHeardOfIt() {
    Incumbent incumbent = new Incumbent(model, pinsScore(), pins(), unbounded(), new Nobody());
    assertThatThrownBy(() -> incumbent.tighten(plus(pinsScore(), -1)))
        .isInstanceOf(EngineFault.class);
    incumbent.close();

    assertThatThrownBy(incumbent::checkBound).isInstanceOf(EngineFault.class);
  }

  private static final class Nobody implements Incumbent.Listener {
    @Override
    public void improved(Score score) {}

    @Override
    public void tightened(Score bound) {}
  }
}
