package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Result;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import java.util.Optional;

/// The objective level by level, the most important first: what it earned, what it lost, what it
/// comes to, and how much more there could be.
final class ObjectiveTable {

  private final Result result;
  private final Score score;
  private final Optional<Score> bound;

  private ObjectiveTable(Result result) {
    this.result = result;
    this.score = result.verdict().score();
    this.bound = result.run().bound();
  }

  static Element of(Result result) {
    ObjectiveTable table = new ObjectiveTable(result);
    Element body = el("tbody");
    boolean bounded = true;
    for (int level = 0; level < table.score.levels(); level++) {
      body.add(table.row(level, bounded));
      bounded &= table.isTight(level);
    }
    return el(
        "table.objective",
        el("caption").add(new Text("Objective", "목적값")),
        el("thead", heading()),
        body);
  }

  private static Element heading() {
    return el(
        "tr",
        columnHead(new Text("Level", "단계")),
        columnHead(new Text("Result", "결과")),
        columnHead(new Text("Earned", "획득")),
        columnHead(new Text("Lost", "감점")),
        columnHead(new Text("Points", "점수")),
        columnHead(new Text("Bound", "한계")),
        columnHead(new Text("Gap", "격차")));
  }

  private boolean isTight(int level) {
    return bound.map(b -> b.level(level) == score.level(level)).orElse(false);
  }

  private Element row(int level, boolean bounded) {
    return el(
        "tr",
        el("th").with("scope", "row").add(Label.levelName(level)),
        el("td").add(inWords(level)),
        number(earned(level)),
        number(lost(level)),
        el("td.number", el("b").add(Words.count(score.level(level)))),
        el("td.number")
            .add(bounded ? bound.map(b -> Words.count(b.level(level))).orElse("–") : "–"),
        el("td.number").add(bounded ? gap(level) : "–"));
  }

  private static Element number(long points) {
    return el("td.number").add(points == 0 ? "–" : Words.count(points));
  }

  private Text inWords(int level) {
    return switch (level) {
      case Score.HARD ->
          score.isFeasible()
              ? new Text("all kept", "모두 지킴")
              : Text.format("broken by %s", "%s만큼 위반", Words.count(-score.level(Score.HARD)));
      case Score.FILL -> {
        int unfilled = result.roster().unfilled().size();
        yield unfilled == 0
            ? new Text("none", "없음")
            : Text.format(
                "%s of %s",
                "%2$s 중 %1$s",
                Words.count(unfilled),
                Words.count(result.scenario().seats().size()));
      }
      default -> kept(level);
    };
  }

  private Text kept(int level) {
    long rules = result.verdict().rules().stream().filter(rule -> counts(rule, level)).count();
    long kept =
        result.verdict().rules().stream()
            .filter(rule -> counts(rule, level) && rule.holds())
            .count();
    return Text.format("%d of %d rules kept", "규칙 %2$d개 중 %1$d개 지킴", kept, rules);
  }

  private static boolean counts(RuleAudit rule, int level) {
    return rule.level() == level && rule.instances() > 0;
  }

  private long earned(int level) {
    return result.verdict().rules().stream()
        .filter(rule -> rule.level() == level)
        .mapToLong(RuleAudit::gain)
        .sum();
  }

  private long lost(int level) {
    return result.verdict().rules().stream()
        .filter(rule -> rule.level() == level)
        .mapToLong(RuleAudit::penalty)
        .sum();
  }

  private String gap(int level) {
    if (bound.isEmpty()) {
      return "–";
    }
    long missing = bound.get().level(level) - score.level(level);
    if (missing <= 0) {
      return "0 %";
    }
    return score.level(level) == 0
        ? Words.count(missing)
        : Words.percentUp(missing, Math.abs(score.level(level)));
  }
}
