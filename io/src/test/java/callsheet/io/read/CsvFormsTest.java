package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormsTest {

  private static final String BROADCASTS =
      """
      방송ID,채널,시작,종료,방송유형,프로그램,비고
      B1,라이브,2026-12-01 25:30,26:30,생방송,"왕영은의 톡, 톡",첫 방송
      """;
  private static final String HOSTS = "사번,이름,등급\nH1,김하나,메인\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "MS949", "UTF-16LE", "UTF-16BE"})
  void aFileIsReadInWhateverEncodingAKoreanOfficeSavedItIn(String encoding) throws IOException {
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
    write("방송.csv", mark + BROADCASTS, Charset.forName(encoding));
    write("호스트.csv", mark + HOSTS, Charset.forName(encoding));

    assertThat(read().broadcasts().getFirst().programme()).isEqualTo("왕영은의 톡, 톡");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
    write("broadcasts.csv", "\uFEFF" + BROADCASTS, StandardCharsets.UTF_8);
    write("hosts.csv", "\uFEFF" + HOSTS, StandardCharsets.UTF_8);

    assertThat(read().hosts().getFirst().id()).isEqualTo("H1");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTheOneThatMakesMostHeadersKnown(String separator) throws IOException {
    String text = "방송ID,채널,시작,종료,프로그램\nB1,라이브,2026-12-01 09:00,10:00,\"a,b;c\"\n";
    String quoted = text.substring(text.indexOf('"'));
    write(
        "broadcasts.csv",
        text.substring(0, text.indexOf('"')).replace(",", separator) + quoted,
        StandardCharsets.UTF_8);
    write("hosts.csv", HOSTS.replace(",", separator), StandardCharsets.UTF_8);

    assertThat(read().broadcasts().getFirst().programme()).isEqualTo("a,b;c");
  }

  @Test
  void anExcelSeparatorLineAndTitlesAboveTheHeadersAreSkipped() throws IOException {
    write(
        "broadcasts.csv",
        "sep=;\n12월 편성;;\n\n" + BROADCASTS.replace(",", ";").replace("; 톡", ", 톡"),
        StandardCharsets.UTF_8);
    write("hosts.csv", HOSTS, StandardCharsets.UTF_8);

    assertThat(read().broadcasts()).hasSize(1);
  }

  @Test
  void blankRowsAndTrailingBlanksDoNotCount() throws IOException {
    write(
        "broadcasts.csv",
        BROADCASTS.replace("비고", "비고,,,").replace("첫 방송", "첫 방송,,, ,") + "\r\n,,,,\n  \n",
        StandardCharsets.UTF_8);
    write("hosts.csv", HOSTS.replace("\n", " ,\r\n\r\n"), StandardCharsets.UTF_8);

    assertThat(read().broadcasts()).hasSize(1);
  }

  @Test
  void rowsAreCountedAsAnEditorCountsLinesAlsoBelowBlankOnesAndLineBreaksInCells()
      throws IOException {
    // Line 1 headers, 2 blank, 3 and 4 one row with a break in a cell, 5 the row that is wrong.
    write(
        "broadcasts.csv",
        "방송ID,채널,시작,종료,비고\r\n\r\nB1,라이브,2026-12-01 09:00,10:00,\"a\r\nb\"\r\nB2,라이브,soon,10:00,\r\n",
        StandardCharsets.UTF_8);
    write("hosts.csv", HOSTS, StandardCharsets.UTF_8);

    List<Issue> errors =
        ScenarioReader.read(folder).issues().stream().filter(Issue::isError).toList();

    assertThat(ScenarioFolder.shown(errors))
        .containsExactly("V002 broadcasts.csv:5:시작 'soon' is no start time.");
  }

  @Test
  void unknownColumnsOfBroadcastsAndHostsBecomeAttributesAndAreNamedOnce() throws IOException {
    write("broadcasts.csv", BROADCASTS, StandardCharsets.UTF_8);
    write("hosts.csv", "Host ID,NAME,키\nH1,Kim,170\n", StandardCharsets.UTF_8);

    ReadResult result = ScenarioReader.read(folder);

    assertThat(ScenarioFolder.shown(result.issues()))
        .containsExactly(
            "T003 broadcasts.csv:1: Unknown columns: '비고'.",
            "T003 hosts.csv:1: Unknown columns: '키'.");
    Scenario scenario = result.scenario().orElseThrow();
    assertThat(scenario.broadcasts().getFirst().attributes()).containsEntry("비고", "첫 방송");
    assertThat(scenario.hosts().getFirst().attributes()).containsEntry("키", "170");
  }

  @Test
  void readmeResultsAndHiddenFilesInTheFolderAreNoTables() throws IOException {
    write("broadcasts.csv", BROADCASTS, StandardCharsets.UTF_8);
    write("hosts.csv", HOSTS, StandardCharsets.UTF_8);
    for (String name :
        List.of("README.txt", "roster.csv", ".hidden.csv", "~$x.csv", "report.html")) {
      write(name, "x", StandardCharsets.UTF_8);
    }

    assertThat(ScenarioReader.read(folder).issues())
        .extracting(Issue::file)
        .containsOnly("broadcasts.csv");
  }

  @Test
  void bytesThatAreNoTextAreAnIssueWithTheFirstBadLine() throws IOException {
    write("hosts.csv", HOSTS, StandardCharsets.UTF_8);
    Files.write(
        folder.resolve("broadcasts.csv"), new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, '\n'});

    assertThat(ScenarioFolder.shown(ScenarioReader.read(folder).issues()))
        .containsExactly(
            "F009 broadcasts.csv:2: This is neither UTF-8 nor CP949 (Korean Windows) text.");
  }

  private Scenario read() {
    ReadResult result = ScenarioReader.read(folder);
    assertThat(result.issues().stream().filter(Issue::isError)).isEmpty();
    return result.scenario().orElseThrow();
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(charset));
  }
}
