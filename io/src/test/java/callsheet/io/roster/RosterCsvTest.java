package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCsvTest {

  @TempDir Path folder;

  @Test
  void theEnglishFileIsTheGoldenOne() throws IOException {
    Golden.assertSame(Files.readAllBytes(write(Locale.ENGLISH)), "tiny/roster.csv");
  }

  @Test
  void theKoreanFileIsTheGoldenOne() throws IOException {
    Golden.assertSame(Files.readAllBytes(write(Locale.KOREAN)), "tiny/roster_ko.csv");
  }

  @Test
  void startsWithAByteOrderMark() throws IOException {
    assertThat(Files.readAllBytes(write(Locale.ENGLISH)))
        .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
  }

  @Test
  void aProgrammeThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
    // B2's programme is =SUM(A1).
    String text = Files.readString(write(Locale.ENGLISH), StandardCharsets.UTF_8);
    assertThat(text).contains(",'=SUM(A1),").doesNotContain(",=SUM");
  }

  @Test
  void aFileThatIsAlreadyThereIsReplacedAndNoPartIsLeft() throws IOException {
    Files.writeString(folder.resolve("roster.csv"), "old");
    write(Locale.ENGLISH);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("roster.csv");
    }
    assertThat(folder.resolve("roster.csv")).content().contains("B1");
  }

  private Path write(Locale locale) throws IOException {
    return new ResultWriter(TinyResult.result(true, Duration.ofMillis(5)), locale)
        .writeCsv(folder.resolve("roster.csv"));
  }
}
