package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.Scenario;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchTest {

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
    // given a lane that begins with nobody and has more steps than anybody waits for
    Model model = days();
    Stop stop = new Stop();
    Activity nobody = new Activity(new Wiring(model));
    Incumbent incumbent = incumbent(model, nobody);
    Score before = incumbent.score();
    Search search =
        new Search(nobody.wiring(), new Settings(Duration.ofMinutes(10), 1, 1, true), stop);
    search.open(nobody);
    CompletableFuture<Void> lane =
        CompletableFuture.runAsync(() -> search.anneal(0, 0, 600, false, incumbent, false));
    while (bests(search) == 0 && !lane.isDone()) {
      stop.await(Duration.ofMillis(1));
    }
    // when
    stop.press();
    lane.join();
    // then
    assertThat(incumbent.score()).as("nothing is offered midway").isEqualTo(before);
    search.offerFound(incumbent);
    assertThat(incumbent.score()).isGreaterThan(before);
    assertThat(ModelScore.of(model, incumbent.hosts())).isEqualTo(incumbent.score());
  }

  @Test
  void whatALaneFoundBeforeTheStopIsThereForWhoeverGathersIt() {
    Model model = days();
    Stop stop = new Stop();
    Activity nobody = new Activity(new Wiring(model));
    Incumbent incumbent = incumbent(model, nobody);
    Score before = incumbent.score();
    Search search =
        new Search(nobody.wiring(), new Settings(Duration.ofSeconds(1), 1, 1, true), stop);
    search.open(nobody);
    search.anneal(0, 0, 0.1, false, incumbent, false);
    stop.press();

    search.offerFound(incumbent);

    assertThat(incumbent.score()).isGreaterThan(before);
    assertThat(ModelScore.of(model, incumbent.hosts())).isEqualTo(incumbent.score());
  }

  private static long bests(Search search) {
    return search.neighbourhoods().stream().mapToLong(Neighbourhood::bests).sum();
  }

  /// Days of one channel.
  private static Model days() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 6, 1, true, 8, 60, 80), 1);
    return Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);
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
