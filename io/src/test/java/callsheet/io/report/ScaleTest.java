package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ScaleTest {

  @Test
  void ticksOfALinearScaleAreRound() {
    // 0 to 100 with 8 % room is −8 to 108; four steps want 29, the next round number is 50.
    assertThat(Scale.Linear.around(0, 100, 0, 1).ticks()).containsExactly(0L, 50L, 100L);
  }

  @Test
  void aSingleValueLiesInTheMiddle() {
    assertThat(Scale.Linear.around(7, 7, 0, 100).at(7)).isCloseTo(50, within(1e-9));
  }

  @Test
  void equalRatiosAreEquallyLong() {
    // 10 to 10,000 are three decades on 300 units.
    Scale scale = Scale.Log.around(10, 10_000, 0, 300);
    assertThat(scale.at(100)).isCloseTo(100, within(1e-9));
    assertThat(scale.at(1_000)).isCloseTo(200, within(1e-9));
  }

  @Test
  void ticksOfALogScaleAreOneTwoAndFiveOfEachDecadeInRange() {
    assertThat(Scale.Log.around(20, 1_500, 0, 1).ticks())
        .containsExactly(20L, 50L, 100L, 200L, 500L, 1_000L);
  }

  @Test
  void theBeginningLiesAtTheLeftEnd() {
    assertThat(Scale.Log.around(0, 50, 10, 90).at(0)).isCloseTo(10, within(1e-9));
  }
}
