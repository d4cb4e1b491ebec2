package callsheet.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class StartTest {

  @TempDir private Path folder;

  /// The figures are read from what the command line really writes.
  @Test
  void aStartKnowsWhatTheProcessWroteOfItself() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    String[] demo = {"demo", "--time", "PT0.2S", "--no-open", "--out", out.toString()};
    assertThat(Main.run(demo, InputStream.nullInputStream(), nowhere, nowhere, Locale.ENGLISH))
        .isBetween(0, 1);

    Start start = Start.of(new ProcessBuilder("true"), out);

    // The files are older than the call of a process that does nothing.
    assertThat(start.rosterMillis()).isNegative();
    assertThat(start.exitMillis()).isPositive();
    assertThat(start.compileMillis()).isPositive();
    var levels =
        JsonMapper.shared().readTree(out.resolve("roster.json").toFile()).at("/objective/levels");
    assertThat(start.score()).isEqualTo(levels.get(levels.size() - 1).asDouble());
    assertThat(start.figures()).hasSameSizeAs(Start.COLUMNS);
  }

  @Test
  void aFailedStartIsNoFigure() throws IOException {
    Files.writeString(folder.resolve("roster.xlsx"), "");
    assertThatThrownBy(() -> Start.of(new ProcessBuilder("sh", "-c", "exit 3"), folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Exit code 3");
  }
}
