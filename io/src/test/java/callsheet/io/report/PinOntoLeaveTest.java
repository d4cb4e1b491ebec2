package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.roster.RosterWorkbook;
import callsheet.io.roster.SeatLines;
import callsheet.io.roster.TinyResult;
import callsheet.judge.Judge;
import callsheet.problem.Absence;
import callsheet.problem.Absence.Binding;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.roster.Roster;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pin onto leave is kept and its seat is red: H2 is on leave on 12-02, when B4 is pinned to
/// them, and works B1's sub seat the day before.
class PinOntoLeaveTest {

  @TempDir Path folder;

  private static Result result() {
    Scenario scenario =
        TinyResult.scenario().toBuilder()
            .absences(List.of(new Absence(0, 1, 1440, 2880, "휴가", Binding.HARD)))
            .build();
    Rulebook rulebook =
        new Rulebook(
            List.of(
                new Setting(
                    0,
                    "Absence",
                    new Text("Absence", "부재"),
                    new callsheet.rule.eligibility.Absence(),
                    new Strength.Hard(),
                    Scope.EVERYTHING,
                    RuleSetting.of("Absence"))));
    Roster roster = Roster.of(scenario, new int[] {0, 1, 0, Roster.UNFILLED, 1});
    return new Result(
        scenario, rulebook, roster, Judge.audit(rulebook, roster), SampleResult.of(scenario).run());
  }

  @Test
  void itsSeatIsRedInTheReportAndNoOther() throws Exception {
    Result result = result();
    SeatFacts facts = new SeatFacts(result);
    assertThat(result.scenario().seats().stream().filter(facts::isBreached))
        .extracting(seat -> seat.broadcast().id())
        .containsExactly("B4");

    Path file = folder.resolve("report.html");
    HtmlReport.write(result, file, Locale.ENGLISH);
    assertThat(ReadPage.of(Files.readString(file)).all("rect", "breached")).hasSize(1);
  }

  @Test
  void itsLineIsRedInTheWorkbookAndNoOther() throws IOException {
    Result result = result();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RosterWorkbook.write(result, SeatLines.of(result), out, Locale.ENGLISH);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = workbook.findSheet("By broadcast").orElseThrow().read();
      assertThat(rows)
          .filteredOn(row -> text(row, 11).startsWith("! breach"))
          .extracting(row -> text(row, 0))
          .containsExactly("B4");
    }
  }

  private static String text(Row row, int column) {
    return row.getCellCount() <= column ? "" : row.getCell(column).getText();
  }
}
