package callsheet.planner.analysis.variant;

import callsheet.problem.Text;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Differences of worth in words.
public final class Points {

  private Points() {}

  /// `seats filled: 2 more, suitability +1,204, fairness −30`.
  public static Text gain(Worth gain) {
    List<Text> parts = new ArrayList<>();
    if (gain.hard() != 0) {
      parts.add(
          gain.hard() > 0
              ? Text.format("hard breaches shrink by %d", "필수 규칙 위반 %d 감소", gain.hard())
              : Text.format("hard breaches grow by %d", "필수 규칙 위반 %d 증가", -gain.hard()));
    }
    if (gain.unfilled() != 0) {
      parts.add(
          gain.unfilled() > 0
              ? Text.format("seats filled: %d more", "채운 좌석 %d개 증가", gain.unfilled())
              : Text.format("seats filled: %d fewer", "채운 좌석 %d개 감소", -gain.unfilled()));
    }
    add(parts, new Text("suitability", "적합도"), gain.suitability());
    add(parts, new Text("fairness", "형평"), gain.fairness());
    add(parts, new Text("other rules", "기타 규칙"), gain.rest());
    return parts.isEmpty() ? new Text("nothing changes", "변화 없음") : joined(parts);
  }

  private static void add(List<Text> parts, Text what, long points) {
    if (points != 0) {
      parts.add(
          points > 0
              ? Text.format("%s +%,d", "%s +%,d점", what, points)
              : Text.format("%s −%,d", "%s −%,d점", what, -points));
    }
  }

  private static Text joined(List<Text> parts) {
    return new Text(
        parts.stream().map(Text::english).collect(Collectors.joining(", ")),
        parts.stream().map(Text::korean).collect(Collectors.joining(", ")));
  }

  /// How often: `once`, `3 times`, `not at all`.
  public static Text times(long count) {
    return count == 0
        ? new Text("not at all", "0회")
        : count == 1 ? new Text("once", "1회") : Text.format("%,d times", "%,d회", count);
  }

  /// A length of time: `1.2 s`.
  public static Text seconds(Duration duration) {
    double seconds = duration.toMillis() / 1000.0;
    return Text.format("%.1f s", "%.1f초", seconds);
  }

  /// By how much scores differ: their soft levels, and the seats if they differ there.
  public static Text spread(Score spread) {
    String soft =
        IntStream.range(Score.FILL + 1, spread.levels())
            .mapToObj(level -> "%,d".formatted(spread.level(level)))
            .collect(Collectors.joining(" / "));
    Text points = Text.format("%s points", "%s점", soft.isEmpty() ? "0" : soft);
    return spread.level(Score.FILL) == 0
        ? points
        : Text.format(
            "%s, %d by priority of unfilled seats",
            "%s, 미배정 좌석 우선순위 %d", points, spread.level(Score.FILL));
  }

  /// What to make of runs that all end alike without a proof: the search had too little time.
  public static Text tooShort() {
    return new Text(
        "No run of the month as it is found anything better: in so short a time nothing can be"
            + " said for sure. Give it more --time.",
        "현재 그대로의 탐색에서 더 나은 배정을 찾지 못했습니다. 시간이 짧아 확실한 결론을 낼 수 없으니 --time을 늘리세요.");
  }
}
