package callsheet.io.roster;

import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/// The sheet of unfilled seats, each with its reason.
record UnfilledSheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(new Text("category", "상품군"), new Text("role", "역할"), new Text("reason", "사유"));

  void write(SheetPen pen, Text note) {
    pen.widths(16, 6, 12, 14, 26, 12, 8, 80);
    List<SeatLine> unfilled =
        lines.stream().filter(line -> line.status() == SeatStatus.UNFILLED).toList();
    new SeatTable(pen, result.scenario(), HEADERS)
        .write(
            unfilled,
            (row, line) -> write(pen, row, line),
            new Text("Every seat is filled.", "빈자리가 없습니다."));
    result
        .proofOfFill()
        .ifPresent(proof ->
            pen.across(
                unfilled.size() + 2,
                0,
                SeatTable.OWN + HEADERS.size() - 1,
                pen.in(proof),
                CellLook.TEXT,
                9));
    pen.page(
        PaperSize.A4_PAPER,
        1,
        result.scenario().name(),
        Text.format("Unfilled seats: %d", "빈자리: %d개", unfilled.size()),
        note);
  }

  private static void write(SheetPen pen, int row, SeatLine line) {
    int column = SeatTable.OWN;
    pen.text(row, column++, line.seat().broadcast().category(), CellLook.TEXT);
    pen.text(row, column++, RoleText.of(line.seat().role()), CellLook.CENTRED);
    pen.text(row, column, line.reason(), CellLook.TEXT);
  }
}
