package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RosterJsonTest {

  @Test
  void aDeterministicRunsFileIsTheGoldenOne() throws IOException {
    Golden.assertSame(json(true, 5), "tiny/roster.json");
  }

  @Test
  void aDeterministicRunsBytesDoNotDependOnTheClock() {
    assertThat(json(true, 5)).isEqualTo(json(true, 6000));
  }

  @Test
  void anyOtherRunSaysHowLongEachPhaseTook() {
    JsonNode root = JsonMapper.shared().readTree(json(false, 6000));
    assertThat(root.get("timings_millis").get("search").asLong()).isEqualTo(6000);
    assertThat(root.get("progress").get(0).get("millis").asLong()).isEqualTo(12);
  }

  @Test
  void theLedgerAddsUpToTheObjective() {
    // Daily rest, hard: 11 h from 25:30 to the call at 30:00 is 390 min short; nothing else costs.
    JsonNode root = JsonMapper.shared().readTree(json(true, 5));
    long penalties = 0;
    for (JsonNode rule : root.get("ledger")) {
      penalties += rule.get("penalty").asLong();
    }
    assertThat(penalties).isEqualTo(390);
    assertThat(root.get("objective").get("hard").asLong()).isEqualTo(-penalties);
  }

  private static byte[] json(boolean deterministic, int searchMillis) {
    var result = TinyResult.result(deterministic, Duration.ofMillis(searchMillis));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RosterJson.write(result, SeatLines.of(result), out);
    return out.toByteArray();
  }
}
