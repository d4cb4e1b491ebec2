package callsheet.io.answer;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Text;
import java.util.List;

/// An answer with a cell of each kind, and names that want escaping.
public final class SampleAnswer {

  /// The answer.
  public static final Answer ANSWER =
      new Answer(
          "sample",
          new Text("A sample", "견본"),
          List.of(new Text("Kim costs 1,200 <more>.", "김: 벌점 1,200 <추가>.")),
          List.of(new Proof(Proof.Kind.AUDITED, new Text("2 rosters audited", "배정표 2개 감사"))),
          List.of(
              new Table(
                  "hosts",
                  new Text("Hosts", "쇼핑호스트"),
                  List.of(
                      Column.of("host", "host", "이름"),
                      Column.of("reason", "reason", "사유"),
                      Column.of("shows", "shows", "방송"),
                      Column.of("more", "more", "증감"),
                      Column.of("share", "share", "비율"),
                      Column.of("mean", "mean", "평균"),
                      Column.of("kept", "kept", "준수")),
                  List.of(
                      List.of(
                          Cell.of("김<b>&"),
                          Cell.of(new Text("rest", "휴식")),
                          new Cell.Count(1200),
                          new Cell.Change(-5),
                          new Cell.Share(9525),
                          new Cell.Decimal(415, 1),
                          new Cell.Flag(true)),
                      List.of(
                          Cell.of("=1+1"),
                          Cell.NONE,
                          new Cell.Count(7),
                          new Cell.Change(5),
                          new Cell.Share(10_000),
                          new Cell.Decimal(-15, 1),
                          new Cell.Flag(false)))),
              new Table(
                  "curve",
                  new Text("Hosts", "쇼핑호스트"),
                  List.of(
                      Column.of("changes", "changes", "변경"),
                      Column.of("objective", "objective", "목적값")),
                  List.of(
                      List.of(new Cell.Count(0), new Cell.Count(10)),
                      List.of(new Cell.Count(5), new Cell.Count(30)),
                      List.of(new Cell.Count(9), Cell.NONE)))),
          List.of(
              new Chart(
                  Chart.Kind.BARS,
                  new Text("Bars", "막대"),
                  "hosts",
                  "host",
                  List.of("more", "mean")),
              new Chart(
                  Chart.Kind.STEPS,
                  new Text("Curve", "곡선"),
                  "curve",
                  "changes",
                  List.of("objective"))));

  private SampleAnswer() {}
}
