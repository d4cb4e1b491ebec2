package callsheet.result;

import callsheet.problem.Text;
import callsheet.roster.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The honest label of a roster: *proven optimal*, *within 0.4 % of the bound*, *stopped at 10 s,
/// bound not known* or *infeasible*.
///
/// @param kind stable word for files: `optimal`, `gap`, `no-bound`, `infeasible`
/// @param level first level of the score at which bound and incumbent differ; -1 if none does
/// @param gap `(bound − incumbent) / |incumbent|` at that level, if it is known and finite
public record Label(String kind, int level, OptionalDouble gap, Text text) {

  /// A bound farther away says that it is young, not that the roster is poor.
  private static final double FAR = 0.2;

  /// The label of the best score of a run.
  public static Label of(Score score, Run run) {
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
        return within(level, score.level(level), bound.level(level), run);
      }
    }
    return new Label("optimal", -1, OptionalDouble.of(0), new Text("proven optimal", "최적임이 증명됨"));
  }

  /// What a distance from the bound says, which is less than it seems to: it is as much the bound's
  /// as the roster's. Nothing where the bound is reached or not known.
  public Optional<Text> meaning() {
    return Optional.of(
            new Text(
                "No roster is better by more than that; whether any is better at all is not known.",
                "그보다 더 나은 배정은 없으며, 조금이라도 더 나은 배정이 있는지는 알려져 있지 않습니다."))
        .filter(text -> kind.equals("gap"));
  }

  private static Text stopped(Run run) {
    return Text.format("stopped at %s s, bound not known", "%s초에서 멈춤, 한계는 알 수 없음", seconds(run));
  }

  private static Label within(int level, long incumbent, long bound, Run run) {
    OptionalDouble gap =
        incumbent == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((bound - incumbent) / (double) Math.abs(incumbent));
    // Broken rules and open seats are counted, not measured in percent.
    Text text =
        gap.isEmpty() || level <= Score.FILL
            ? Text.format(
                "%s: at most %,d better by the bound",
                "%s: 한계까지 최대 %,d 차이", levelName(level), bound - incumbent)
            : gap.getAsDouble() > FAR
                ? far(run, gap.getAsDouble(), level)
                : near(gap.getAsDouble(), level);
    return new Label("gap", level, gap, text);
  }

  private static Text near(double gap, int level) {
    return Text.format(
        "within %s %% of the bound (%s)", "한계와의 격차 %s %% 이내 (%s)", percent(gap), levelName(level));
  }

  private static Text far(Run run, double gap, int level) {
    return Text.format(
        "stopped at %s s, too early for a useful bound: %s %% away from it (%s)",
        "%s초에서 멈춤, 아직 쓸 만한 한계가 없음: 한계와의 격차 %s %% (%s)",
        seconds(run),
        percent(gap),
        levelName(level));
  }

  /// Two decimals as in the tables, rounded up, so that nothing better is claimed than is known.
  private static String percent(double gap) {
    return BigDecimal.valueOf(100 * gap).setScale(2, RoundingMode.CEILING).toPlainString();
  }

  private static String seconds(Run run) {
    return String.format(Locale.ROOT, "%.1f", run.limit().toMillis() / 1000.0);
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
