package callsheet.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One start of the command line, from the call to the exit.
///
/// @param millis by what is timed
/// @param score of the roster at its last level
record Start(Map<Moment, Double> millis, long score) {

  /// What is timed.
  enum Moment {
    /// From the call to the roster's workbook on disk.
    ROSTER("roster_ms"),
    /// From the call to the exit.
    EXIT("exit_ms"),
    /// Reading and checking the scenario.
    READ("read_ms"),
    /// Compiling its rules to rows.
    COMPILE("compile_ms"),
    /// The first complete roster.
    FIRST_ROSTER("first_roster_ms");

    final String column;

    Moment(String column) {
      this.column = column;
    }
  }

  /// Starts the process and reads what it wrote.
  static Start of(ProcessBuilder process, Path out) throws IOException, InterruptedException {
    Instant called = Instant.now();
    long start = System.nanoTime();
    int code = process.start().waitFor();
    double exit = (System.nanoTime() - start) / 1e6;
    if (code > 1) {
      throw new IllegalStateException("Exit code " + code + " of " + process.command());
    }
    Instant written = Files.getLastModifiedTime(out.resolve("roster.xlsx")).toInstant();
    JsonNode result = JsonMapper.shared().readTree(out.resolve("roster.json").toFile());
    Map<Moment, Double> millis = new TreeMap<>();
    millis.put(Moment.ROSTER, Duration.between(called, written).toNanos() / 1e6);
    millis.put(Moment.EXIT, exit);
    JsonNode timings = result.findValue("timings_millis");
    millis.put(Moment.READ, timings.get("read").asDouble());
    millis.put(Moment.COMPILE, timings.get("compile").asDouble());
    millis.put(Moment.FIRST_ROSTER, timings.get("first_roster").asDouble());
    JsonNode levels = result.get("objective").get("levels");
    return new Start(millis, levels.get(levels.size() - 1).asLong());
  }
}
