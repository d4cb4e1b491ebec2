package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.result.Ending;
import callsheet.result.Result;
import callsheet.result.Run;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The head of the page: what was planned, how good the roster is, and what is left to do.
final class SummarySection {

  private static final int BREACHES_NAMED = 5;

  private final Result result;
  private final Scenario scenario;

  private SummarySection(Result result) {
    this.result = result;
    this.scenario = result.scenario();
  }

  static Element of(Result result) {
    SummarySection summary = new SummarySection(result);
    return el("section.summary", summary.title(), summary.label())
        .add(summary.breaches(), summary.missing(), summary.carryOver())
        .add(el("div.overview", ObjectiveTable.of(result), summary.figures()));
  }

  private Element title() {
    Horizon horizon = scenario.horizon();
    String name = scenario.name().isBlank() ? "Callsheet" : scenario.name();
    return el(
        "div.title",
        el("h1").add(name),
        el("p")
            .add(
                Text.format(
                    "%s – %s %d · %s",
                    "%3$d년 %1$s – %2$s · %4$s",
                    Words.day(horizon.start()),
                    Words.day(horizon.date(horizon.days() - 1)),
                    horizon.date(horizon.days() - 1).getYear(),
                    size())));
  }

  private Text size() {
    return Text.format(
        "%s days, %s broadcasts, %s seats, %s hosts",
        "%s일, 방송 %s건, 자리 %s개, 쇼핑호스트 %s명",
        Words.count(scenario.horizon().days()),
        Words.count(scenario.broadcasts().size()),
        Words.count(scenario.seats().size()),
        Words.count(scenario.hosts().size()));
  }

  private Element label() {
    boolean kept = result.verdict().hardBreaches().isEmpty();
    boolean filled = result.roster().unfilled().isEmpty();
    String mood = !kept || isInfeasible() ? "bad" : filled ? "good" : "warn";
    Text state =
        !kept || isInfeasible()
            ? new Text("Hard rules are broken", "필수 규칙 위반이 있습니다")
            : filled
                ? new Text(
                    "Every hard rule is kept and every seat is filled",
                    "모든 필수 규칙을 지키고 모든 자리를 채웠습니다")
                : new Text(
                    "Every hard rule is kept; some seats are unfilled",
                    "모든 필수 규칙을 지켰으며, 빈자리가 있습니다");
    return el(
        "div.label." + mood,
        el("strong").add(state),
        el("span").add(result.label().text()),
        sentence(result.label().meaning()));
  }

  private boolean isInfeasible() {
    return result.run().ending() == Ending.INFEASIBLE;
  }

  private Content breaches() {
    List<RuleAudit> broken = result.verdict().hardBreaches();
    if (broken.isEmpty()) {
      return Content.NOTHING;
    }
    List<Violation> all = broken.stream().flatMap(audit -> audit.violations().stream()).toList();
    Element named = el("ul");
    all.stream()
        .limit(BREACHES_NAMED)
        .forEach(violation -> named.add(el("li").add(violation.message())));
    return el(
        "div.notice.bad",
        el("p")
            .add(
                Text.format(
                    "%d hard rules are broken in %s cases. Pins break rules, and so do rules that no"
                        + " roster keeps together: take the pin away, or make one of the rules soft"
                        + " or a ratio, and solve again.",
                    "필수 규칙 %d개가 %s건에서 깨졌습니다. 고정 때문이거나, 함께 지킬 수 없는 규칙 때문입니다. 고정을"
                        + " 풀거나 규칙 하나를 권장(soft) 또는 비율(ratio)로 바꾼 뒤 다시 계산하세요.",
                    broken.size(),
                    Words.count(all.size()))),
        sentence(result.proofOfHard()),
        named,
        all.size() > BREACHES_NAMED
            ? el("p", el("a").with("href", "#rules").add(new Text("All of them", "모두 보기")))
            : Content.NOTHING);
  }

  private Content missing() {
    int unfilled = result.roster().unfilled().size();
    if (unfilled == 0) {
      return Content.NOTHING;
    }
    return el(
        "div.notice.warn",
        el("p")
            .add(
                Text.format(
                    "%s of %s seats are unfilled. See which, and why: ",
                    "전체 %2$s자리 중 %1$s자리가 비어 있습니다. 어느 자리가 왜 비었는지: ",
                    Words.count(unfilled),
                    Words.count(scenario.seats().size())))
            .add(el("a").with("href", "#unfilled").add(new Text("unfilled seats", "빈자리"))),
        sentence(result.proofOfFill()));
  }

  private static Content sentence(Optional<Text> text) {
    return text.<Content>map(el("p")::add).orElse(Content.NOTHING);
  }

  private Content carryOver() {
    if (!scenario.carriedShows().isEmpty()) {
      return Content.NOTHING;
    }
    return el(
        "div.notice.quiet",
        el("p")
            .add(
                new Text(
                    "No roster of the days before was given: they count as days off, so rest, days"
                        + " in a row and weeks that begin earlier are judged from the first day.",
                    "이전 기간의 배정표(이월)가 없어 그 날들을 휴무로 보았습니다. 휴식, 연속 근무, 이전에 시작된 주는" + " 첫날부터 판정합니다.")));
  }

  private Element figures() {
    Run run = result.run();
    Element figures = el("dl.figures");
    figure(figures, new Text("Independent audit", "독립 검증"), auditVerdict());
    figure(
        figures, new Text("Mean suitability", "평균 적합도"), Text.of(Words.tenths(meanSuitability())));
    figure(figures, new Text("Seats filled", "채운 자리"), Text.of(filled() + " / " + seats()));
    figure(figures, new Text("Time limit", "제한 시간"), seconds(run.limit()));
    figure(figures, new Text("Threads", "스레드"), Text.of(Words.count(run.threads())));
    figure(figures, new Text("Seed", "시드"), Text.of(Long.toString(run.seed())));
    return figures;
  }

  private static void figure(Element figures, Text name, Text value) {
    figures.add(el("div", el("dt").add(name), el("dd").add(value)));
  }

  private String filled() {
    return Words.count(scenario.seats().size() - result.roster().unfilled().size());
  }

  private String seats() {
    return Words.count(scenario.seats().size());
  }

  private long meanSuitability() {
    SeatFacts facts = new SeatFacts(result);
    return Math.round(
        scenario.seats().stream()
            .filter(seat -> !facts.isUnfilled(seat))
            .mapToInt(seat -> facts.tenths(facts.host(seat).orElseThrow(), seat))
            .average()
            .orElse(0));
  }

  private static Text seconds(Duration time) {
    String seconds = Words.tenths(time.toMillis() / 100);
    return Text.format("%s s", "%s초", seconds);
  }

  /// Whether the ledger adds up to the score, level by level.
  private Text auditVerdict() {
    for (int level = 0; level < result.verdict().score().levels(); level++) {
      int at = level;
      long sum =
          result.verdict().rules().stream()
              .filter(rule -> rule.level() == at)
              .mapToLong(rule -> rule.gain() - rule.penalty())
              .sum();
      if (sum != result.verdict().score().level(level)) {
        return new Text("the ledger does not add up", "규칙별 합계가 점수와 다름");
      }
    }
    return new Text("ledger adds up to the score", "규칙별 합계와 점수 일치");
  }
}
