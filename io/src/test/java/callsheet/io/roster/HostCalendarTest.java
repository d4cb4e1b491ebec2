package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostCalendarTest {

  @TempDir Path folder;

  @Test
  void aHostsCalendarIsTheGoldenOne() throws IOException {
    // H1: 23:00 in Seoul is 14:00 UTC; called 120 min before, at 21:00.
    Golden.assertSame(Files.readAllBytes(write(true).getFirst()), "tiny/H1.ics");
  }

  @Test
  void anIdWithASlashStaysInTheFolder() throws IOException {
    // The third host's id is H/3.
    List<Path> files = write(true);
    assertThat(files).hasSize(3);
    assertThat(files).allSatisfy(file -> assertThat(file.getParent()).isEqualTo(folder));
    assertThat(files.get(2).getFileName().toString()).matches("H_3-[0-9a-f]{8}\\.ics");
  }

  @Test
  void namesDifferAlsoWhereCaseDoesNotCount() {
    CalendarNames names = new CalendarNames();
    assertThat(names.of("h1")).isEqualTo("h1.ics");
    assertThat(names.of("H1")).matches("H1-[0-9a-f]{8}\\.ics");
    assertThat(names.of("../../etc/passwd")).doesNotContain("/").doesNotContain("..");
    assertThat(names.of("con")).isNotEqualToIgnoringCase("con.ics");
  }

  @Test
  void theUidIsTheSameInTheNextVersion() throws IOException {
    assertThat(uids(write(false).getFirst()))
        .containsExactly("UID:B1-main-H1@callsheet", "UID:B2-main-H1@callsheet");
  }

  private static List<String> uids(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> line.startsWith("UID:")).toList();
  }

  private List<Path> write(boolean deterministic) throws IOException {
    return new ResultWriter(TinyResult.result(deterministic, Duration.ofMillis(5)), Locale.ENGLISH)
        .writeCalendars(folder);
  }
}
