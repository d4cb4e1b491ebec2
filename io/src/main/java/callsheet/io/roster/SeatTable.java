package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.List;
import java.util.stream.Stream;

/// A sheet that lists some of the seats, a row each, or says that there are none. Its first columns
/// say which show; the others are the sheet's own.
record SeatTable(SheetPen pen, Scenario scenario, List<Text> headers) {

  private static final List<Text> SHOW =
      List.of(
          new Text("start", "시작"),
          new Text("day", "요일"),
          new Text("channel", "채널"),
          new Text("broadcast", "방송ID"),
          new Text("programme", "프로그램"));

  /// The first column of the sheet's own.
  static final int OWN = SHOW.size();

  /// Writes what is the sheet's own of a seat into a row, from column [#OWN] on.
  @FunctionalInterface
  interface Row {
    void write(int row, SeatLine line);
  }

  /// A table whose own columns have these headers.
  SeatTable {
    headers = Stream.concat(SHOW.stream(), headers.stream()).toList();
  }

  void write(List<SeatLine> lines, Row own, Text none) {
    pen.header(0, headers);
    for (int i = 0; i < lines.size(); i++) {
      show(i + 1, lines.get(i));
      own.write(i + 1, lines.get(i));
    }
    if (lines.isEmpty()) {
      EmptySheet.say(pen, 1, headers.size(), none);
    } else {
      pen.sheet().setAutoFilter(0, 0, lines.size(), headers.size() - 1);
    }
    pen.sheet().freezePane(0, 1);
  }

  private void show(int row, SeatLine line) {
    Broadcast broadcast = line.seat().broadcast();
    Text weekday = DayText.weekday(scenario.horizon().date(line.seat().day()));
    pen.text(row, 0, BroadcastTime.start(scenario.horizon(), broadcast), CellLook.CENTRED);
    pen.text(row, 1, weekday, CellLook.CENTRED);
    pen.text(row, 2, broadcast.channel(), CellLook.CENTRED);
    pen.text(row, 3, broadcast.id(), CellLook.TEXT);
    pen.text(row, 4, broadcast.programme(), CellLook.TEXT);
  }
}
