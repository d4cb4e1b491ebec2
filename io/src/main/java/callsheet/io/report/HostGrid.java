package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.List;

/// The roster by host: hosts down, days across, totals of the whole horizon at the end.
final class HostGrid {

  private final Drawing drawing;
  private final HostRow rows;

  private HostGrid(Drawing drawing) {
    this.drawing = drawing;
    this.rows = new HostRow(drawing);
  }

  static Element of(Drawing drawing, List<HostTally> tallies) {
    HostGrid grid = new HostGrid(drawing);
    return el(
        "table.hosts",
        el("thead", grid.heading()),
        el("tbody").add(tallies.stream().map(grid::row).toList()));
  }

  private Element heading() {
    return el(
        "tr",
        columnHead(new Text("Host", "쇼핑호스트")),
        el("th.month", days()).with("scope", "col"),
        columnHead(new Text("Shows", "방송")),
        columnHead(new Text("On air", "방송시간")),
        columnHead(new Text("Prime", "프라임")),
        columnHead(new Text("Night", "야간")),
        columnHead(new Text("Weekend", "주말")),
        columnHead(new Text("Days off", "휴무")));
  }

  private Element days() {
    Scenario scenario = drawing.scenario();
    int days = drawing.shown().days();
    Element header = el("svg.dates").with("height", 34).with("aria-hidden", "true");
    for (int day = 0; day < days; day++) {
      LocalDate date = scenario.horizon().date(day);
      String x = Words.share(2L * day + 1, 2L * days);
      header.add(
          el("text")
              .with("x", x)
              .with("y", 14)
              .marked(scenario.isWeekend(date), "weekend")
              .add(Integer.toString(date.getDayOfMonth())),
          el("text.weekday")
              .with("x", x)
              .with("y", 28)
              .marked(scenario.isWeekend(date), "weekend")
              .add(Content.inPicture(Words.weekday(date))));
    }
    return header;
  }

  private Element row(HostTally tally) {
    Host host = tally.host();
    return el(
        "tr",
        el("th")
            .with("scope", "row")
            .add(host.name())
            .add(el("small").add(Words.grade(host.grade()))),
        el("td.month", rows.of(host)),
        number(Words.count(tally.shows())),
        el("td.number").add(Words.hours(tally.minutes())),
        number(Words.count(tally.prime())),
        number(Words.count(tally.night())),
        number(Words.count(tally.weekend())),
        number(Words.count(tally.daysOff())));
  }

  private static Element number(String number) {
    return el("td.number").add(number);
  }
}
