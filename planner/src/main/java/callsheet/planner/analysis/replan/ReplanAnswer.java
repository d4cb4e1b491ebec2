package callsheet.planner.analysis.replan;

import callsheet.analysis.SeatReasons;
import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.replan.ChangeCurve.Point;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;

/// The tables and the curve of a new plan; [ReplanSentences] says what it comes to.
final class ReplanAnswer {

  private static final String NAME = "replan";

  private final Ground ground;
  private final Replanned plan;
  private final Scenario scenario;
  private final Horizon horizon;

  ReplanAnswer(Ground ground, Replanned plan) {
    this.ground = ground;
    this.plan = plan;
    this.scenario = ground.scenario();
    this.horizon = scenario.horizon();
  }

  Answer answer() {
    ReplanSentences sentences = new ReplanSentences(ground, plan);
    List<Table> tables = new ArrayList<>(List.of(changes(), ToldTable.of(ground, plan)));
    tables.add(schedule());
    tables.add(unfilled());
    List<Chart> charts = new ArrayList<>();
    if (plan.curve().points().size() > 1) {
      tables.add(curve());
      charts.add(
          new Chart(
              Chart.Kind.STEPS,
              new Text("What more changes would be worth", "변경 건수에 따른 목적값"),
              "curve",
              "allowed",
              List.of("objective")));
    }
    return new Answer(
        NAME, sentences.title(), sentences.sentences(), sentences.proofs(), tables, charts);
  }

  private Table changes() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Change change : plan.changes()) {
      Cell now =
          change.nowHost() == Roster.UNFILLED
              ? Cell.of(new Text("nobody", "미배정"))
              : Cell.of(scenario.hosts().get(change.nowHost()).name());
      rows.add(row(change.seat(), Cell.of(change.was()), now, Cell.of(change.why())));
    }
    return new Table(
        "changes",
        new Text("Seats whose host is another one", "바뀐 자리"),
        columns(
            Column.of("was", "was", "확정"),
            Column.of("now", "now", "변경 후"),
            Column.of("why", "why", "사유")),
        rows);
  }

  /// The columns that say which seat, then others.
  private static List<Column> columns(Column... others) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("date", "date", "날짜"),
                Column.of("time", "time", "시각"),
                Column.of("channel", "channel", "채널"),
                Column.of("broadcast_id", "broadcast", "방송ID"),
                Column.of("programme", "programme", "프로그램"),
                Column.of("role", "role", "역할")));
    columns.addAll(List.of(others));
    return columns;
  }

  /// The cells of [#columns] for a seat, then others.
  private List<Cell> row(Seat seat, Cell... others) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(ReplanWords.date(horizon.date(seat.day()))),
                Cell.of(horizon.clock(seat.startMinute(), seat.day())),
                Cell.of(seat.broadcast().channel()),
                Cell.of(seat.broadcast().id()),
                Cell.of(seat.broadcast().programme()),
                Cell.of(ReplanWords.role(seat.role()))));
    cells.addAll(List.of(others));
    return cells;
  }

  private Table schedule() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Told told : ground.seating().told()) {
      if (told.matched().fate() != Matched.Fate.SAME) {
        rows.add(line(told.matched(), told.line().who(), outcome(told)));
      }
    }
    for (LostLine lost : plan.lost()) {
      rows.add(line(lost.matched(), lost.line().who(), ReplanWords.cause(lost.cause())));
    }
    return new Table(
        "schedule",
        new Text("Published shows that the schedule has changed", "편성이 바뀐 확정 방송"),
        List.of(
            Column.of("show", "as published", "확정 당시"),
            Column.of("fate", "today", "현재"),
            Column.of("host", "host", "호스트"),
            Column.of("outcome", "outcome", "결과")),
        rows);
  }

  private List<Cell> line(Matched matched, String host, Text outcome) {
    return List.of(
        Cell.of(ReplanWords.show(horizon, matched.show())),
        Cell.of(ReplanWords.fate(horizon, matched)),
        Cell.of(host),
        Cell.of(outcome));
  }

  private Text outcome(Told told) {
    boolean stays =
        told.isHere()
            && scenario.seatsOf(told.seat().broadcast()).stream()
                .filter(seat -> seat.role() == told.seat().role())
                .anyMatch(seat -> plan.result().roster().host(seat) == told.host());
    return stays ? new Text("stays", "유지") : new Text("is replaced", "교체");
  }

  private Table unfilled() {
    List<Seat> open = plan.result().roster().unfilled();
    List<List<Cell>> rows = new ArrayList<>();
    if (!open.isEmpty()) {
      SeatReasons reasons = SeatReasons.of(plan.result().rulebook(), plan.result().roster());
      for (Seat seat : open) {
        rows.add(row(seat, Cell.of(reasons.reason(seat).text())));
      }
    }
    return new Table(
        "unfilled",
        new Text("Seats left open", "빈자리"),
        columns(Column.of("why", "why", "사유")),
        rows);
  }

  private Table curve() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Point point : plan.curve().points()) {
      rows.add(
          List.of(
              new Cell.Count(point.allowed()),
              new Cell.Count(point.changes()),
              new Cell.Count(point.roster().unfilled().size()),
              new Cell.Count(ReplanSentences.objective(point.score())),
              new Cell.Change(
                  ReplanSentences.objective(point.score())
                      - ReplanSentences.objective(plan.before().verdict().score())),
              new Cell.Flag(point.score().level(Score.HARD) >= 0)));
    }
    return new Table(
        "curve",
        new Text("What other numbers of changes are worth", "변경 한도별 결과"),
        List.of(
            Column.of("allowed", "allowed", "변경 한도"),
            Column.of("changed", "changed", "변경"),
            Column.of("unfilled", "open", "빈자리"),
            Column.of("objective", "objective", "목적값"),
            Column.of("gain", "gain", "증가"),
            Column.of("keeps", "hard rules kept", "필수 규칙 준수")),
        rows);
  }
}
