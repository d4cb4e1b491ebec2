package callsheet.engine.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReductionTest {

  private static final int HOSTS = 12;

  /// The incumbent after as many steps as a number of seconds is worth, from nothing.
  private static Incumbent reduced(Model model, double seconds, long seed) {
    Settings settings = new Settings(Duration.ofSeconds(1), seed, 1, true);
    int[] nobody = new int[model.choices().count()];
    Arrays.fill(nobody, Model.NONE);
    Incumbent incumbent = incumbent(model, nobody);
    Reduction reduction = new Reduction(model, settings, new Stop());
    reduction.improve(0, seconds, incumbent.best(), incumbent);
    reduction.offerFound(incumbent);
    return incumbent;
  }

  private static Incumbent incumbent(Model model, int[] hosts) {
    Incumbent.Listener nobodyListens =
        new Incumbent.Listener() {
          @Override
          public void improved(Score score) {}

          @Override
          public void tightened(Score bound) {}
        };
    return new Incumbent(
        model, ModelScore.of(model, hosts), hosts, Score.of(0, 0, 0), nobodyListens);
  }

  /// What it offers is recounted by the incumbent, so no two seats of a host overlap.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void hostsAreTakenOutUntilOnlyThePlantedNumberWorks(long seed) {
    Model model = SeatsAndHosts.planted(HOSTS, seed).model();

    Incumbent incumbent = reduced(model, 2, seed);

    assertThat(incumbent.score()).isEqualTo(Score.of(0, 0, -HOSTS));
  }

  @Test
  void theSameSeedGivesTheSameRoster() {
    Model model = SeatsAndHosts.planted(HOSTS, 1).model();

    assertThat(reduced(model, 0.01, 7).hosts()).isEqualTo(reduced(model, 0.01, 7).hosts());
  }

  @Test
  void whichLaneEndsFirstMakesNoDifference() {
    Model model = SeatsAndHosts.planted(HOSTS, 1).model();

    assertThat(foundBy(model, 0, 1)).isEqualTo(foundBy(model, 1, 0));
  }

  /// The roster of two lanes that end in an order.
  private static int[] foundBy(Model model, int first, int second) {
    int[] nobody = new int[model.choices().count()];
    Arrays.fill(nobody, Model.NONE);
    Incumbent incumbent = incumbent(model, nobody);
    Reduction reduction =
        new Reduction(model, new Settings(Duration.ofSeconds(1), 7, 2, true), new Stop());
    Incumbent.Best from = incumbent.best();
    reduction.improve(first, 2, from, incumbent);
    reduction.improve(second, 2, from, incumbent);
    reduction.offerFound(incumbent);
    return incumbent.hosts();
  }

  @Test
  void whereNoHostFewerCanDoItTakesNoTime() {
    SeatsAndHosts seats = SeatsAndHosts.planted(HOSTS, 1);
    Model model = seats.model();
    Incumbent incumbent = reduced(model, 2, 1);
    Reduction reduction =
        new Reduction(model, new Settings(Duration.ofSeconds(1), 1, 1, true), new Stop());

    assertThat(reduction.improve(0, 2, incumbent.best(), incumbent)).isZero();
  }

  @Test
  void noRosterTakesFewerHostsThanTheMostSeatsAtOnce() {
    Settings settings = new Settings(Duration.ofSeconds(1), 1, 1, true);
    SeatsAndHosts three =
        new SeatsAndHosts(
            List.of(new int[] {0, 20}, new int[] {10, 30}, new int[] {20, 40}),
            List.of(new int[] {0}, new int[] {1}, new int[] {2}),
            new long[] {5, 5, 5});

    // Two of the three overlap at once, though it takes three hosts to fill them.
    assertThat(new Reduction(three.model(), settings, new Stop()).bound())
        .contains(Score.of(0, 0, -10));
  }

  @Test
  void aPressedStopEndsIt() {
    Model model = SeatsAndHosts.planted(HOSTS, 1).model();
    Stop stop = new Stop();
    stop.press();
    Reduction reduction =
        new Reduction(model, new Settings(Duration.ofSeconds(1), 1, 1, false), stop);
    int[] nobody = new int[model.choices().count()];
    Arrays.fill(nobody, Model.NONE);
    Incumbent incumbent = incumbent(model, nobody);

    reduction.improve(0, 100, incumbent.best(), incumbent);

    assertThat(reduction.steps()).isZero();
  }
}
