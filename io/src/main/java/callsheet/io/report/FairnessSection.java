package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Balance;
import callsheet.problem.Text;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// How evenly the month is shared: each host's figures as bars against the fair share of their
/// grade.
final class FairnessSection {

  private static final Comparator<HostTally> BY_GRADE =
      Comparator.comparing((HostTally tally) -> tally.host().grade())
          .reversed()
          .thenComparingInt(tally -> tally.host().index());

  /// One column: a figure, and its fair share where there is one.
  private record Column(
      Text title, ToIntFunction<HostTally> figure, ToIntFunction<HostTally> shareTenths) {}

  private FairnessSection() {}

  static Element of(Drawing drawing, List<HostTally> tallies) {
    List<Column> columns = columns(drawing, tallies);
    Element head = el("tr", head(new Text("Host", "쇼핑호스트")));
    columns.forEach(column -> head.add(head(column.title())));
    Element body = el("tbody");
    tallies.stream().sorted(BY_GRADE).forEach(tally -> body.add(row(tally, columns, tallies)));
    return Section.of("fairness", new Text("Fairness", "형평성"))
        .add(
            el("p.note")
                .add(
                    new Text(
                        "The mark on a bar is the fair share: the grade's total by eligible days,"
                            + " shifted by what earlier months left over. ▲ and ▼ stand where a host"
                            + " is more than 10 % and more than one show away from it.",
                        "막대의 표시는 공정 몫입니다. 등급 합계를 근무 가능일로 나누고 이전 달 이월을 반영합니다."
                            + " 10 %와 1회를 모두 넘게 벗어나면 ▲, ▼로 표시합니다.")))
        .add(el("table.fairness", el("thead", head), body));
  }

  private static List<Column> columns(Drawing drawing, List<HostTally> tallies) {
    return List.of(
        shared(drawing, tallies, new Text("Shows", "방송"), Balance.Measure.LOAD, HostTally::shows),
        shared(drawing, tallies, new Text("Prime", "프라임"), Balance.Measure.PRIME, HostTally::prime),
        shared(drawing, tallies, new Text("Night", "야간"), Balance.Measure.NIGHT, HostTally::night),
        shared(
            drawing,
            tallies,
            new Text("Weekend", "주말"),
            Balance.Measure.WEEKEND,
            HostTally::weekend),
        plain(new Text("Hours on air", "방송시간"), tally -> tally.minutes() / 60),
        plain(new Text("Days off", "휴무"), HostTally::daysOff),
        plain(new Text("Suitability", "적합도"), tally -> (tally.suitabilityTenths() + 5) / 10));
  }

  private static Column shared(
      Drawing drawing,
      List<HostTally> tallies,
      Text title,
      Balance.Measure measure,
      ToIntFunction<HostTally> figure) {
    FairShare share = new FairShare(drawing.scenario(), tallies, measure, figure);
    return new Column(title, figure, tally -> Math.toIntExact(share.tenths(tally)));
  }

  private static Column plain(Text title, ToIntFunction<HostTally> figure) {
    return new Column(title, figure, tally -> -1);
  }

  private static Element head(Text title) {
    return el("th").with("scope", "col").add(title);
  }

  private static Element row(HostTally tally, List<Column> columns, List<HostTally> all) {
    Element row =
        el(
            "tr",
            el("th")
                .with("scope", "row")
                .add(tally.host().name())
                .add(el("small").add(Words.grade(tally.host().grade()))));
    for (Column column : columns) {
      int most = all.stream().mapToInt(column.figure()).max().orElse(0);
      int mostShare = all.stream().mapToInt(column.shareTenths()).max().orElse(0);
      row.add(cell(column, tally, Math.max(1, Math.max(most * 10, mostShare))));
    }
    return row;
  }

  private static Element cell(Column column, HostTally tally, int scaleTenths) {
    int value = column.figure().applyAsInt(tally);
    int share = column.shareTenths().applyAsInt(tally);
    Element bar =
        el(
                "svg.share",
                el("rect.value")
                    .with("width", Words.share(value * 10L, scaleTenths))
                    .with("height", 10))
            .with("height", 10)
            .with("aria-hidden", "true");
    Element cell = el("td.bar", bar);
    Element number = el("small").add(Integer.toString(value));
    if (share >= 0) {
      String at = Words.share(share, scaleTenths);
      bar.add(el("line.target").with("x1", at).with("x2", at).with("y2", 10));
      number.add(" / " + Words.tenths(share));
      mark(cell, number, value * 10 - share, share);
    }
    return cell.add(number);
  }

  private static void mark(Element cell, Element number, int away, int share) {
    if (Math.abs(away) > 10 && Math.abs(away) * 10 > share) {
      number.add(away > 0 ? " ▲" : " ▼");
      cell.marked(true, "away");
    }
  }
}
