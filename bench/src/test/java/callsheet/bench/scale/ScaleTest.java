package callsheet.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import callsheet.bench.figure.Plot.Point;
import callsheet.bench.scale.Sample.Phase;
import callsheet.bench.scale.Sample.Step;
import callsheet.generate.Plan;
import callsheet.roster.Score;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static List<Point> growing(double exponent) {
    return Stream.of(100.0, 1_000.0, 20_000.0)
        .map(n -> new Point(n, 7 * Math.pow(n, exponent)))
        .toList();
  }

  @Test
  void theSlopeIsTheExponent() {
    assertThat(Slope.of(growing(1))).isCloseTo(1, within(1e-9));
    assertThat(Slope.of(growing(1.6))).isCloseTo(1.6, within(1e-9));
    // ln(20,000 · ln 20,000 / (100 · ln 100)) / ln 200 = 1.145, and the middle point bends little.
    assertThat(Slope.ofLinearithmic(growing(1))).isCloseTo(1.145, within(0.01));
  }

  @Test
  void nearIsOnePartInAHundredAtTheLastLevelAndNoLossAboveIt() {
    Score best = Score.of(0, -10, 5_000);
    assertThat(Course.isNear(Score.of(0, -10, 4_950), best)).isTrue();
    assertThat(Course.isNear(Score.of(0, -10, 4_949), best)).isFalse();
    assertThat(Course.isNear(Score.of(0, -11, 9_000), best)).isFalse();
    assertThat(Course.isNear(Score.of(0, -9, 0), best)).isTrue();
    assertThat(Course.isNear(Score.of(0, 0, -101), Score.of(0, 0, -100))).isTrue();
    assertThat(Course.isNear(Score.of(0, 0, -102), Score.of(0, 0, -100))).isFalse();
  }

  /// Every roster measured is audited on the way; one that the judge scores otherwise would throw.
  @Test
  void aSizeGoesThroughAllPhases() throws IOException {
    Sample sample = Measure.of(Plan.month(100, 5), Duration.ofMillis(200));

    assertThat(sample.broadcasts()).isEqualTo(100);
    assertThat(sample.seats()).isEqualTo(156); // 100 · 1250 / 800, rounded
    assertThat(sample.rows()).isPositive();
    assertThat(sample.millis())
        .containsKeys(
            new Step(Phase.READ, 1),
            new Step(Phase.COMPILE, 1),
            new Step(Phase.COMPILE, 2),
            new Step(Phase.FIRST_ROSTER, 1),
            new Step(Phase.FIRST_ROSTER, 2));
    assertThat(sample.movesPerSecond()).containsOnlyKeys(1, 2);
  }
}
