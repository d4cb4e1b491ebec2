package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.result.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterWorkbookTest {

  @TempDir Path folder;

  @Test
  void hasASheetForEachQuestionAPlannerAsks() throws IOException {
    try (ReadableWorkbook workbook = read(Locale.KOREAN)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("방송별", "호스트별", "일별", "변경", "통계", "규칙", "빈자리");
    }
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly(
              "By broadcast", "By host", "By day", "Changes", "Statistics", "Rules", "Unfilled");
    }
  }

  @Test
  void theSheetByBroadcastCanBeReadBackAsARoster() throws IOException {
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      List<Row> rows = rows(workbook, "By broadcast");
      assertThat(text(rows.getFirst(), 0)).isEqualTo("broadcast_id");
      assertThat(rows.stream().skip(1).map(r -> text(r, 0) + text(r, 7) + text(r, 8)))
          .containsExactly("B1mainH1", "B1subH/3", "B2mainH1", "B4mainH2", "B3main");
    }
  }

  @Test
  void whatColourSaysAWordSaysToo() throws IOException {
    // H1 sleeps too little between B1 and B2; B1's sub was published as H2; B4 is pinned; B3 is
    // unfilled.
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      assertThat(rows(workbook, "By broadcast").stream().skip(1).map(r -> text(r, 11)))
          .containsExactly("! breach", "▲ changed", "! breach", "● pinned", "✕ unfilled");
    }
  }

  @Test
  void statisticsCountShowsMinutesAndStreaks() throws IOException {
    // H1: B1 150 min on day 1 until 25:30 and B2 60 min on day 2: two shows, 210 min, one at night,
    // two days in a row; (87.5 + 50) / 2 = 68.75, in tenths half up 68.8.
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      Row host = rows(workbook, "Statistics").get(1);
      assertThat(List.of(number(host, 3), number(host, 5), number(host, 7), number(host, 10)))
          .containsExactly(2.0, 210.0, 1.0, 2.0);
      assertThat(number(host, 11)).isEqualTo(68.8);
    }
  }

  @Test
  void changesNameWhoMustBeTold() throws IOException {
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      List<Row> rows = rows(workbook, "Changes");
      assertThat(rows).hasSize(2);
      assertThat(text(rows.get(1), 8)).isEqualTo("김바다, 이, \"산\"");
    }
  }

  @Test
  void whatIsProvenStandsBelowTheRulesAndTheUnfilledSeats() throws IOException {
    try (ReadableWorkbook workbook = read(TinyResult.proven(), Locale.ENGLISH)) {
      assertThat(rows(workbook, "Rules").stream().map(r -> text(r, 0)))
          .containsSequence(
              "objective",
              "proven optimal",
              "It is proven that no roster breaks less as the scenario stands.");
      assertThat(text(rows(workbook, "Unfilled").getLast(), 0))
          .isEqualTo("It is proven that no roster fills more as the scenario stands.");
    }
    try (ReadableWorkbook workbook = read(Locale.ENGLISH)) {
      assertThat(rows(workbook, "Rules").stream().map(r -> text(r, 0)))
          .containsSequence(
              "hard rules: at most 390 better by the bound",
              "No roster is better by more than that; whether any is better at all is not known.");
    }
  }

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    boolean same = Arrays.equals(bytes(Locale.KOREAN), bytes(Locale.KOREAN));
    assertThat(same).isTrue();
  }

  @Test
  void libreOfficePrintsAPageForEachDay() throws IOException, InterruptedException {
    Path book = folder.resolve("roster.xlsx");
    Files.write(book, bytes(Locale.ENGLISH));
    Process office = office(book);
    assertThat(office.waitFor(180, TimeUnit.SECONDS)).as("soffice ends").isTrue();
    Path pdf = folder.resolve("roster.pdf");
    assertThat(pdf).as("what soffice makes of roster.xlsx").exists();
    // Seven sheets, one of which has two days: eight pages.
    String text = new String(Files.readAllBytes(pdf), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text.split("/Type\\s*/Page\\b", -1)).hasSize(1 + 8);
  }

  private Process office(Path book) throws IOException {
    try {
      return new ProcessBuilder(
              "soffice",
              "--headless",
              "-env:UserInstallation=" + folder.resolve("office").toUri(),
              "--convert-to",
              "pdf",
              "--outdir",
              folder.toString(),
              book.toString())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve("soffice.log").toFile())
          .start();
    } catch (IOException e) {
      throw new IOException(
          "This test needs LibreOffice's soffice on the PATH: install libreoffice-calc", e);
    }
  }

  private static ReadableWorkbook read(Locale locale) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes(locale)));
  }

  private static ReadableWorkbook read(Result result, Locale locale) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(bytes(result, locale)));
  }

  private static byte[] bytes(Locale locale) throws IOException {
    return bytes(TinyResult.result(true, Duration.ofMillis(5)), locale);
  }

  private static byte[] bytes(Result result, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RosterWorkbook.write(result, SeatLines.of(result), out, locale);
    return out.toByteArray();
  }

  private static List<Row> rows(ReadableWorkbook workbook, String name) throws IOException {
    return workbook.findSheet(name).orElseThrow().read();
  }

  private static String text(Row row, int column) {
    return row.getCellCount() <= column
        ? ""
        : row.getOptionalCell(column).map(c -> c.getText()).orElse("");
  }

  private static double number(Row row, int column) {
    return row.getCell(column).asNumber().doubleValue();
  }
}
