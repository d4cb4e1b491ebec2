package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/// The sheet of unfilled seats, each with its reason.
record UnfilledSheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(
          new Text("start", "시작"),
          new Text("day", "요일"),
          new Text("channel", "채널"),
          new Text("broadcast", "방송ID"),
          new Text("programme", "프로그램"),
          new Text("category", "상품군"),
          new Text("role", "역할"),
          new Text("reason", "사유"));

  void write(SheetPen pen, Text note) {
    pen.widths(16, 6, 12, 14, 26, 12, 8, 80);
    pen.header(0, HEADERS);
    List<SeatLine> unfilled =
        lines.stream().filter(line -> line.status() == SeatStatus.UNFILLED).toList();
    int row = 1;
    for (SeatLine line : unfilled) {
      write(pen, row++, line);
    }
    if (unfilled.isEmpty()) {
      Text none = new Text("Every seat is filled.", "빈자리가 없습니다.");
      EmptySheet.say(pen, 1, HEADERS.size(), none);
    } else {
      pen.sheet().setAutoFilter(0, 0, unfilled.size(), HEADERS.size() - 1);
    }
    pen.sheet().freezePane(0, 1);
    pen.page(
        PaperSize.A4_PAPER,
        1,
        result.scenario().name(),
        Text.format("Unfilled seats: %d", "빈자리: %d개", unfilled.size()),
        note);
  }

  private void write(SheetPen pen, int row, SeatLine line) {
    Broadcast broadcast = line.seat().broadcast();
    pen.text(row, 0, BroadcastTime.start(result.scenario().horizon(), broadcast), CellLook.CENTRED);
    pen.text(
        row,
        1,
        DayText.weekday(result.scenario().horizon().date(line.seat().day())),
        CellLook.CENTRED);
    pen.text(row, 2, broadcast.channel(), CellLook.CENTRED);
    pen.text(row, 3, broadcast.id(), CellLook.TEXT);
    pen.text(row, 4, broadcast.programme(), CellLook.TEXT);
    pen.text(row, 5, broadcast.category(), CellLook.TEXT);
    pen.text(row, 6, RoleText.of(line.seat().role()), CellLook.CENTRED);
    pen.text(row, 7, line.reason(), CellLook.TEXT);
  }
}
