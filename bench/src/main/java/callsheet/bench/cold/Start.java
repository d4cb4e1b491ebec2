package callsheet.bench.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One start of the command line.
///
/// @param rosterMillis from the call to the roster's workbook on disk
/// @param exitMillis from the call to the exit
/// @param readMillis reading and checking the scenario, as the process itself says
/// @param compileMillis compiling its rules to rows
/// @param firstRosterMillis from then to the first complete roster
/// @param score of the roster at its last level
record Start(
    double rosterMillis,
    double exitMillis,
    double readMillis,
    double compileMillis,
    double firstRosterMillis,
    double score) {

  /// What [#figures] are called.
  static final List<String> COLUMNS =
      List.of("roster_ms", "exit_ms", "read_ms", "compile_ms", "first_roster_ms", "score");

  /// Starts the process and reads what it wrote.
  static Start of(ProcessBuilder process, Path out) throws IOException, InterruptedException {
    Instant called = Instant.now();
    long start = System.nanoTime();
    int code = process.start().waitFor();
    double exit = (System.nanoTime() - start) / 1e6;
    // 1: done, with unfilled seats.
    if (code > 1) {
      throw new IllegalStateException("Exit code " + code + " of " + process.command());
    }
    Instant written = Files.getLastModifiedTime(out.resolve("roster.xlsx")).toInstant();
    JsonNode result = JsonMapper.shared().readTree(out.resolve("roster.json").toFile());
    JsonNode timings = result.findValue("timings_millis");
    JsonNode levels = result.get("objective").get("levels");
    return new Start(
        Duration.between(called, written).toNanos() / 1e6,
        exit,
        timings.get("read").asDouble(),
        timings.get("compile").asDouble(),
        timings.get("first_roster").asDouble(),
        levels.get(levels.size() - 1).asDouble());
  }

  /// All figures in their order.
  List<Double> figures() {
    return List.of(rosterMillis, exitMillis, readMillis, compileMillis, firstRosterMillis, score);
  }
}
