package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.analysis.SeatReasons;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.List;

/// The seats that nobody takes, each with its reason.
final class UnfilledSection {

  private static final int MOST = 500;

  private UnfilledSection() {}

  static Element of(Result result) {
    Element section = Section.of("unfilled", new Text("Unfilled seats", "빈자리"));
    List<Seat> unfilled = result.roster().unfilled();
    if (unfilled.isEmpty()) {
      return section.add(el("p.note").add(new Text("Every seat is filled.", "모든 자리를 채웠습니다.")));
    }
    SeatReasons reasons = SeatReasons.of(result.rulebook(), result.roster());
    Element body = el("tbody");
    unfilled.stream().limit(MOST).forEach(seat -> body.add(row(result, reasons, seat)));
    section.add(el("table.missing", el("thead", heading()), body));
    if (unfilled.size() > MOST) {
      section.add(
          el("p.note")
              .add(
                  Text.format(
                      "The first %d of %s; all are in roster.csv.",
                      "전체 %2$s개 중 처음 %1$d개이며, 모두 roster.csv에 있습니다.",
                      MOST,
                      Words.count(unfilled.size()))));
    }
    return section;
  }

  private static Element heading() {
    return el("tr").add(SeatColumns.heads()).add(columnHead(new Text("Why", "이유")));
  }

  private static Element row(Result result, SeatReasons reasons, Seat seat) {
    return el("tr")
        .add(SeatColumns.cells(result.scenario().horizon(), seat))
        .add(el("td").add(reasons.reason(seat).text()));
  }
}
