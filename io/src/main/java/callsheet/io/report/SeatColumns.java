package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import java.util.List;

/// The first columns of every table of seats: when, where, what, and which seat.
final class SeatColumns {

  private SeatColumns() {}

  static List<Element> heads() {
    return List.of(
        columnHead(new Text("Day", "방송일")),
        columnHead(new Text("Time", "시간")),
        columnHead(new Text("Channel", "채널")),
        columnHead(new Text("Programme", "프로그램")),
        columnHead(new Text("Category", "상품군")),
        columnHead(new Text("Seat", "자리")));
  }

  static List<Element> cells(Horizon horizon, Seat seat) {
    Broadcast broadcast = seat.broadcast();
    return List.of(
        el("td").add(Words.day(horizon.date(seat.day()))),
        el("td").add(Words.span(horizon, seat.startMinute(), seat.endMinute())),
        el("td").add(broadcast.channel()),
        el("td").add(Tip.named(broadcast)),
        el("td").add(broadcast.category()),
        el("td").add(Words.role(seat.role())));
  }
}
