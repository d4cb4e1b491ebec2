package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeterminismTest {

  @TempDir private Path folder;

  @Test
  void theWholeFolderIsTheSameOnOneTwoAndFourCompileThreadsAndOnASecondRun() throws IOException {
    Shell.run("generate", "small", "--seed", "3", "--out", folder.resolve("scenario"));

    Map<String, String> first = solved("first", 1);

    // CSV, XLSX, JSON, HTML, LP and MPS, and a calendar for each host who has shows.
    assertThat(first).hasSizeGreaterThan(6);
    assertThat(solved("second", 1)).isEqualTo(first);
    assertThat(solved("two", 2)).isEqualTo(first);
    assertThat(solved("four", 4)).isEqualTo(first);
  }

  private Map<String, String> solved(String name, int compileThreads) throws IOException {
    Path out = folder.resolve(name);
    Shell.Said said =
        Shell.run(
            "solve",
            folder.resolve("scenario"),
            "--out",
            out,
            "--time",
            "300ms",
            "--seed",
            "11",
            "--deterministic",
            "--export-model",
            "--compile-threads",
            compileThreads);
    assertThat(said.code()).as(said.err()).isLessThanOrEqualTo(1);
    return contents(out);
  }

  private static Map<String, String> contents(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            out.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
