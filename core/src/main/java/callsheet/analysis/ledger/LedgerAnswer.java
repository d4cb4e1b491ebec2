package callsheet.analysis.ledger;

import callsheet.analysis.ledger.Ledger.Line;
import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a ledger into words.
final class LedgerAnswer {

  private static final int DEAREST = 3;

  private static final Comparator<Line> DEAREST_FIRST =
      Comparator.comparingInt((Line line) -> line.audit().penalty() > 0 ? 0 : 1)
          .thenComparingInt(line -> line.audit().penalty() > 0 ? line.audit().level() : 0)
          .thenComparing(Comparator.comparingLong((Line line) -> line.audit().penalty()).reversed())
          .thenComparing(Comparator.comparingLong((Line line) -> line.audit().gain()).reversed())
          .thenComparingInt(line -> line.setting().index());

  private final Ledger ledger;
  private final List<Line> lines;

  private LedgerAnswer(Ledger ledger) {
    this.ledger = ledger;
    this.lines = ledger.lines().stream().sorted(DEAREST_FIRST).toList();
  }

  static Answer of(Ledger ledger) {
    return new LedgerAnswer(ledger).answer();
  }

  private Answer answer() {
    return new Answer(
        "explain",
        new Text("Where the objective comes from", "목적값의 내역"),
        sentences(),
        List.of(
            new Proof(
                Proof.Kind.AUDITED,
                Text.format(
                    "every rule audited on this roster; its %d parts add up to the objective %s",
                    "이 배정표에서 모든 규칙을 감사함. %d개 항목의 합이 목적값 %s와 일치", lines.size(), ledger.score()))),
        List.of(rules(), misses()),
        List.of(
            new Chart(
                Chart.Kind.BARS,
                new Text("What the rules cost", "규칙별 벌점"),
                "rules",
                "title",
                List.of("penalty"))));
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    long[] levels = ledger.score().toArray();
    for (int level = 0; level < levels.length; level++) {
      sentences.add(level(level, levels[level]));
    }
    lines.stream()
        .filter(line -> line.audit().penalty() > 0)
        .limit(DEAREST)
        .map(LedgerAnswer::dear)
        .forEach(sentences::add);
    List<Line> idle = lines.stream().filter(Line::neverBinds).toList();
    if (!idle.isEmpty()) {
      sentences.add(
          Text.format(
              "Neither broken nor tight in this roster, which would be the same without: %s.",
              "이 배정표에서 어기지도 빠듯하지도 않아, 없어도 같은 배정인 규칙: %s.", names(idle)));
    }
    return sentences;
  }

  private Text level(int level, long score) {
    List<Line> at = lines.stream().filter(line -> line.audit().level() == level).toList();
    long gain = at.stream().mapToLong(line -> line.audit().gain()).sum();
    long penalty = at.stream().mapToLong(line -> line.audit().penalty()).sum();
    if (level == Score.HARD && score == 0) {
      return new Text("Every hard rule is kept.", "필수 규칙을 모두 지켰습니다.");
    }
    return gain == 0
        ? Text.format("%s: %,d.", "%s: %,d.", Label.levelName(level), score)
        : Text.format(
            "%s: %,d, of which %,d earned and %,d lost.",
            "%s: %,d (득점 %,d, 벌점 %,d).", Label.levelName(level), score, gain, penalty);
  }

  private static Text dear(Line line) {
    return Text.format(
        "%s costs %,d: %,d of %,d cases do not hold.",
        "%s: 벌점 %,d, %4$,d건 중 %3$,d건 미충족.",
        line.audit().title(),
        line.audit().penalty(),
        line.audit().violations().size(),
        line.audit().instances());
  }

  private static Text names(List<Line> lines) {
    return new Text(
        lines.stream().map(l -> l.audit().title().english()).collect(Collectors.joining(", ")),
        lines.stream().map(l -> l.audit().title().korean()).collect(Collectors.joining(", ")));
  }

  private Table rules() {
    return new Table(
        "rules",
        new Text("Rules, the dearest first", "규칙별 내역(벌점 큰 순)"),
        List.of(
            Column.of("rule", "name", "이름"),
            Column.of("title", "rule", "규칙"),
            Column.of("strength", "strength", "강도"),
            Column.of("instances", "cases", "적용건"),
            Column.of("satisfied", "hold", "충족"),
            Column.of("share", "share", "충족률"),
            Column.of("target", "target", "목표"),
            Column.of("holds", "kept", "준수"),
            Column.of("level", "counts at", "단계"),
            Column.of("penalty", "penalty", "벌점"),
            Column.of("gain", "gain", "득점"),
            Column.of("tight", "tight", "여유 없음")),
        lines.stream().map(LedgerAnswer::row).toList());
  }

  private static List<Cell> row(Line line) {
    var audit = line.audit();
    return List.of(
        Cell.of(audit.rule()),
        Cell.of(audit.title()),
        Cell.of(strength(audit.strength())),
        new Cell.Count(audit.instances()),
        new Cell.Count(audit.satisfied()),
        audit.instances() == 0
            ? Cell.NONE
            : new Cell.Share(Math.floorDiv(10_000 * audit.satisfied(), audit.instances())),
        audit.strength() instanceof Strength.Ratio ratio
            ? new Cell.Share(ratio.atLeastBasisPoints())
            : Cell.NONE,
        new Cell.Flag(audit.holds()),
        Cell.of(Label.levelName(audit.level())),
        new Cell.Count(audit.penalty()),
        new Cell.Count(audit.gain()),
        new Cell.Count(line.tight()));
  }

  private static Text strength(Strength strength) {
    return switch (strength) {
      case Strength.Hard _ -> new Text("hard", "필수");
      case Strength.Soft soft -> Text.format("soft × %d", "권장 × %d", soft.weight());
      case Strength.Ratio ratio when ratio.weight() == 0 -> new Text("ratio, hard", "비율, 필수");
      case Strength.Ratio ratio -> Text.format("ratio × %d", "비율 × %d", ratio.weight());
    };
  }

  private Table misses() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Line line : lines) {
      line.audit()
          .violations()
          .forEach(miss ->
              rows.add(
                  List.of(
                      Cell.of(line.audit().rule()),
                      Cell.of(line.audit().title()),
                      Cell.of(miss.message()),
                      new Cell.Count(miss.amount()),
                      new Cell.Count(miss.importance()))));
    }
    return new Table(
        "misses",
        new Text("What does not hold", "지키지 못한 건"),
        List.of(
            Column.of("rule", "name", "이름"),
            Column.of("title", "rule", "규칙"),
            Column.of("message", "what", "내용"),
            Column.of("amount", "by", "정도"),
            Column.of("importance", "times", "배수")),
        rows);
  }
}
