package callsheet.analysis.compare;

import callsheet.analysis.RuleChange;
import callsheet.analysis.ShowWords;
import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.Violation;
import callsheet.rule.MessageWords;
import java.util.ArrayList;
import java.util.List;

/// The tables of a comparison.
final class ComparisonTables {

  private final Comparison comparison;
  private final Scenario scenario;

  ComparisonTables(Comparison comparison) {
    this.comparison = comparison;
    this.scenario = comparison.a().scenario();
  }

  /// The rules that see a difference, the highest level first, then those that matter most.
  private List<RuleChange> changes() {
    return comparison.rules().stream()
        .filter(RuleChange::isAny)
        .sorted(RuleChange.MOST_FIRST)
        .toList();
  }

  Table rules() {
    return new Table(
        "rules",
        new Text("Rules that see a difference", "차이가 있는 규칙"),
        List.of(
            Column.of("rule", "rule", "규칙"),
            Column.of("level", "level", "단계"),
            Column.of("broken_a", "broken in A", "A 위반"),
            Column.of("broken_b", "broken in B", "B 위반"),
            Column.of("penalty_a", "penalty in A", "A 벌점"),
            Column.of("penalty_b", "penalty in B", "B 벌점"),
            Column.of("gain_a", "earned in A", "A 이득"),
            Column.of("gain_b", "earned in B", "B 이득"),
            Column.of("gain", "B gains", "B의 이득"),
            Column.of("new", "new misses", "새 위반"),
            Column.of("gone", "misses gone", "사라진 위반")),
        changes().stream().map(ComparisonTables::rule).toList());
  }

  private static List<Cell> rule(RuleChange change) {
    return List.of(
        Cell.of(change.title()),
        Cell.of(Label.levelName(change.level())),
        new Cell.Count(change.before().violations().size()),
        new Cell.Count(change.after().violations().size()),
        new Cell.Count(change.before().penalty()),
        new Cell.Count(change.after().penalty()),
        new Cell.Count(change.before().gain()),
        new Cell.Count(change.after().gain()),
        new Cell.Change(change.gain()),
        new Cell.Count(change.fresh().size()),
        new Cell.Count(change.gone().size()));
  }

  Table hosts() {
    return new Table(
        "hosts",
        new Text("Hosts", "호스트별 변화"),
        List.of(
            Column.of("host_id", "host id", "사번"),
            Column.of("host", "host", "호스트"),
            Column.of("won", "shows won", "늘어난 방송"),
            Column.of("lost", "shows lost", "줄어든 방송"),
            Column.of("minutes", "minutes", "분")),
        comparison.hosts().stream()
            .map(change ->
                List.<Cell>of(
                    Cell.of(change.host().id()),
                    Cell.of(change.host().name()),
                    new Cell.Count(change.won().size()),
                    new Cell.Count(change.lost().size()),
                    new Cell.Change(change.minutes())))
            .toList());
  }

  Table seats() {
    return new Table(
        "seats",
        new Text("Seats that differ", "달라지는 자리"),
        List.of(
            Column.of("broadcast_id", "broadcast", "방송ID"),
            Column.of("date", "date", "날짜"),
            Column.of("time", "time", "시간"),
            Column.of("programme", "programme", "프로그램"),
            Column.of("role", "role", "역할"),
            Column.of("host_a", "host in A", "A 호스트"),
            Column.of("host_b", "host in B", "B 호스트")),
        comparison.seats().stream().map(this::seat).toList());
  }

  private List<Cell> seat(Seat seat) {
    Broadcast broadcast = seat.broadcast();
    return List.of(
        Cell.of(broadcast.id()),
        Cell.of(scenario.horizon().date(seat.day()).toString()),
        Cell.of(ShowWords.span(scenario, broadcast)),
        Cell.of(broadcast.programme()),
        Cell.of(MessageWords.role(seat.role())),
        Cell.of(ShowWords.host(comparison.a(), seat)),
        Cell.of(ShowWords.host(comparison.b(), seat)));
  }

  Table misses() {
    List<List<Cell>> rows = new ArrayList<>();
    for (RuleChange change : changes()) {
      Text fresh = new Text("new in B", "B에서 생김");
      Text gone = new Text("gone in B", "B에서 사라짐");
      change.fresh().forEach(v -> rows.add(miss(change, fresh, v, v.amount())));
      change.gone().forEach(v -> rows.add(miss(change, gone, v, -v.amount())));
      change
          .changed()
          .forEach(c ->
              rows.add(
                  miss(
                      change,
                      new Text("changed in B", "B에서 달라짐"),
                      c.after(),
                      c.after().amount() - c.before().amount())));
    }
    return new Table(
        "misses",
        new Text("Misses that are new, gone or changed", "생기거나 사라지거나 달라지는 위반"),
        List.of(
            Column.of("rule", "rule", "규칙"),
            Column.of("what", "in B", "변화"),
            Column.of("amount", "amount", "위반량"),
            Column.of("message", "miss", "내용")),
        rows);
  }

  private static List<Cell> miss(RuleChange change, Text what, Violation violation, long amount) {
    return List.of(
        Cell.of(change.title()),
        Cell.of(what),
        new Cell.Change(amount),
        Cell.of(violation.message()));
  }

  Table levels() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int level = 0; level < comparison.worth().levels(); level++) {
      rows.add(
          List.of(
              Cell.of(Label.levelName(level)),
              new Cell.Count(comparison.worth().before().level(level)),
              new Cell.Count(comparison.worth().after().level(level)),
              new Cell.Change(comparison.worth().gain(level))));
    }
    return new Table(
        "objective",
        new Text("Objective", "목적값"),
        List.of(
            Column.of("level", "level", "단계"),
            Column.of("a", "A", "A"),
            Column.of("b", "B", "B"),
            Column.of("gain", "B gains", "B의 이득")),
        rows);
  }
}
