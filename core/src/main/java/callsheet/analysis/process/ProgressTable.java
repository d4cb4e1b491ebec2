package callsheet.analysis.process;

import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Progress;
import callsheet.result.Run;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Incumbent and bound over time, a pair of columns for each level on which they moved.
final class ProgressTable {

  private ProgressTable() {}

  /// The levels on which incumbent or bound changed or lie apart.
  static List<Integer> movedLevels(List<Progress> points) {
    List<Score> scores =
        points.stream()
            .flatMap(p -> Stream.concat(p.incumbent().stream(), p.bound().stream()))
            .toList();
    int levels = scores.stream().mapToInt(Score::levels).max().orElse(0);
    return IntStream.range(0, levels)
        .filter(level -> scores.stream().mapToLong(s -> s.level(level)).distinct().count() > 1)
        .boxed()
        .toList();
  }

  /// Key of the incumbent's column of a level.
  static String incumbent(int level) {
    return "incumbent_" + word(level);
  }

  /// Key of the bound's column of a level.
  static String bound(int level) {
    return "bound_" + word(level);
  }

  private static String word(int level) {
    return switch (level) {
      case Score.HARD -> "hard";
      case Score.FILL -> "fill";
      default -> "level_" + (level - Score.FILL);
    };
  }

  /// The column of moments, in the run's own unit.
  static Column at(Run run) {
    return run.deterministic()
        ? Column.of("at", "thousand steps", "천 단계")
        : Column.of("at", "ms", "밀리초");
  }

  /// The table, thinned evenly to no more than so many points, the last one among them.
  static Table of(Run run, List<Integer> moved, int most) {
    List<Column> columns = new ArrayList<>();
    columns.add(at(run));
    for (int level : moved) {
      Text name = Label.levelName(level);
      columns.add(new Column(incumbent(level), Text.format("incumbent, %s", "현재해, %s", name)));
      columns.add(new Column(bound(level), Text.format("bound, %s", "한계, %s", name)));
    }
    List<Progress> points = run.progress();
    int every = Math.max(1, Math.ceilDiv(points.size(), most));
    List<List<Cell>> rows =
        IntStream.range(0, points.size())
            .filter(i -> i % every == 0 || i == points.size() - 1)
            .mapToObj(i -> row(points.get(i), moved))
            .toList();
    return new Table("progress", new Text("Incumbent and bound", "현재해와 한계"), columns, rows);
  }

  private static List<Cell> row(Progress point, List<Integer> moved) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Count(point.millis()));
    for (int level : moved) {
      row.add(cell(point.incumbent(), level));
      row.add(cell(point.bound(), level));
    }
    return row;
  }

  private static Cell cell(Optional<Score> score, int level) {
    return score.<Cell>map(s -> new Cell.Count(s.level(level))).orElse(Cell.NONE);
  }
}
