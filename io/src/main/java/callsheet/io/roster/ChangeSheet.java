package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;

/// The sheet of changes: every seat whose host is not the one people have been told, and so who
/// must be told now.
record ChangeSheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(
          new Text("start", "시작"),
          new Text("day", "요일"),
          new Text("channel", "채널"),
          new Text("broadcast", "방송ID"),
          new Text("programme", "프로그램"),
          new Text("role", "역할"),
          new Text("published", "확정본"),
          new Text("now", "변경 후"),
          new Text("to be told", "통보 대상"));

  void write(SheetPen pen, Text note) {
    pen.widths(16, 6, 12, 14, 28, 8, 18, 18, 26);
    pen.header(0, HEADERS);
    List<SeatLine> changed = lines.stream().filter(SeatLine::differs).toList();
    int row = 1;
    for (SeatLine line : changed) {
      write(pen, row++, line);
    }
    if (changed.isEmpty()) {
      boolean published = !result.scenario().published().isEmpty();
      Text none =
          published
              ? new Text("Nothing differs from what was published.", "확정본과 다른 자리가 없습니다.")
              : new Text("Nothing has been published yet.", "아직 확정본이 없습니다.");
      EmptySheet.say(pen, 1, HEADERS.size(), none);
    } else {
      pen.sheet().setAutoFilter(0, 0, changed.size(), HEADERS.size() - 1);
    }
    pen.sheet().freezePane(0, 1);
    pen.page(
        PaperSize.A4_PAPER,
        1,
        result.scenario().name(),
        Text.format("Changes against what was published: %d", "확정본 대비 변경: %d자리", changed.size()),
        note);
  }

  private void write(SheetPen pen, int row, SeatLine line) {
    Broadcast broadcast = line.seat().broadcast();
    CellLook look = CellLook.of(line).inTheMiddle();
    Host before = line.published().getFirst();
    pen.text(row, 0, BroadcastTime.start(result.scenario().horizon(), broadcast), CellLook.CENTRED);
    pen.text(
        row,
        1,
        DayText.weekday(result.scenario().horizon().date(line.seat().day())),
        CellLook.CENTRED);
    pen.text(row, 2, broadcast.channel(), CellLook.CENTRED);
    pen.text(row, 3, broadcast.id(), CellLook.TEXT);
    pen.text(row, 4, broadcast.programme(), CellLook.TEXT);
    pen.text(row, 5, RoleText.of(line.seat().role()), CellLook.CENTRED);
    pen.text(row, 6, named(before), CellLook.CENTRED);
    String now =
        line.host().isEmpty()
            ? line.status().symbol() + " " + pen.in(line.status().text())
            : line.status().symbol() + " " + named(line.host().getFirst());
    pen.text(row, 7, now, look);
    String told = line.host().isEmpty() ? "" : ", " + line.hostName();
    pen.text(row, 8, before.name() + told, CellLook.CENTRED);
  }

  private static String named(Host host) {
    return host.name() + " (" + host.id() + ")";
  }
}
