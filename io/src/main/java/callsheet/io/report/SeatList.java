package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The roster as a list: a line for each seat shown, in the order of time. It says in words what
/// the pictures show, for whoever cannot see them.
final class SeatList {

  private static final Comparator<Seat> BY_TIME =
      Comparator.comparingInt(Seat::startMinute)
          .thenComparing(seat -> seat.broadcast().channel())
          .thenComparingInt(Seat::index);

  private final Drawing drawing;
  private final Tip tip;

  private SeatList(Drawing drawing) {
    this.drawing = drawing;
    this.tip = drawing.tip();
  }

  static Element of(Drawing drawing) {
    SeatList list = new SeatList(drawing);
    List<Seat> seats = drawing.shown().seats(drawing.scenario()).stream().sorted(BY_TIME).toList();
    return el(
        "table.seats",
        el("thead", heading()),
        el("tbody").add(seats.stream().map(list::row).toList()));
  }

  private static Element heading() {
    return el("tr")
        .add(SeatColumns.heads())
        .add(
            columnHead(new Text("Host", "쇼핑호스트")),
            columnHead(new Text("Suitability", "적합도")),
            columnHead(new Text("Status", "상태")));
  }

  private Element row(Seat seat) {
    Optional<Host> host = drawing.facts().host(seat);
    return el("tr")
        .add(SeatColumns.cells(drawing.scenario().horizon(), seat))
        .add(
            el("td").add(host.map(Host::name).orElse("–")),
            el("td.number")
                .add(host.map(h -> Words.tenths(drawing.facts().tenths(h, seat))).orElse("")),
            status(seat))
        .with("id", "seat-" + seat.index())
        .marked(host.isEmpty(), "unfilled");
  }

  private Element status(Seat seat) {
    Element status = el("td");
    if (drawing.facts().isUnfilled(seat)) {
      status.add(badge(Sign.UNFILLED));
    }
    tip.marks(seat).forEach(sign -> status.add(badge(sign)));
    return status;
  }

  private static Element badge(Sign sign) {
    return el("span.sign").add(sign.mark() + " ").add(sign.meaning());
  }
}
