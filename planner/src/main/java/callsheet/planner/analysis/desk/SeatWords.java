package callsheet.planner.analysis.desk;

import callsheet.analysis.RuleChange;
import callsheet.analysis.ScoreChange;
import callsheet.analysis.ShowWords;
import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.Score;
import callsheet.rule.MessageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words and columns that answers about a seat share.
final class SeatWords {

  private static final int RULES = 3;

  private SeatWords() {}

  /// A seat: `12/14 20:40 'Late Kitchen' (B0012), main`.
  static Text seat(Desk desk, Seat seat) {
    return Text.format(
        "%s, %s",
        "%s %s", ShowWords.of(desk.scenario(), seat.broadcast()), MessageWords.role(seat.role()));
  }

  /// What changes at most, and by how much: `Suitability −80, Isolated day −40`. Settings of one
  /// rule are one.
  static Text rules(List<RuleChange> changes) {
    Map<Text, Long> gains = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.gain() != 0)
        .sorted(RuleChange.MOST_FIRST)
        .forEach(change -> gains.merge(change.title(), change.gain(), Long::sum));
    List<Text> parts =
        gains.entrySet().stream()
            .limit(RULES)
            .map(e -> Text.format("%s %s", "%s %s", e.getKey(), signed(e.getValue())))
            .toList();
    int more = gains.size() - parts.size();
    Text listed = ScoreChange.joined(parts, ", ");
    return more > 0 ? Text.format("%s, %d more", "%s, 그 외 %d개", listed, more) : listed;
  }

  static String signed(long number) {
    return "%s%,d".formatted(number < 0 ? "−" : "+", Math.abs(number));
  }

  /// How another roster differs in worth, and by which rules.
  static Text worth(Score before, Score after, List<RuleChange> changes) {
    Text worth = new ScoreChange(before, after).text();
    return changes.stream().allMatch(change -> change.gain() == 0)
        ? worth
        : Text.format("%s (%s)", "%s(%s)", worth, rules(changes));
  }

  /// A host's name, or that there is nobody.
  static Text name(Optional<Host> host) {
    return host.map(h -> Text.of(h.name())).orElse(new Text("nobody", "빈자리"));
  }

  /// Columns of the levels from *unfilled* on: hard rules are told apart.
  static List<Column> levelColumns(Desk desk) {
    List<Column> columns = new ArrayList<>();
    for (int level = Score.FILL; level < desk.score().levels(); level++) {
      columns.add(
          new Column(
              level == Score.FILL ? "gain_fill" : "gain_level_" + (level - 1),
              Label.levelName(level)));
    }
    return columns;
  }

  /// What a score is more or less than that of the roster as it is, by level.
  static List<Cell> levelCells(Desk desk, Score score) {
    List<Cell> cells = new ArrayList<>();
    for (int level = Score.FILL; level < desk.score().levels(); level++) {
      cells.add(new Cell.Change(score.level(level) - desk.score().level(level)));
    }
    return cells;
  }

  /// The rules that another roster makes a difference to, case by case.
  static Table changes(List<RuleChange> changes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (RuleChange change : changes) {
      List<Text> cases = new ArrayList<>();
      Text fresh = new Text("new: %s", "생김: %s");
      Text gone = new Text("gone: %s", "사라짐: %s");
      change.worse().forEach(v -> cases.add(in(fresh, v.message())));
      change.better().forEach(v -> cases.add(in(gone, v.message())));
      if (change.gain() != 0 || !cases.isEmpty()) {
        rows.add(
            List.of(
                Cell.of(change.title()),
                Cell.of(Label.levelName(change.level())),
                new Cell.Change(change.gain()),
                cases.isEmpty() ? Cell.NONE : Cell.of(ScoreChange.joined(cases, " / "))));
      }
    }
    return new Table(
        "rules",
        new Text("What it changes, rule by rule", "규칙별 변화"),
        List.of(
            Column.of("rule", "rule", "규칙"),
            Column.of("level", "level", "단계"),
            Column.of("gain", "gain", "이득"),
            Column.of("cases", "cases", "내용")),
        rows);
  }

  private static Text in(Text form, Text message) {
    return Text.format(form.english(), form.korean(), message);
  }
}
