package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that dies without warning, in a process of its own: killed, or by a fault in native code.
final class CrashTest {

  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  private Path scenario;
  private Path out;
  private Process process;

  @BeforeEach
  void generate() {
    scenario = folder.resolve("scenario");
    out = folder.resolve("out");
    Shell.run("generate", "small", "--seed", "5", "--out", scenario);
  }

  @AfterEach
  void endTheProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @ParameterizedTest(name = "kill -{0}")
  @ValueSource(strings = {"KILL", "SEGV"})
  void theBestRosterSurvivesAndTheNextRunSaysHowToGoOnFromIt(String signal)
      throws IOException, InterruptedException {
    process = started("solve", scenario, "--out", out, "--time", "1h");
    waitForCheckpoint();
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isGreaterThan(128);

    // It is a whole roster that keeps every hard rule.
    assertThat(Shell.run("check", scenario, out.resolve("checkpoint.csv")).code()).isZero();

    // A new run that does not start from it keeps it nevertheless.
    Shell.Said next = Shell.run("solve", scenario, "--out", out, "--time", "100ms");
    assertThat(next.err()).contains("was cut off").contains("--from " + aside());
    assertThat(out.resolve("checkpoint.csv")).doesNotExist();

    Shell.Said further =
        Shell.run("solve", scenario, "--out", out, "--time", "100ms", "--from", aside());
    assertThat(further.err()).contains("Started from the given roster");
  }

  @Test
  void aRunThatStartsFromItsCheckpointNeedsItNoMoreOnceItHasEnded() throws IOException {
    Files.createDirectories(out);
    Shell.run("solve", scenario, "--out", folder.resolve("before"), "--time", "100ms");
    Path checkpoint = out.resolve("checkpoint.csv");
    Files.copy(folder.resolve("before").resolve("roster.csv"), checkpoint);

    Shell.Said said =
        Shell.run("solve", scenario, "--out", out, "--time", "100ms", "--from", checkpoint);

    assertThat(said.err()).doesNotContain("cut off").contains("Started from the given roster");
    assertThat(checkpoint).doesNotExist();
  }

  private Path aside() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("checkpoint-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Process started(Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                // As in the launcher: a crash ends with SIGABRT's code and leaves no core file.
                "ulimit -c 0; exec \"$@\"",
                "sh",
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:ErrorFile=" + folder.resolve("crash.log"),
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

  private void waitForCheckpoint() throws InterruptedException {
    for (int tenths = 0; tenths < 10 * PATIENCE_SECONDS; tenths++) {
      if (Files.exists(out.resolve("checkpoint.csv"))) {
        return;
      }
      assertThat(process.isAlive()).as(() -> "the process ended early").isTrue();
      Thread.sleep(100);
    }
  }
}
