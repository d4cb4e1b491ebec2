package callsheet.analysis;

import callsheet.answer.Cell;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How much more or less another roster is worth, level by level, in words.
public record ScoreChange(Score before, Score after) {

  /// The first level at which they differ; −1 if they are worth the same.
  public int level() {
    for (int level = 0; level < levels(); level++) {
      if (gain(level) != 0) {
        return level;
      }
    }
    return -1;
  }

  /// By how much the other is better at a level; negative if it is worse.
  public long gain(int level) {
    return after.level(level) - before.level(level);
  }

  /// How many levels there are.
  public int levels() {
    return Math.max(before.levels(), after.levels());
  }

  /// `breaks hard rules by 1 more; 312 points better at level 1`: only the levels that differ.
  public Text text() {
    List<Text> parts = new ArrayList<>();
    for (int level = 0; level < levels(); level++) {
      if (gain(level) != 0) {
        parts.add(text(level, gain(level)));
      }
    }
    return parts.isEmpty() ? new Text("worth the same", "가치가 같음") : joined(parts, "; ");
  }

  private static Text text(int level, long gain) {
    boolean isBetter = gain > 0;
    long by = Math.abs(gain);
    return switch (level) {
      case Score.HARD ->
          isBetter
              ? Text.format("breaks hard rules by %,d less", "필수 규칙 위반량 %,d 감소", by)
              : Text.format("breaks hard rules by %,d more", "필수 규칙 위반량 %,d 증가", by);
      case Score.FILL ->
          isBetter
              ? Text.format("unfilled seats weigh %,d less", "빈자리 비중 %,d 감소", by)
              : Text.format("unfilled seats weigh %,d more", "빈자리 비중 %,d 증가", by);
      default ->
          isBetter
              ? Text.format(
                  "%,d points better at %s", "%2$s에서 %1$,d점 이득", by, Label.levelName(level))
              : Text.format(
                  "%,d points worse at %s", "%2$s에서 %1$,d점 손해", by, Label.levelName(level));
    };
  }

  /// The difference as table cells, one for each level.
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int level = 0; level < levels(); level++) {
      cells.add(new Cell.Change(gain(level)));
    }
    return cells;
  }

  /// Sentences one after the other.
  public static Text joined(List<Text> parts, String between) {
    return new Text(
        parts.stream().map(Text::english).collect(Collectors.joining(between)),
        parts.stream().map(Text::korean).collect(Collectors.joining(between)));
  }
}
