package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.read.RosterReader;
import callsheet.io.read.RosterResult;
import callsheet.problem.Seat;
import callsheet.result.Result;
import callsheet.roster.Roster;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the writer of results wrote, the reader of rosters reads.
class WrittenRosterTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void aRosterReadsBackFromEachOfItsForms(String language) throws IOException {
    Result result = TinyResult.result(true, Duration.ofSeconds(1));
    ResultWriter writer = new ResultWriter(result, Locale.of(language));
    List<Path> files =
        List.of(
            writer.writeCsv(folder.resolve("roster.csv")),
            writer.writeJson(folder.resolve("roster.json")),
            writer.writeWorkbook(folder.resolve("roster.xlsx")));

    for (Path file : files) {
      RosterResult read = RosterReader.read(file, result.scenario());
      assertThat(read.issues()).as("%s", file).isEmpty();
      assertThat(hosts(read.roster().orElseThrow())).isEqualTo(hosts(result.roster()));
    }
  }

  private static List<Integer> hosts(Roster roster) {
    return roster.scenario().seats().stream().map((Seat seat) -> roster.host(seat)).toList();
  }
}
