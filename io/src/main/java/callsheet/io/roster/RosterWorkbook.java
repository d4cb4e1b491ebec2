package callsheet.io.roster;

import callsheet.problem.Text;
import callsheet.result.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/// `roster.xlsx`: the roster by broadcast, by host and by day, what changed, statistics, the ledger
/// and the unfilled seats, laid out to be printed and sent as it is.
///
/// The same result gives the same bytes: the file holds no date of its making.
public final class RosterWorkbook {

  private final Result result;
  private final List<SeatLine> lines;
  private final Locale locale;
  private final List<SheetPen> sheets = new ArrayList<>();

  private RosterWorkbook(Result result, List<SeatLine> lines, Locale locale) {
    this.result = result;
    this.lines = lines;
    this.locale = locale;
  }

  /// Writes the workbook in a language.
  public static void write(Result result, List<SeatLine> lines, OutputStream out, Locale locale)
      throws IOException {
    new RosterWorkbook(result, lines, locale).write(out);
  }

  private void write(OutputStream out) throws IOException {
    WorkbookPackage.write(
        this::writeDraft, () -> sheets.stream().map(SheetPen::pageBreaks).toList(), out);
  }

  /// A font that has the letters of a language.
  static String font(Locale locale) {
    return locale.getLanguage().equals("ko") ? "맑은 고딕" : "Calibri";
  }

  private void writeDraft(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Callsheet", "1.0")) {
      workbook.setGlobalDefaultFont(font(locale), 10);
      byBroadcast(workbook);
      for (HostSheet month : HostSheet.months(result, lines)) {
        month.write(pen(workbook, month.name()), note());
      }
      new DaySheet(result, lines).write(pen(workbook, new Text("By day", "일별")), note());
      new ChangeSheet(result, lines).write(pen(workbook, new Text("Changes", "변경")), note());
      new StatisticsSheet(result, lines).write(pen(workbook, new Text("Statistics", "통계")), note());
      new LedgerSheet(result).write(pen(workbook, new Text("Rules", "규칙")), note());
      new UnfilledSheet(result, lines).write(pen(workbook, new Text("Unfilled", "빈자리")), note());
    }
  }

  private void byBroadcast(Workbook workbook) {
    new BroadcastSheet(result, lines).write(pen(workbook, new Text("By broadcast", "방송별")), note());
  }

  private SheetPen pen(Workbook workbook, Text name) {
    SheetPen pen = new SheetPen(workbook.newWorksheet(name.in(locale)), locale);
    sheets.add(pen);
    return pen;
  }

  /// Stands at the top right of every page.
  private Text note() {
    return result.label().text();
  }
}
