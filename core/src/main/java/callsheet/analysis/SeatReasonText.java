package callsheet.analysis;

import callsheet.analysis.SeatReason.Better;
import callsheet.analysis.SeatReason.Cause;
import callsheet.analysis.SeatReason.Chosen;
import callsheet.analysis.SeatReason.Nobody;
import callsheet.analysis.SeatReason.Pinned;
import callsheet.analysis.SeatReason.Whereabouts;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts reasons for seats into words.
final class SeatReasonText {

  private static final int NAMES = 3;

  private SeatReasonText() {}

  static Text of(SeatReason reason) {
    return switch (reason) {
      case Pinned pinned -> pinned(pinned);
      case Chosen chosen -> chosen(chosen);
      case Nobody nobody -> nobody(nobody);
    };
  }

  private static Text pinned(Pinned pinned) {
    return pinned.against().isEmpty()
        ? new Text("pinned by the planner", "편성자가 고정함")
        : Text.format(
            "pinned by the planner against %s", "편성자가 고정함 (위반: %s)", titles(pinned.against()));
  }

  private static Text chosen(Chosen chosen) {
    String score = points(chosen.tenths());
    if (!chosen.against().isEmpty()) {
      return Text.format(
          "stands here against %s (%s)", "위반 배정: %s (%s)", titles(chosen.against()), score);
    }
    if (chosen.eligible() == 1) {
      return Text.format("the only host who may take it (%s)", "가능한 호스트가 1명뿐 (%s)", score);
    }
    if (chosen.rank() == 1) {
      return Text.format(
          "best suited of %d who may take it (%s)",
          "가능한 %d명 중 적합도 1위 (%s)", chosen.eligible(), score);
    }
    Text rank =
        Text.format(
            "%2$s of %1$d by suitability (%3$s)",
            "가능한 %1$d명 중 적합도 %4$d위 (%3$s)",
            chosen.eligible(),
            ordinal(chosen.rank()),
            score,
            chosen.rank());
    return Text.format(
        "%s; %s", "%s; %s", rank, joined(chosen.better(), "; ", SeatReasonText::better));
  }

  private static Text better(Better better) {
    String host = better.host().name() + " (" + points(better.tenths()) + ")";
    return switch (better.whereabouts()) {
      case Whereabouts.OnAir on ->
          Text.format("%s stands on %s then", "%s: 같은 시간 %s 방송", host, on.broadcast().id());
      case Whereabouts.Near near ->
          Text.format(
              "%s stands on %s right before or after",
              "%s: 바로 앞뒤로 %s 방송", host, near.broadcast().id());
      case Whereabouts.SameDay day when day.shows() == 0 ->
          Text.format("%s has no show that day", "%s: 그날 방송 없음", host);
      case Whereabouts.SameDay day ->
          Text.format(
              day.shows() == 1 ? "%s has %d other show that day" : "%s has %d other shows that day",
              "%s: 그날 다른 방송 %d개",
              host,
              day.shows());
    };
  }

  private static Text nobody(Nobody nobody) {
    Text causes = causes(nobody);
    if (nobody.free().isEmpty() && nobody.unexamined() == 0) {
      return Text.format("none of %d hosts can: %s", "%d명 모두 불가: %s", nobody.hosts(), causes);
    }
    if (nobody.free().isEmpty()) {
      return Text.format("nobody takes it: %s", "배정 없음: %s", causes);
    }
    String names =
        nobody.free().stream().limit(NAMES).map(Host::name).collect(Collectors.joining(", "));
    int more = nobody.free().size() - NAMES;
    Text free =
        Text.format(
            "%1$d of %2$d hosts could without a new breach of a hard rule (%3$s)",
            "%2$d명 중 %1$d명은 필수 규칙을 더 어기지 않고 가능 (%3$s)",
            nobody.free().size(),
            nobody.hosts(),
            more > 0 ? names + ", +" + more : names);
    return nobody.causes().isEmpty() && nobody.unexamined() == 0
        ? free
        : Text.format("%s; %s", "%s; %s", free, causes);
  }

  private static Text causes(Nobody nobody) {
    Text causes = joined(nobody.causes(), ", ", Cause::words);
    if (nobody.unexamined() == 0) {
      return causes;
    }
    Text rest = Text.format("%d not examined", "확인 안 함 %d명", nobody.unexamined());
    return nobody.causes().isEmpty() ? rest : Text.format("%s, %s", "%s, %s", causes, rest);
  }

  private static Text titles(List<Setting> settings) {
    return joined(settings, ", ", Setting::title);
  }

  private static <T> Text joined(List<T> parts, String between, Function<T, Text> words) {
    List<Text> texts = parts.stream().map(words).toList();
    return new Text(
        texts.stream().map(Text::english).collect(Collectors.joining(between)),
        texts.stream().map(Text::korean).collect(Collectors.joining(between)));
  }

  /// Tenths as points: 875 is `87.5`.
  private static String points(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String ordinal(int rank) {
    int tens = rank % 100;
    String suffix =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (rank % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return String.format(Locale.ROOT, "%d%s", rank, suffix);
  }
}
