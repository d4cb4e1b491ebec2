package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;

/// The sheet by day: for each day a page with its broadcasts and who stands on them.
record DaySheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(
          new Text("time", "시간"),
          new Text("channel", "채널"),
          new Text("broadcast", "방송ID"),
          new Text("programme", "프로그램"),
          new Text("category", "상품군"),
          new Text("main", "메인"),
          new Text("sub", "서브"),
          new Text("guest", "게스트"),
          new Text("studio", "스튜디오"),
          new Text("remark", "비고"));

  void write(SheetPen pen, Text note) {
    pen.widths(13, 12, 17, 22, 12, 16, 16, 12, 18, 40);
    Map<Integer, Map<Integer, List<SeatLine>>> byDay =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.seat().day(),
                    java.util.TreeMap::new,
                    Collectors.groupingBy(
                        line -> line.seat().broadcast().index(),
                        LinkedHashMap::new,
                        Collectors.toList())));
    int row = 0;
    for (Map.Entry<Integer, Map<Integer, List<SeatLine>>> day : byDay.entrySet()) {
      if (row > 0) {
        pen.breakBefore(row);
      }
      row = day(pen, row, day.getKey(), day.getValue().values()) + 1;
    }
    pen.page(PaperSize.A4_PAPER, 0, result.scenario().name(), new Text("By day", "일별 배정표"), note);
  }

  private int day(SheetPen pen, int first, int day, Iterable<List<SeatLine>> broadcasts) {
    Scenario scenario = result.scenario();
    LocalDate date = scenario.horizon().date(day);
    String holiday = scenario.holidays().getOrDefault(date, "");
    String title = pen.in(DayText.date(date)) + (holiday.isEmpty() ? "" : "  " + holiday);
    pen.across(first, 0, HEADERS.size() - 1, title, CellLook.TITLE, 12);
    pen.atLeastHigh(first, 24);
    pen.header(first + 1, HEADERS);
    int row = first + 2;
    for (List<SeatLine> seats : broadcasts) {
      broadcast(pen, row++, seats);
    }
    return row;
  }

  private void broadcast(SheetPen pen, int row, List<SeatLine> seats) {
    Broadcast broadcast = seats.getFirst().seat().broadcast();
    pen.text(row, 0, BroadcastTime.span(result.scenario().horizon(), broadcast), CellLook.CENTRED);
    pen.text(row, 1, broadcast.channel(), CellLook.CENTRED);
    pen.text(row, 2, broadcast.id(), CellLook.TEXT);
    pen.text(row, 3, broadcast.programme(), CellLook.TEXT);
    pen.text(row, 4, broadcast.category(), CellLook.TEXT);
    hosts(pen, row, 5, of(Role.MAIN, seats));
    hosts(pen, row, 6, of(Role.SUB, seats));
    hosts(pen, row, 7, of(Role.GUEST, seats));
    pen.text(row, 8, broadcast.studio(), CellLook.CENTRED);
    remark(pen, row, seats);
  }

  private static List<SeatLine> of(Role role, List<SeatLine> seats) {
    return seats.stream().filter(line -> line.seat().role() == role).toList();
  }

  private static void hosts(SheetPen pen, int row, int column, List<SeatLine> seats) {
    String names =
        seats.stream()
            .map(line -> (mark(line) + " " + name(pen, line)).strip())
            .collect(Collectors.joining(", "));
    pen.text(row, column, names, worst(seats).inTheMiddle());
  }

  private static String name(SheetPen pen, SeatLine line) {
    return line.host().isEmpty() ? pen.in(SeatStatus.UNFILLED.text()) : line.hostName();
  }

  private static String mark(SeatLine line) {
    return line.breaches().isEmpty() ? line.status().symbol() : "!" + line.status().symbol();
  }

  private static CellLook worst(List<SeatLine> seats) {
    return seats.stream()
        .max(
            java.util.Comparator.comparing((SeatLine line) -> !line.breaches().isEmpty())
                .thenComparing(SeatLine::status))
        .map(CellLook::of)
        .orElse(CellLook.TEXT);
  }

  private static void remark(SheetPen pen, int row, List<SeatLine> seats) {
    String breaches =
        seats.stream()
            .flatMap(line -> line.breaches().stream())
            .distinct()
            .map(message -> "! " + pen.in(message))
            .collect(Collectors.joining("\n"));
    pen.text(row, 9, breaches, breaches.isEmpty() ? CellLook.TEXT : CellLook.BREACH, 8);
  }
}
