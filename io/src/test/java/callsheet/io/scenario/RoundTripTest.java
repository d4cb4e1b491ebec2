package callsheet.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.read.ReadResult;
import callsheet.io.read.ScenarioReader;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void aFolderReadsBackAsTheScenarioItWasWrittenFrom(String language) throws IOException {
    ScenarioWriter.writeFolder(Scenarios.awkward(), folder, Locale.of(language));

    Scenarios.assertSame(scenario(ScenarioReader.read(folder)), Scenarios.awkward());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void aWorkbookReadsBackAsTheScenarioItWasWrittenFrom(String language) throws IOException {
    Path file = folder.resolve("month.xlsx");
    ScenarioWriter.writeXlsx(Scenarios.awkward(), file, Locale.of(language));

    Scenarios.assertSame(scenario(ScenarioReader.read(file)), Scenarios.awkward());
  }

  @Test
  void aGeneratedMonthIsReadWithoutARemark() throws IOException {
    ScenarioWriter.writeFolder(ScenarioGenerator.generate(Size.SMALL, 1), folder, Locale.KOREAN);

    assertThat(ScenarioReader.read(folder).issues()).isEmpty();
  }

  @Test
  void aDocumentReadsBackAsTheScenarioItWasWrittenFrom() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScenarioWriter.writeJson(Scenarios.awkward(), out);

    ReadResult result = ScenarioReader.read(new ByteArrayInputStream(out.toByteArray()), "-");

    Scenarios.assertSame(scenario(result), Scenarios.awkward());
  }

  @Test
  void textsThatStartLikeAFormulaAreWrittenBehindAnApostrophe() throws IOException {
    ScenarioWriter.writeFolder(Scenarios.awkward(), folder, Locale.ENGLISH);

    String broadcasts = Files.readString(folder.resolve("broadcasts.csv"));
    assertThat(broadcasts).startsWith("\uFEFFbroadcast_id,");
    // The attributes are sorted: note, 기온. The second note was '=x and gets one apostrophe more.
    assertThat(broadcasts).contains("\r\n'=B1,").contains(",'=1+1,'-3").contains(",''=x,");
    // A negative number of ours stays a number.
    assertThat(Files.readString(folder.resolve("balances.csv"))).contains("H1,night,-7");
  }

  @Test
  void timesAreWrittenAsPlannersWriteThemUpTo30OClock() throws IOException {
    ScenarioWriter.writeFolder(Scenarios.awkward(), folder, Locale.ENGLISH);

    String broadcasts = Files.readString(folder.resolve("broadcasts.csv"));
    // Minutes 1380 to 1500 are 05:00 to 07:00 of the 2nd: a start of the broadcast day before, and
    // an end that 30:00 can't reach.
    assertThat(broadcasts).contains("2026-12-01 29:00,2026-12-02 07:00");
  }

  @Test
  void aTableOfAnEarlierScenarioDoesNotStayInTheFolder() throws IOException {
    ScenarioWriter.writeFolder(Scenarios.awkward(), folder, Locale.ENGLISH);
    Scenario bare = Scenarios.awkward().toBuilder().rules(java.util.List.of()).build();

    ScenarioWriter.writeFolder(bare, folder, Locale.ENGLISH);

    Scenarios.assertSame(scenario(ScenarioReader.read(folder)), bare);
  }

  private static Scenario scenario(ReadResult result) {
    assertThat(result.issues().stream().filter(Issue::isError)).isEmpty();
    return result.scenario().orElseThrow();
  }
}
