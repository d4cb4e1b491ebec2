package callsheet.bench.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MediansTest {

  private static String text(double... values) {
    return Medians.of(DoubleStream.of(values)).text(Medians::number);
  }

  @Test
  void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
    assertThat(text(4, 1, 2, 9)).isEqualTo("3 (1–9)");
    assertThat(text(4, 1, 9)).isEqualTo("4 (1–9)");
  }

  @Test
  void aSeedWithoutTheFigureIsLeftOut() {
    assertThat(text(Double.NaN, 5, 7, Double.NaN, 6)).isEqualTo("6 (5–7)");
    assertThat(text(Double.NaN)).isEqualTo("–");
  }

  @Test
  void whatWasNeverReachedIsADash() {
    assertThat(text(1, 2, Double.POSITIVE_INFINITY)).isEqualTo("2 (1–)");
    assertThat(text(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)).isEqualTo("– (1–)");
    assertThat(text(Double.POSITIVE_INFINITY)).isEqualTo("–");
  }
}
