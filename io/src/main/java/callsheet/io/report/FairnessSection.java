package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Balance;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// How evenly the month is shared: each host's figures as bars against the fair share of their
/// grade.
final class FairnessSection {

  /// One column: each host's figure and, if there is one, their fair share in tenths.
  private record Column(Text title, List<Integer> figures, List<Long> shares) {

    boolean isShared() {
      return !shares.isEmpty();
    }

    /// The longest bar, in tenths.
    long longest() {
      return Math.max(
          10L * Math.max(1, Collections.max(figures)), isShared() ? Collections.max(shares) : 0);
    }
  }

  private final Drawing drawing;
  private final List<HostTally> tallies;

  private FairnessSection(Drawing drawing, List<HostTally> tallies) {
    this.drawing = drawing;
    this.tallies = tallies;
  }

  static Element of(Drawing drawing, List<HostTally> tallies) {
    FairnessSection fairness = new FairnessSection(drawing, tallies);
    List<Column> columns = fairness.columns();
    Element head = el("tr", columnHead(new Text("Host", "쇼핑호스트")));
    columns.forEach(column -> head.add(columnHead(column.title())));
    Element body = el("tbody");
    for (int i = 0; i < tallies.size(); i++) {
      body.add(fairness.row(i, columns));
    }
    return Section.of("fairness", new Text("Fairness", "형평성"))
        .add(
            el("p.note")
                .add(
                    new Text(
                        "The mark on a bar is the fair share: main seats among hosts who may lead,"
                            + " the other seats among the rest, by eligible days, less what earlier"
                            + " months left over. ↑ and ↓ stand where a host is more than 10 % and"
                            + " more than one show away from it.",
                        "막대의 표시는 공정 몫입니다. 메인 자리는 메인 가능 호스트끼리, 나머지 자리는 그 밖의 호스트끼리"
                            + " 근무 가능일로 나누고 이전 달 이월을 반영합니다. 10 %와 1회를 모두 넘게 벗어나면"
                            + " ↑, ↓로 표시합니다.")))
        .add(el("table.fairness", el("thead", head), body));
  }

  private List<Column> columns() {
    Scenario scenario = drawing.scenario();
    return List.of(
        shared(new Text("Shows", "방송"), Balance.Measure.LOAD, HostTally::shows, seat -> true),
        shared(
            new Text("Prime", "프라임"),
            Balance.Measure.PRIME,
            HostTally::prime,
            seat -> drawing.primeTime().contains(scenario, seat)),
        shared(
            new Text("Night", "야간"), Balance.Measure.NIGHT, HostTally::night, HostTally::isNight),
        shared(
            new Text("Weekend", "주말"),
            Balance.Measure.WEEKEND,
            HostTally::weekend,
            seat -> scenario.isWeekend(scenario.horizon().date(seat.day()))),
        plain(new Text("Hours on air", "방송시간"), tally -> tally.minutes() / 60),
        plain(new Text("Days off", "휴무"), HostTally::daysOff),
        plain(new Text("Suitability", "적합도"), tally -> (tally.suitabilityTenths() + 5) / 10));
  }

  private Column shared(
      Text title,
      Balance.Measure measure,
      ToIntFunction<HostTally> figure,
      Predicate<Seat> counted) {
    FairShare share = new FairShare(drawing.scenario(), tallies, measure, counted);
    return new Column(title, figures(figure), share.tenths());
  }

  private Column plain(Text title, ToIntFunction<HostTally> figure) {
    return new Column(title, figures(figure), List.of());
  }

  private List<Integer> figures(ToIntFunction<HostTally> figure) {
    return tallies.stream().mapToInt(figure).boxed().toList();
  }

  private Element row(int index, List<Column> columns) {
    HostTally tally = tallies.get(index);
    Element row =
        el(
            "tr",
            el("th")
                .with("scope", "row")
                .add(tally.host().name())
                .add(el("small").add(Words.grade(tally.host().grade()))));
    columns.forEach(column -> row.add(cell(column, index)));
    return row;
  }

  private static Element cell(Column column, int index) {
    int value = column.figures().get(index);
    long longest = column.longest();
    Element bar = Bar.of(10L * value, longest, "value");
    Element number = el("small").add(Integer.toString(value));
    Element cell = el("td.bar", bar, number);
    if (column.isShared()) {
      long share = column.shares().get(index);
      bar.add(Bar.target(share, longest));
      number.add(" / " + Words.tenths(share));
      long away = 10L * value - share;
      if (Math.abs(away) > 10 && Math.abs(away) * 10 > share) {
        number.add(away > 0 ? " ↑" : " ↓");
        cell.marked(true, "away");
      }
    }
    return cell;
  }
}
