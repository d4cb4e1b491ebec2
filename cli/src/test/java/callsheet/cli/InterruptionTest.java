package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ctrl-C, on a process of its own.
final class InterruptionTest {

  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  private Process process;

  @AfterEach
  void endTheProcess() {
    process.destroyForcibly();
  }

  @Test
  void ctrlCKeepsTheBestRosterAndExitsWithTheCodeItDeserves()
      throws IOException, InterruptedException {
    Path scenario = folder.resolve("scenario");
    Path out = folder.resolve("out");
    Path events = folder.resolve("events.jsonl");
    Shell.run("generate", "small", "--seed", "5", "--out", scenario);

    // Without Ctrl-C it would search for an hour.
    process =
        started(
            "solve", scenario, "--out", out, "--time", "1h", "--record", events, "--format=json");
    waitFor(events, "first_roster");
    interrupt(process);

    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err"))).contains("Stopped");
    JsonNode summary =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out.txt")));
    // The first rosters may leave seats open: that is code 1, as without Ctrl-C.
    assertThat(process.exitValue()).isEqualTo(summary.get("unfilled").asInt() == 0 ? 0 : 1);
    assertThat(out.resolve("roster.xlsx")).exists();
    assertThat(Files.readString(out.resolve("roster.json"))).contains("\"stopped\"");
    assertThat(Shell.run("check", scenario, out.resolve("roster.csv")).code()).isZero();
  }

  private Process started(Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void waitFor(Path events, String event) throws IOException, InterruptedException {
    for (int tenths = 0; tenths < 10 * PATIENCE_SECONDS; tenths++) {
      if (Files.exists(events) && Files.readString(events).contains(event)) {
        return;
      }
      assertThat(process.isAlive()).as(() -> "the process ended before its first roster").isTrue();
      Thread.sleep(100);
    }
  }

  /// Sends SIGINT; where this test itself runs deaf to it (behind nohup, say) its children do too,
  /// and SIGTERM, which takes the same way, is sent instead.
  private static void interrupt(Process process) throws IOException, InterruptedException {
    String signal = ignoresInterrupts() ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
  }

  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    // SIGINT is signal 2, so it is the mask's second bit.
    return (Long.parseUnsignedLong(mask, 16) & 2) != 0;
  }
}
