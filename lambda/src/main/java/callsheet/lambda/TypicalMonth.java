package callsheet.lambda;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The generated typical month as a request: what the function is warmed, rehearsed and measured
/// with.
public final class TypicalMonth {

  private static final long SEED = 1;

  private TypicalMonth() {}

  /// A request to solve it within so many seconds; 0 for no search beyond the first roster.
  public static byte[] request(int seconds) throws IOException {
    return "{\"operation\": \"solve\", \"time\": %d, \"scenario\": %s}"
        .formatted(seconds, new String(scenario(), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The scenario as JSON.
  public static byte[] scenario() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ScenarioWriter.writeJson(ScenarioGenerator.generate(Size.TYPICAL, SEED), json);
    return json.toByteArray();
  }
}
