package callsheet.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.activity.Wiring;
import callsheet.roster.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;

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
}
