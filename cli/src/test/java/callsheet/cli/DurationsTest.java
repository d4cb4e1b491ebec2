package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

final class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "PT2S,2000",
    "pt0.5s,500",
    "2s,2000",
    "500ms,500",
    "1m,60000",
    "1.5m,90000",
    "1m30s,90000",
    "2H,7200000",
    "PT168H,604800000"
  })
  void readsIsoAndWhatPeopleWrite(String text, long millis) {
    assertThat(new Durations().convert(text)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "s", "soon", "0s", "-1s", "PT-1S", "PT0S", "PT169H", "1d", "999999999h"})
  void refusesWhatIsNoTimeOrOutOfRange(String text) {
    assertThatThrownBy(() -> new Durations().convert(text))
        .isInstanceOf(TypeConversionException.class);
  }
}
