package callsheet.result;

import callsheet.problem.Text;
import callsheet.roster.Score;
import java.util.Locale;
import java.util.OptionalDouble;

/// The honest label of a roster: *proven optimal*, *within 0.4 % of the bound*, *stopped at 10 s,
/// bound not known* or *infeasible*.
///
/// @param kind stable word for files: `optimal`, `gap`, `no-bound`, `infeasible`
/// @param level first level of the score at which bound and incumbent differ; -1 if none does
/// @param gap `(bound − incumbent) / |incumbent|` at that level, if it is known and finite
public record Label(String kind, int level, OptionalDouble gap, Text text) {

  static Label of(Score score, Run run) {
    if (run.ending() == Ending.INFEASIBLE) {
      return new Label(
          "infeasible",
          Score.HARD,
          OptionalDouble.empty(),
          new Text("infeasible: no roster keeps the hard rules", "실행 불가: 필수 규칙을 모두 지키는 배정이 없음"));
    }
    if (run.bound().isEmpty()) {
      return new Label("no-bound", -1, OptionalDouble.empty(), stopped(run));
    }
    Score bound = run.bound().get();
    for (int level = 0; level < score.levels(); level++) {
      if (bound.level(level) > score.level(level)) {
        return within(level, score.level(level), bound.level(level));
      }
    }
    return new Label("optimal", -1, OptionalDouble.of(0), new Text("proven optimal", "최적임이 증명됨"));
  }

  private static Text stopped(Run run) {
    String seconds = String.format(Locale.ROOT, "%.1f", run.limit().toMillis() / 1000.0);
    return Text.format("stopped at %s s, bound not known", "%s초에서 멈춤, 한계는 알 수 없음", seconds);
  }

  private static Label within(int level, long incumbent, long bound) {
    if (incumbent == 0) {
      return new Label(
          "gap",
          level,
          OptionalDouble.empty(),
          Text.format(
              "%s: at most %d better by the bound",
              "%s: 한계까지 최대 %d 차이", levelName(level), bound - incumbent));
    }
    double gap = (bound - incumbent) / (double) Math.abs(incumbent);
    String percent = String.format(Locale.ROOT, "%.2f", Math.ceil(gap * 10_000) / 100);
    return new Label(
        "gap",
        level,
        OptionalDouble.of(gap),
        Text.format(
            "within %s %% of the bound (%s)", "한계와의 격차 %s %% 이내 (%s)", percent, levelName(level)));
  }

  /// What planners call a level of the score.
  public static Text levelName(int level) {
    return switch (level) {
      case Score.HARD -> new Text("hard rules", "필수 규칙");
      case Score.FILL -> new Text("unfilled seats", "빈자리");
      default -> Text.format("level %d", "%d단계", level - 1);
    };
  }
}
