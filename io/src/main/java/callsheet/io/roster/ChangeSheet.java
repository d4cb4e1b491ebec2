package callsheet.io.roster;

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
          new Text("role", "역할"),
          new Text("published", "확정본"),
          new Text("now", "변경 후"),
          new Text("to be told", "통보 대상"));

  void write(SheetPen pen, Text note) {
    pen.widths(16, 6, 12, 14, 28, 8, 18, 18, 26);
    List<SeatLine> changed = lines.stream().filter(SeatLine::differs).toList();
    boolean published = !result.scenario().published().isEmpty();
    Text none =
        published
            ? new Text("Nothing differs from what was published.", "확정본과 다른 자리가 없습니다.")
            : new Text("Nothing has been published yet.", "아직 확정본이 없습니다.");
    new SeatTable(pen, result.scenario(), HEADERS)
        .write(changed, (row, line) -> write(pen, row, line), none);
    pen.page(
        PaperSize.A4_PAPER,
        1,
        result.scenario().name(),
        Text.format("Changes against what was published: %d", "확정본 대비 변경: %d자리", changed.size()),
        note);
  }

  private static void write(SheetPen pen, int row, SeatLine line) {
    CellLook look = CellLook.of(line).inTheMiddle();
    Host before = line.published().getFirst();
    int column = SeatTable.OWN;
    pen.text(row, column++, RoleText.of(line.seat().role()), CellLook.CENTRED);
    pen.text(row, column++, named(before), CellLook.CENTRED);
    String now =
        line.host().isEmpty()
            ? line.status().symbol() + " " + pen.in(line.status().text())
            : line.status().symbol() + " " + named(line.host().getFirst());
    pen.text(row, column++, now, look);
    String told = line.host().isEmpty() ? "" : ", " + line.hostName();
    pen.text(row, column, before.name() + told, CellLook.CENTRED);
  }

  private static String named(Host host) {
    return host.name() + " (" + host.id() + ")";
  }
}
