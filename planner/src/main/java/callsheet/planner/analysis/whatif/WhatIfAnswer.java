package callsheet.planner.analysis.whatif;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.planner.analysis.variant.Points;
import callsheet.planner.analysis.variant.Worth;
import callsheet.planner.analysis.whatif.WhatIf.Case;
import callsheet.problem.Text;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Puts what changes would come to into words.
final class WhatIfAnswer {

  private final WhatIf whatIf;
  private final List<Text> sentences = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private WhatIfAnswer(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  static Answer of(WhatIf whatIf) {
    return new WhatIfAnswer(whatIf).answer();
  }

  private Answer answer() {
    whatIf.baseline().ifPresentOrElse(this::speak, this::sayNothingKnown);
    return new Answer(
        "what-if", new Text("What if", "변경해 본다면"), sentences, proofs(), tables, List.of());
  }

  private void sayNothingKnown() {
    sentences.add(
        new Text(
            "Stopped before the month as it is was searched: nothing can be compared yet.",
            "현재 그대로의 탐색이 끝나기 전에 중단되어 비교할 수 없습니다."));
  }

  private void speak(Baseline baseline) {
    if (whatIf.cases().size() < whatIf.asked()) {
      sentences.add(
          Text.format(
              "Stopped: %d of %d questions are answered.",
              "중단했습니다: 질문 %2$d개 중 %1$d개만 답했습니다.", whatIf.cases().size(), whatIf.asked()));
    }
    whatIf.cases().forEach(each -> sentences.add(sentence(each, baseline)));
    sentences.add(noise(baseline));
    if (baseline.isStill()) {
      sentences.add(Points.tooShort());
    }
    tables.add(cases(baseline));
    if (whatIf.cases().size() == 1) {
      tables.add(rules(whatIf.cases().getFirst(), baseline.median()));
    }
  }

  private static Text sentence(Case each, Baseline baseline) {
    Worth gain = gain(each, baseline);
    Text what = text(each);
    return isMeasurable(each, gain, baseline)
        ? Text.format("%s: %s.", "%s: %s.", what, Points.gain(gain))
        : Text.format(
            "%s: no measurable difference (%s).", "%s: 확인되는 차이 없음 (%s).", what, Points.gain(gain));
  }

  private static Worth gain(Case each, Baseline baseline) {
    return Worth.of(each.trial().found()).minus(Worth.of(baseline.median()));
  }

  private static boolean isMeasurable(Case each, Worth gain, Baseline baseline) {
    boolean exact = baseline.isProven() && each.trial().proven();
    Score spread = baseline.spread(audit -> true);
    return exact
        ? gain.unfilled() != 0 || gain.score().compareTo(Score.of(0, 0)) != 0
        : gain.unfilled() != 0 || Baseline.isMeasurable(gain.score(), spread);
  }

  private static Text text(Case each) {
    List<Text> texts = each.changes().stream().map(Change::text).toList();
    return new Text(
        texts.stream().map(Text::english).collect(Collectors.joining(" + ")),
        texts.stream().map(Text::korean).collect(Collectors.joining(" + ")));
  }

  private Text noise(Baseline baseline) {
    return Text.format(
        "Each month was searched for %s, the one as it is %d times: these runs differ by %s.",
        "각 경우를 %s씩 탐색했고 현재 그대로는 %d번 탐색했습니다. 그 결과들의 차이는 %s입니다.",
        Points.seconds(whatIf.limit()),
        baseline.runs().size(),
        Points.spread(baseline.spread(audit -> true)));
  }

  private List<Proof> proofs() {
    boolean exact =
        whatIf.baseline().filter(Baseline::isProven).isPresent()
            && whatIf.cases().stream().allMatch(each -> each.trial().proven());
    return List.of(
        exact
            ? new Proof(
                Proof.Kind.PROVEN,
                new Text("the months compared were solved to the optimum", "비교한 경우를 모두 최적으로 풀었습니다"))
            : new Proof(
                Proof.Kind.SEARCHED,
                new Text(
                    "differences are what a search found in equal time from the same roster",
                    "차이는 같은 배정에서 같은 시간 동안 탐색해 찾은 값입니다")),
        new Proof(
            Proof.Kind.AUDITED,
            Text.format(
                "%d rosters audited in full, each under its own data and rules",
                "배정 %d개를 각각의 자료와 규칙으로 모두 검사했습니다",
                whatIf.cases().size() + whatIf.baseline().map(b -> b.runs().size()).orElse(0))));
  }

  private Table cases(Baseline baseline) {
    return new Table(
        "cases",
        new Text("Differences from the month as it is", "현재와의 차이"),
        List.of(
            Column.of("change", "change", "변경"),
            Column.of("measurable", "measurable", "유의미"),
            Column.of("seats_filled", "unfilled seats less", "미배정 감소"),
            Column.of("suitability", "suitability", "적합도"),
            Column.of("fairness", "fairness", "형평"),
            Column.of("rest", "other rules", "기타 규칙"),
            Column.of("hard", "hard breaches less", "필수 위반 감소"),
            Column.of("score_before", "score as it is", "현재 점수"),
            Column.of("score_after", "score changed", "변경 후 점수")),
        whatIf.cases().stream().map(each -> row(each, baseline)).toList());
  }

  private static List<Cell> row(Case each, Baseline baseline) {
    Worth gain = gain(each, baseline);
    return List.of(
        Cell.of(text(each)),
        new Cell.Flag(isMeasurable(each, gain, baseline)),
        new Cell.Change(gain.unfilled()),
        new Cell.Change(gain.suitability()),
        new Cell.Change(gain.fairness()),
        new Cell.Change(gain.rest()),
        new Cell.Change(gain.hard()),
        Cell.of(baseline.median().verdict().score().toString()),
        Cell.of(each.trial().found().verdict().score().toString()));
  }

  /// Rules whose part of the score differs; a rule that stands several times is told apart by its
  /// place among them.
  private static Table rules(Case each, Subject base) {
    Map<String, RuleAudit> before = byName(base);
    Map<String, RuleAudit> after = byName(each.trial().found());
    Map<String, RuleAudit> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    ToLongFunction<String> difference = name -> part(after, name) - part(before, name);
    List<List<Cell>> rows =
        all.keySet().stream()
            .filter(name -> difference.applyAsLong(name) != 0)
            .sorted(
                Comparator.<String>comparingInt(name -> all.get(name).level())
                    .thenComparingLong(name -> -Math.abs(difference.applyAsLong(name))))
            .map(name ->
                List.<Cell>of(
                    Cell.of(all.get(name).title()),
                    new Cell.Count(all.get(name).level()),
                    new Cell.Count(part(before, name)),
                    new Cell.Count(part(after, name)),
                    new Cell.Change(difference.applyAsLong(name))))
            .toList();
    return new Table(
        "rules",
        new Text("By rule", "규칙별"),
        List.of(
            Column.of("rule", "rule", "규칙"),
            Column.of("level", "level of the score", "점수 단계"),
            Column.of("before", "as it is", "현재"),
            Column.of("after", "changed", "변경 후"),
            Column.of("difference", "difference", "차이")),
        rows);
  }

  private static long part(Map<String, RuleAudit> audits, String name) {
    RuleAudit audit = audits.get(name);
    return audit == null ? 0 : audit.gain() - audit.penalty();
  }

  private static Map<String, RuleAudit> byName(Subject subject) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Map<String, RuleAudit> audits = new LinkedHashMap<>();
    for (RuleAudit audit : subject.verdict().rules()) {
      int number = seen.merge(audit.rule(), 1, Integer::sum);
      audits.put(audit.rule() + "#" + number, audit);
    }
    return audits;
  }
}
