package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;

/// The sheet by broadcast: a row for each open seat, as in `roster.csv`, with the breaches beside
/// it.
record BroadcastSheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(
          new Text("broadcast_id", "방송ID"),
          new Text("start", "시작"),
          new Text("end", "종료"),
          new Text("day", "요일"),
          new Text("channel", "채널"),
          new Text("programme", "프로그램"),
          new Text("category", "상품군"),
          new Text("role", "역할"),
          new Text("host_id", "사번"),
          new Text("name", "이름"),
          new Text("suitability", "적합도"),
          new Text("status", "상태"),
          new Text("reason", "사유"));

  void write(SheetPen pen, Text note) {
    pen.widths(17, 15, 15, 5, 12, 20, 12, 7, 8, 10, 11, 10, 59);
    pen.header(0, HEADERS);
    int row = 1;
    for (SeatLine line : lines) {
      write(pen, row++, line);
    }
    pen.sheet().freezePane(1, 1);
    pen.sheet().setAutoFilter(0, 0, Math.max(1, lines.size()), HEADERS.size() - 1);
    pen.page(
        PaperSize.A4_PAPER, 1, result.scenario().name(), new Text("By broadcast", "방송별 배정표"), note);
  }

  private void write(SheetPen pen, int row, SeatLine line) {
    Broadcast broadcast = line.seat().broadcast();
    String band = line.seat().day() % 2 == 0 ? "" : "F7F9FC";
    CellLook plain = CellLook.TEXT.filled(band);
    CellLook centred = plain.inTheMiddle();
    CellLook look = CellLook.of(line).filled(band);
    pen.text(row, 0, broadcast.id(), plain);
    pen.text(row, 1, BroadcastTime.start(result.scenario().horizon(), broadcast), centred);
    pen.text(row, 2, BroadcastTime.end(result.scenario().horizon(), broadcast), centred);
    pen.text(row, 3, DayText.weekday(result.scenario().horizon().date(line.seat().day())), centred);
    pen.text(row, 4, broadcast.channel(), centred);
    pen.text(row, 5, broadcast.programme(), plain);
    pen.text(row, 6, broadcast.category(), plain);
    pen.text(row, 7, RoleText.of(line.seat().role()), centred);
    pen.text(row, 8, line.hostId(), look.inTheMiddle());
    pen.text(row, 9, line.hostName(), look.inTheMiddle());
    if (line.host().isEmpty()) {
      pen.text(row, 10, "", look);
    } else {
      pen.tenths(row, 10, line.tenths(), look.inTheMiddle());
    }
    pen.text(row, 11, status(pen, line), look.inTheMiddle());
    pen.text(row, 12, reason(pen, line), look);
  }

  private static String status(SheetPen pen, SeatLine line) {
    String status = line.status().symbol() + " " + pen.in(line.status().text());
    return line.breaches().isEmpty()
        ? status.strip()
        : (pen.in(new Text("! breach", "! 위반")) + " " + status).strip();
  }

  private static String reason(SheetPen pen, SeatLine line) {
    String reason = pen.in(line.reason());
    return line.breaches().isEmpty()
        ? reason
        : line.breaches().stream().map(pen::in).collect(Collectors.joining("; ", "! ", ""))
            + "\n"
            + reason;
  }
}
