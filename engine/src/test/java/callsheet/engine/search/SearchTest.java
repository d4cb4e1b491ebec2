package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.engine.cpsat.Days;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchTest {

  private final Model model = Days.model(6, 8, 60, 80, 1);
  private final Activity nobody = new Activity(new Wiring(model));
  private final Incumbent incumbent = incumbent(model, nobody);
  private final Stop stop = new Stop();

  @Test
  void whatIsBetterGainedSomethingWhateverItCost() {
    Search search =
        new Search(
            new Wiring(new TasksAndShifts().model()),
            new Settings(Duration.ofSeconds(1), 1, 1, true),
            new Stop());
    Score open = Score.of(0, -1, 0);

    assertThat(search.gained(open, Score.of(0, -1, 7))).isEqualTo(7);
    assertThat(search.gain(open, Score.of(0, 0, -1_000_000))).isNegative();
    assertThat(search.gained(open, Score.of(0, 0, -1_000_000))).isEqualTo(1);
    assertThat(search.gained(open, Score.of(0, -2, 1_000_000))).isZero();
    assertThat(search.gained(open, open)).isZero();
  }

  @Test
  @Timeout(60)
  void aLaneThatCountsStepsHasToldAllItFoundWhenTheStopIsPressed() throws InterruptedException {
    Search search = lane(Duration.ofMinutes(10));
    // given a lane that has more steps than anybody waits for
    CompletableFuture<Void> lane =
        CompletableFuture.runAsync(() -> search.anneal(0, 0, 600, false, incumbent, false));
    while (bests(search) == 0 && !lane.isDone()) {
      stop.await(Duration.ofMillis(1));
    }
    // when
    stop.press();
    lane.join();
    // then
    assertThat(incumbent.score()).as("nothing is offered midway").isEqualTo(nobody.score());
    assertIsOffered(search);
  }

  @Test
  void whatALaneFoundBeforeTheStopIsThereForWhoeverGathersIt() {
    Search search = lane(Duration.ofSeconds(1));
    search.anneal(0, 0, 0.1, false, incumbent, false);
    stop.press();

    assertIsOffered(search);
  }

  /// A search of one lane that begins with nobody.
  private Search lane(Duration limit) {
    Search search = new Search(nobody.wiring(), new Settings(limit, 1, 1, true), stop);
    search.open(new Activity(nobody.wiring()));
    return search;
  }

  private void assertIsOffered(Search search) {
    search.offerFound(incumbent);

    assertThat(incumbent.score()).isGreaterThan(nobody.score());
    assertThat(ModelScore.of(model, incumbent.hosts())).isEqualTo(incumbent.score());
  }

  private static long bests(Search search) {
    return search.neighbourhoods().stream().mapToLong(Neighbourhood::bests).sum();
  }

  private static Incumbent incumbent(Model model, Activity roster) {
    long[] most = new long[model.levels()];
    Arrays.fill(most, Long.MAX_VALUE);
    return new Incumbent(
        model,
        roster.score(),
        roster.hosts(),
        Score.of(most),
        new Incumbent.Listener() {
          @Override
          public void improved(Score score) {}

          @Override
          public void tightened(Score bound) {}
        });
  }
}
