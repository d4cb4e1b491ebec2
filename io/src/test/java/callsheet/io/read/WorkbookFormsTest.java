package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Broadcast;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFormsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("month.xlsx");
  }

  @Test
  void dateCellsTimeCellsDurationsAndTextsAreAllTimes() throws IOException {
    write(sheet -> {
      header(sheet, 0, "broadcast_id", "channel", "start", "end", "main_seats", "weight");
      sheet.value(1, 0, 7);
      sheet.value(1, 1, "Live");
      sheet.value(1, 2, FIRST.atTime(20, 45));
      sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
      // A time of day: 21:45 is 1305 of 1440 minutes.
      sheet.value(1, 3, 1305.0 / 1440);
      sheet.style(1, 3).format("hh:mm").set();
      sheet.value(1, 4, "2");
      sheet.value(1, 5, 20.1);
      sheet.value(2, 0, "007");
      sheet.value(2, 1, "Live");
      sheet.value(2, 2, LocalDateTime.of(2026, 12, 2, 0, 0));
      sheet.style(2, 2).format("yyyy\"년\" m\"월\" d\"일\" hh:mm").set();
      // A duration: 25:30 from midnight of the broadcast day before.
      sheet.value(2, 3, 25.5 / 24);
      sheet.style(2, 3).format("[h]:mm").set();
    });

    List<Broadcast> broadcasts = scenario().broadcasts();

    assertThat(broadcasts.get(0).id()).isEqualTo("7");
    assertThat(broadcasts.get(0).startMinute()).isEqualTo(14 * 60 + 45);
    assertThat(broadcasts.get(0).minutes()).isEqualTo(60);
    assertThat(broadcasts.get(0).mainSeats()).isEqualTo(2);
    assertThat(broadcasts.get(0).weightThousandths()).isEqualTo(20_100);
    assertThat(broadcasts.get(1).id()).isEqualTo("007");
    assertThat(broadcasts.get(1).startMinute()).isEqualTo(18 * 60);
    assertThat(broadcasts.get(1).minutes()).isEqualTo(90);
  }

  @Test
  void titlesAndHeadersMergedOverTwoRowsAreUnderstood() throws IOException {
    write(sheet -> {
      sheet.value(0, 0, "12월 편성표");
      sheet.range(0, 0, 0, 6).merge();
      header(sheet, 2, "방송ID", "채널", "방송 시간", "", "인원", "", "비고");
      header(sheet, 3, "", "", "시작", "종료", "메인", "서브", "");
      for (int column : new int[] {0, 1, 6}) {
        sheet.range(2, column, 3, column).merge();
      }
      sheet.range(2, 2, 2, 3).merge();
      sheet.range(2, 4, 2, 5).merge();
      row(sheet, 4, "B1", "라이브", "2026-12-01 20:45", "21:45", "1", "2", "x");
      row(sheet, 6, "B2", "라이브", "2026-12-01 21:45", "soon", "1", "2", "x");
    });

    List<String> errors = errors();

    assertThat(errors).containsExactly("V002 month.xlsx#방송:7:종료 'soon' is no end time.");
  }

  @Test
  void aFormulaCountsAsItsLastValueAndItsErrorIsAnIssue() throws IOException {
    write(sheet -> {
      header(sheet, 0, "방송ID", "채널", "시작", "종료", "가중치");
      row(sheet, 1, "B1", "라이브", "2026-12-01 20:45", "21:45");
      row(sheet, 2, "B2", "라이브", "2026-12-01 21:45", "22:45");
      sheet.formula(1, 4, "1+1");
      sheet.formula(2, 4, "NA()");
    });
    patch(
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceFirst("<f>1\\+1</f>(<v></v>|<v/>)?", "<f>1+1</f><v>2</v>")
                .replaceFirst(
                    "<c r=\"E3\"[^>]*>.*?</c>", "<c r=\"E3\" t=\"e\"><f>NA()</f><v>#N/A</v></c>"));

    assertThat(errors())
        .containsExactly("V007 month.xlsx#방송:3:가중치 '#N/A' is the error of a formula.");
  }

  @Test
  void daysSince1904AreTheSameDays() throws IOException {
    write(sheet -> {
      header(sheet, 0, "방송ID", "채널", "시작", "종료");
      row(sheet, 1, "B1", "라이브", "", "21:45");
      // 2026-12-01 20:45 is day 46357 since 1899-12-30, and 1462 less since 1904-01-01.
      sheet.value(1, 2, 46357 - 1462 + 1245.0 / 1440);
      sheet.style(1, 2).format("yyyy-mm-dd hh:mm").set();
    });
    patch(
        "xl/workbook.xml",
        xml ->
            xml.replaceFirst("<workbookPr[^>]*/>", "")
                .replaceFirst("<(bookViews|sheets)>", "<workbookPr date1904=\"1\"/><$1>"));

    assertThat(scenario().broadcasts().getFirst().startMinute()).isEqualTo(14 * 60 + 45);
    assertThat(scenario().horizon().start()).isEqualTo(FIRST);
  }

  @Test
  void aSheetWithoutAPartInTheScenarioIsNamedWithAHint() throws IOException {
    write(sheet -> header(sheet, 0, "방송ID"));
    patch(
        "xl/workbook.xml",
        xml -> xml.replaceFirst("sheet name=\"[^\"]*\"", "sheet name=\"broadcast\""));

    assertThat(ScenarioFolder.shown(ScenarioReader.read(file).issues()))
        .contains(
            "F010 month.xlsx#broadcast:0: 'broadcast' is no table of a scenario and was not read."
                + " Maybe you meant 'broadcasts'?");
  }

  @Test
  void whatIsNoWorkbookIsAnIssueAndNoTrace() throws IOException {
    Files.writeString(file, "PK this is no zip");
    assertThat(codes()).containsExactly("F004");
    Files.write(file, new byte[0]);
    assertThat(codes()).containsExactly("F004");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    assertThat(codes()).containsExactly("F005");
    Files.delete(file);
    assertThat(codes()).containsExactly("F001");
    zip(Map.of("a.txt", "x"));
    assertThat(codes()).containsExactly("F004");
  }

  @Test
  void aWorkbookCutShortOrWithADamagedPartIsAnIssue() throws IOException {
    write(sheet -> header(sheet, 0, "방송ID", "채널", "시작", "종료"));
    byte[] whole = Files.readAllBytes(file);
    for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml")) {
      Files.write(file, whole);
      patch(part, xml -> xml.substring(0, xml.length() / 2));
      assertThat(codes()).as(part).contains("F004");
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(codes()).containsExactly("F004");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsRead() throws IOException {
    write(sheet -> header(sheet, 0, "방송ID"));
    patch("xl/worksheets/sheet1.xml", xml -> xml + " ".repeat(40 << 20));

    assertThat(codes()).containsExactly("F006");
  }

  @Test
  void entitiesOfTheXmlAreNotExpanded() throws IOException {
    write(sheet -> header(sheet, 0, "방송ID"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
    patch(
        "xl/worksheets/sheet1.xml",
        xml ->
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>"
                + "</row></sheetData></worksheet>");

    assertThat(ScenarioReader.read(file).issues().toString()).doesNotContain("top secret");
    assertThat(codes()).isNotEmpty();
  }

  /// Something that fills the sheet of broadcasts.
  private interface Fill {
    void fill(Worksheet sheet);
  }

  /// Something that changes a part of the file.
  private interface Change {
    String of(String xml);
  }

  private void write(Fill broadcasts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "x", "1.0")) {
      broadcasts.fill(workbook.newWorksheet("방송"));
      Worksheet hosts = workbook.newWorksheet("호스트");
      header(hosts, 0, "사번", "이름");
      row(hosts, 1, "H1", "Kim");
    }
  }

  private static void header(Worksheet sheet, int row, String... texts) {
    row(sheet, row, texts);
  }

  private static void row(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        sheet.value(row, i, texts[i]);
      }
    }
  }

  private void patch(String part, Change change) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        parts.put(entry.getName(), entry.getName().equals(part) ? change.of(text) : text);
      }
    }
    assertThat(parts).containsKey(part);
    zip(parts);
  }

  private void zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(file, bytes.toByteArray());
  }

  private Scenario scenario() {
    ReadResult result = ScenarioReader.read(file);
    assertThat(result.issues().stream().filter(Issue::isError)).isEmpty();
    return result.scenario().orElseThrow();
  }

  private List<String> errors() {
    return ScenarioFolder.shown(
        ScenarioReader.read(file).issues().stream().filter(Issue::isError).toList());
  }

  private List<String> codes() {
    return ScenarioReader.read(file).issues().stream().map(issue -> issue.code().code()).toList();
  }
}
