package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T20:45",
        "2026-12-01T20:45:00",
        "2026-12-01T20:45:00.000",
        "2026-12-01 20:45",
        "2026-12-01  20:45",
        "2026/12/01 20:45",
        "2026.12.1 20:45",
        "2026. 12. 1. 20:45",
        "2026년 12월 1일 20시 45분",
        "2026-12-01(화) 20:45",
        "2026-12-01 오후 8:45",
        "2026-12-01 오후 8:45:00",
        "2026-12-01 8:45 PM",
        "20261201 20:45",
        "２０２６－１２－０１ ２０：４５",
        "2026-12-01T11:45Z",
        "2026-12-01T20:45+09:00",
        "2026-12-01T13:45:00+0200",
      })
  void aMomentIsReadHoweverPeopleWriteIt(String text) {
    assertThat(TimeParser.parse(text, SEOUL))
        .isEqualTo(new TimeText.Moment(LocalDate.of(2026, 12, 1), 20 * 60 + 45));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01 25:30, 1530",
    "2026-12-01 29:59, 1799",
    "2026-12-01 30:00, 1800",
    "2026-12-01 0:00, 0",
    "2026-12-01 오전 12:10, 10",
    "2026-12-01 12:10 PM, 730",
    "2026-12-01 20시, 1200"
  })
  void hoursGoOnAfterMidnight(String text, int minute) {
    assertThat(TimeParser.parse(text, SEOUL))
        .isEqualTo(new TimeText.Moment(LocalDate.of(2026, 12, 1), minute));
  }

  @ParameterizedTest
  @CsvSource({"20:45, 1245", "25:30, 1530", "오후 8:45, 1245", "8시 5분, 485"})
  void aTimeAloneIsATime(String text, int minute) {
    assertThat(TimeParser.parse(text, SEOUL)).isEqualTo(new TimeText.Clock(minute));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2026.12.1.", "20261201", "2026년 12월 1일", "2026/12/1 "})
  void aDateAloneIsADay(String text) {
    assertThat(TimeParser.parse(text, SEOUL))
        .isEqualTo(new TimeText.Day(LocalDate.of(2026, 12, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "x",
        "2026",
        "2026-13-01",
        "2026-02-29",
        "2026-12-01T",
        "2026-12-01T20",
        "2026-12-01 20:5",
        "2026-12-01 20:60",
        "2026-12-01 30:01",
        "2026-12-01 20:45:01",
        "2026-12-01 20:45 noon",
        "2026-12-01T20:45+99:00",
        "12/01/2026",
        "01.12.2026 20:45",
        "46357",
        "46357.5",
        "99999999999999999999",
        "2026-12-01T-1:00",
        "(화)",
        "오후",
        "20시 45",
      })
  void everythingElseIsWrong(String text) {
    assertThat(TimeParser.parse(text, SEOUL)).isInstanceOf(TimeText.Wrong.class);
  }
}
