package callsheet.io.roster;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.io.answer.CellWords;
import callsheet.io.answer.ProofWords;
import callsheet.io.answer.TextWidth;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;

/// An answer as a workbook: a sheet of what it comes to and how it is known, then one for each
/// table, to be printed and sent as it is.
public final class AnswerWorkbook {

  private static final double NARROWEST = 8;
  private static final double WIDEST = 60;

  /// What a sheet's name may be long, and must not hold.
  private static final int LONGEST_NAME = 31;

  private static final String FORBIDDEN = "[\\[\\]:*?/\\\\']";

  private final Answer answer;
  private final String scenario;
  private final Locale locale;
  private final List<SheetPen> sheets = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private AnswerWorkbook(Answer answer, String scenario, Locale locale) {
    this.answer = answer;
    this.scenario = scenario;
    this.locale = locale;
  }

  /// Writes the workbook in a language.
  ///
  /// @param scenario what the planner calls what was asked about
  public static void write(Answer answer, String scenario, OutputStream out, Locale locale)
      throws IOException {
    AnswerWorkbook writer = new AnswerWorkbook(answer, scenario, locale);
    WorkbookPackage.write(writer::draft, writer::pageBreaks, out);
  }

  private List<List<Integer>> pageBreaks() {
    return sheets.stream().map(SheetPen::pageBreaks).toList();
  }

  private void draft(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Callsheet", "1.0")) {
      workbook.setGlobalDefaultFont(RosterWorkbook.font(locale), 10);
      sentences(pen(workbook, answer.title()));
      for (Table table : answer.tables()) {
        if (!table.rows().isEmpty()) {
          table(table, pen(workbook, table.title()));
        }
      }
    }
  }

  private SheetPen pen(Workbook workbook, Text title) {
    SheetPen pen = new SheetPen(workbook.newWorksheet(name(title.in(locale))), locale);
    sheets.add(pen);
    return pen;
  }

  /// The title as far as a workbook takes it, each name once.
  private String name(String title) {
    String allowed = title.replaceAll(FORBIDDEN, " ").strip();
    String name = allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String end = " " + i;
      name = allowed.substring(0, Math.min(LONGEST_NAME - end.length(), allowed.length())) + end;
    }
    return name;
  }

  private void sentences(SheetPen pen) {
    pen.widths(16, 110);
    pen.across(0, 0, 1, answer.title().in(locale), CellLook.TITLE, 13);
    int row = 1;
    for (Text sentence : answer.sentences()) {
      pen.across(row++, 0, 1, sentence.in(locale), CellLook.TEXT, 10);
    }
    for (Proof proof : answer.proofs()) {
      pen.text(row, 0, ProofWords.of(proof.kind()), CellLook.CENTRED);
      pen.text(row++, 1, proof.text(), CellLook.TEXT);
    }
    pen.page(PaperSize.A4_PAPER, 0, scenario, answer.title(), answer.title());
  }

  private void table(Table table, SheetPen pen) {
    for (int column = 0; column < table.columns().size(); column++) {
      pen.width(column, width(table, column));
    }
    pen.header(0, table.columns().stream().map(Table.Column::title).toList());
    int row = 1;
    for (List<Cell> cells : table.rows()) {
      for (int column = 0; column < cells.size(); column++) {
        cell(pen, row, column, cells.get(column));
      }
      row++;
    }
    pen.sheet().freezePane(0, 1);
    pen.sheet().setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
    pen.page(PaperSize.A4_PAPER, 1, scenario, table.title(), answer.title());
  }

  private double width(Table table, int column) {
    double width = TextWidth.of(table.columns().get(column).title().in(locale)) + 3;
    for (List<Cell> row : table.rows()) {
      width = Math.max(width, TextWidth.of(CellWords.of(row.get(column), locale)) + 2);
    }
    return Math.clamp(width, NARROWEST, WIDEST);
  }

  private void cell(SheetPen pen, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Count count -> pen.number(row, column, count.value(), CellLook.CENTRED);
      case Cell.Change change -> pen.change(row, column, change.value(), CellLook.CENTRED);
      case Cell.Decimal decimal ->
          pen.decimal(row, column, decimal.scaled(), decimal.digits(), CellLook.CENTRED);
      case Cell.Share share -> pen.share(row, column, share.basisPoints(), CellLook.CENTRED);
      case Cell.Words _ -> pen.text(row, column, CellWords.of(cell, locale), CellLook.TEXT);
      case Cell.Flag _, Cell.None _ ->
          pen.text(row, column, CellWords.of(cell, locale), CellLook.CENTRED);
    }
  }
}
