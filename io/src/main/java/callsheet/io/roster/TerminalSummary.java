package callsheet.io.roster;

import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What a terminal shows of a result: its score, how good it is known to be, what is unfilled and
/// what costs most.
public final class TerminalSummary {

  private static final int SEATS = 10;
  private static final int RULES = 5;
  private static final int CASES = 3;

  private TerminalSummary() {}

  /// The summary in a language, ending in a line feed.
  public static String of(Result result, List<SeatLine> lines, Locale locale) {
    StringBuilder text = new StringBuilder();
    long filled = lines.stream().filter(line -> !line.host().isEmpty()).count();
    line(text, locale, "objective  %s", "목적값     %s", result.verdict().score());
    line(text, locale, "label      %s", "상태       %s", result.label().text());
    result.label().meaning().ifPresent(meaning -> beside(text, locale, meaning));
    line(
        text,
        locale,
        "filled     %d of %d seats",
        "배정       %2$d자리 중 %1$d자리",
        filled,
        lines.size());
    result
        .run()
        .proofUnavailable()
        .ifPresent(why ->
            line(
                text,
                locale,
                "proof      nothing was solved exactly, for OR-Tools can't be used here: %s",
                "증명       이 환경에서는 OR-Tools를 쓸 수 없어 탐색만 했습니다: %s",
                why));
    if (result.scenario().carriedShows().isEmpty()) {
      line(
          text,
          locale,
          "before     no roster of the days before: they count as days off",
          "이월       이전 기간의 배정표가 없어 휴무로 봄");
    }
    if (!result.verdict().score().isFeasible()) {
      line(
          text,
          locale,
          "hard rules broken: %d",
          "필수 규칙 위반: %d개",
          result.verdict().hardBreaches().size());
      result.proofOfHard().ifPresent(proof -> beside(text, locale, proof));
    }
    unfilled(text, result, lines, locale);
    costs(text, result, locale);
    return text.toString();
  }

  private static void unfilled(
      StringBuilder text, Result result, List<SeatLine> lines, Locale locale) {
    List<SeatLine> open =
        lines.stream().filter(line -> line.status() == SeatStatus.UNFILLED).toList();
    if (open.isEmpty()) {
      return;
    }
    line(text, locale, "unfilled:", "빈자리:");
    result.proofOfFill().ifPresent(proof -> beside(text, locale, proof));
    for (SeatLine seat : open.subList(0, Math.min(SEATS, open.size()))) {
      line(
          text,
          locale,
          "  %s %s %s: %s",
          "  %s %s %s: %s",
          BroadcastTime.start(result.scenario().horizon(), seat.seat().broadcast()),
          seat.seat().broadcast().id(),
          RoleText.of(seat.seat().role()),
          seat.reason());
    }
    more(text, locale, open.size() - SEATS);
  }

  private static void costs(StringBuilder text, Result result, Locale locale) {
    List<RuleAudit> costly =
        result.verdict().rules().stream()
            .filter(audit -> audit.penalty() > 0)
            .sorted(
                Comparator.comparingInt(RuleAudit::level)
                    .thenComparing(Comparator.comparingLong(RuleAudit::penalty).reversed())
                    .thenComparingInt(RuleAudit::setting))
            .toList();
    if (costly.isEmpty()) {
      return;
    }
    line(text, locale, "costs most:", "벌점이 큰 규칙:");
    for (RuleAudit audit : costly.subList(0, Math.min(RULES, costly.size()))) {
      line(
          text,
          locale,
          "  %s (%s): %d of %d hold, penalty %d",
          "  %s (%s): %4$d건 중 %3$d건 충족, 벌점 %5$d",
          audit.title(),
          LedgerLine.strength(audit),
          audit.satisfied(),
          audit.instances(),
          audit.penalty());
      audit.violations().stream()
          .limit(CASES)
          .map(Violation::message)
          .forEach(message -> line(text, locale, "    %s", "    %s", message));
      more(text, locale, audit.violations().size() - CASES);
    }
  }

  private static void more(StringBuilder text, Locale locale, int more) {
    if (more > 0) {
      line(text, locale, "    … and %d more", "    … 외 %d건", more);
    }
  }

  /// Says more of the line before.
  private static void beside(StringBuilder text, Locale locale, Text more) {
    line(text, locale, "           %s", "           %s", more);
  }

  private static void line(
      StringBuilder text, Locale locale, String english, String korean, Object... arguments) {
    text.append(Text.format(english, korean, arguments).in(locale)).append('\n');
  }
}
