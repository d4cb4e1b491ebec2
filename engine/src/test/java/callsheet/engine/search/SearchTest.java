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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchTest {

  private final Model model = Days.model(6, 8, 60, 80, 1);
  private final Activity nobody = new Activity(new Wiring(model));
  private final List<Score> told = new ArrayList<>();
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

  @Test
  void aFirstRosterIsBetteredManyTimesBeforeAThousandSteps() {
    Search search = lane(Duration.ofSeconds(1));

    search.anneal(0, 0, 1000.0 / Search.STEPS_PER_SECOND, false, incumbent, true);

    assertThat(search.moves()).isLessThanOrEqualTo(1_024);
    assertThat(told).hasSizeGreaterThanOrEqualTo(3).isSorted();
  }

  @Test
  void aLaneThatBeginsLateStandsAtTheRosterFromWhichAllGoOn() {
    // given
    Search search = lane(Duration.ofSeconds(1));
    search.anneal(0, 0, 0.1, false, incumbent, true);
    int[] best = incumbent.hosts();
    Search late =
        new Search(nobody.wiring(), new Settings(Duration.ofSeconds(1), 1, 2, true), stop);
    late.open(new Activity(nobody.wiring()));
    // when
    late.goOn(best);
    late.anneal(1, 1, 1.0 / Search.STEPS_PER_SECOND, false, incumbent(model, nobody), false);
    // then
    Incumbent other = incumbent(model, nobody);
    late.offerFound(other);
    assertThat(other.score()).isGreaterThanOrEqualTo(incumbent.score());
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

  private Incumbent incumbent(Model model, Activity roster) {
    long[] most = new long[model.levels()];
    Arrays.fill(most, Long.MAX_VALUE);
    return new Incumbent(
        model,
        roster.score(),
        roster.hosts(),
        Score.of(most),
        new Incumbent.Listener() {
          @Override
          public void improved(Score score) {
            told.add(score);
          }

          @Override
          public void tightened(Score bound) {}
        });
  }
}
