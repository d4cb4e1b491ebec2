package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Result;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import callsheet.rule.Definition;
import callsheet.rulebook.Rulebook.Setting;
import java.util.Comparator;
import java.util.List;

/// The rule ledger: for each setting how many of its cases hold, what the others cost, and which
/// they are. What is broken stands first, then what costs most.
final class LedgerSection {

  private static final int MISSES_NAMED = 200;
  private static final int SOURCE = 160;

  private static final Comparator<RuleAudit> WORST_FIRST =
      Comparator.<RuleAudit>comparingInt(audit -> audit.penalty() > 0 ? 0 : 1)
          .thenComparingInt(audit -> audit.penalty() > 0 ? audit.level() : 0)
          .thenComparing(Comparator.comparingLong(RuleAudit::penalty).reversed())
          .thenComparing(Comparator.comparingInt((RuleAudit a) -> a.violations().size()).reversed())
          .thenComparingInt(RuleAudit::setting);

  private LedgerSection() {}

  static Element of(Result result) {
    List<Setting> settings = result.rulebook().settings();
    Element body = el("tbody");
    result.verdict().rules().stream()
        .filter(audit -> !(settings.get(audit.setting()).rule() instanceof Definition))
        .sorted(WORST_FIRST)
        .forEach(audit -> body.add(row(settings.get(audit.setting()), audit)));
    return Section.of("rules", new Text("Rule ledger", "규칙별 결과"))
        .add(
            el("p.note")
                .add(
                    new Text(
                        "For each rule: how many of its cases hold, against the share wanted (the"
                            + " mark on the bar), and what the others cost.",
                        "규칙마다 적용건 중 지킨 건수와 목표 비율(막대의 표시), 지키지 못한 건의 벌점입니다.")))
        .add(el("table.ledger", el("thead", heading()), body));
  }

  private static Element heading() {
    return el(
        "tr",
        columnHead(new Text("Rule", "규칙")),
        columnHead(new Text("Strength", "강도")),
        columnHead(new Text("Satisfied", "만족")),
        columnHead(new Text("Ratio", "비율")),
        columnHead(new Text("Points", "점수")),
        columnHead(new Text("Counts at", "반영 단계")));
  }

  private static Element row(Setting setting, RuleAudit audit) {
    return el(
            "tr",
            el("th", name(setting, audit)).with("scope", "row"),
            el("td").add(Words.strength(audit.strength())),
            el("td.bar", bar(audit), el("small").add(fraction(audit))),
            el("td.number")
                .add(
                    audit.instances() == 0
                        ? "–"
                        : Words.percent(audit.satisfied(), audit.instances())),
            el("td.number").add(points(audit)),
            el("td")
                .add(
                    audit.penalty() + audit.gain() == 0
                        ? Text.of("–")
                        : Label.levelName(audit.level())))
        .marked(!audit.holds(), audit.level() == 0 ? "broken" : "missed")
        .marked(audit.instances() == 0, "idle");
  }

  private static Content name(Setting setting, RuleAudit audit) {
    Content title = Content.of(el("b").add(audit.title()), el("small.source").add(source(setting)));
    if (audit.violations().isEmpty()) {
      return title;
    }
    Element misses = el("ul");
    audit.violations().stream()
        .limit(MISSES_NAMED)
        .forEach(violation -> misses.add(miss(violation)));
    if (audit.violations().size() > MISSES_NAMED) {
      misses.add(
          el("li")
              .add(
                  Text.format(
                      "… and %s more, in roster.json",
                      "… 외 %s건은 roster.json에 있습니다",
                      Words.count(audit.violations().size() - MISSES_NAMED))));
    }
    return el("details", el("summary", title), misses);
  }

  private static Element miss(Violation violation) {
    return el("li").add(violation.message());
  }

  /// The setting as written: name, parameters, where it applies.
  private static String source(Setting setting) {
    String rule = setting.rule().toString();
    int open = rule.indexOf('[');
    String parameters =
        open < 0 || rule.endsWith("[]") ? "" : " " + rule.substring(open + 1, rule.length() - 1);
    String where = setting.source().where();
    String source = setting.name() + parameters + (where.isBlank() ? "" : " where " + where);
    return source.length() <= SOURCE ? source : source.substring(0, SOURCE - 1) + "…";
  }

  private static Element bar(RuleAudit audit) {
    Element bar = Bar.of(audit.satisfied(), Math.max(1, audit.instances()), "satisfied");
    if (audit.strength() instanceof Strength.Ratio ratio) {
      bar.add(Bar.target(ratio.atLeastBasisPoints(), Strength.Ratio.WHOLE));
    }
    return bar;
  }

  private static String fraction(RuleAudit audit) {
    return Words.count(audit.satisfied()) + " / " + Words.count(audit.instances());
  }

  private static String points(RuleAudit audit) {
    long points = audit.gain() - audit.penalty();
    return points == 0 ? "–" : (points > 0 ? "+" : "−") + Words.count(Math.abs(points));
  }
}
