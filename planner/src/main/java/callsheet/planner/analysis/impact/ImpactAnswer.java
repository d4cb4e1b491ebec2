package callsheet.planner.analysis.impact;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.planner.analysis.variant.Points;
import callsheet.planner.analysis.variant.RuleNames;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Puts prices of rules into words.
final class ImpactAnswer {

  /// So many of the dearest rules get a sentence of their own.
  private static final int DEAREST = 3;

  private static final int NAMES = 8;

  private final Impact impact;
  private final RuleNames names;
  private final List<Text> sentences = new ArrayList<>();

  private ImpactAnswer(Impact impact) {
    this.impact = impact;
    this.names = new RuleNames(impact.rulebook());
  }

  static Answer of(Impact impact) {
    return new ImpactAnswer(impact).answer();
  }

  private Answer answer() {
    impact.baseline().ifPresentOrElse(this::speak, this::sayNothingKnown);
    return new Answer(
        "impact",
        new Text("What each rule costs", "규칙별 비용"),
        sentences,
        proofs(),
        List.of(table()),
        List.of(
            new Chart(
                Chart.Kind.BARS,
                new Text("What the month would gain", "규칙을 바꾸면 얻는 점수"),
                "prices",
                "rule",
                List.of("suitability", "fairness", "rest"))));
  }

  private void sayNothingKnown() {
    sentences.add(
        new Text(
            "Stopped before the month as it is was searched: no rule has a price yet.",
            "현재 규칙의 탐색이 끝나기 전에 중단되어 아직 규칙별 비용을 알 수 없습니다."));
  }

  private void speak(Baseline baseline) {
    if (impact.prices().size() < impact.asked()) {
      sentences.add(
          Text.format(
              "Stopped: %d of %d prices are known; the others were not searched to the end.",
              "중단했습니다: 비용 %2$d개 중 %1$d개만 확인했습니다.", impact.prices().size(), impact.asked()));
    }
    List<Price> dear = prices(p -> p.measurable() && p.move() instanceof Move.LeftOut);
    dear.stream().limit(DEAREST).forEach(price -> sentences.add(dearest(price)));
    prices(p -> p.measurable() && p.move() instanceof Move.Share)
        .forEach(price -> sentences.add(moved(price)));
    List<Price> free = prices(p -> !p.measurable() && p.move() instanceof Move.LeftOut);
    if (!free.isEmpty()) {
      sentences.add(
          Text.format(
              "Nothing measurable is gained by giving up any of %d rules: %s.",
              "다음 규칙 %d개는 없애도 확인되는 이득이 없습니다: %s.",
              free.size(),
              names.list(free.stream().map(Price::setting).toList(), NAMES)));
    }
    if (!impact.idle().isEmpty()) {
      sentences.add(
          Text.format(
              "%d rules have no case in this month: %s.",
              "이번 달에 해당 사항이 없는 규칙 %d개: %s.",
              impact.idle().size(),
              names.list(impact.idle(), NAMES)));
    }
    sentences.add(noise(baseline));
    if (baseline.isStill() && impact.prices().stream().noneMatch(Price::measurable)) {
      sentences.add(Points.tooShort());
    }
  }

  private Text dearest(Price price) {
    Text gain = Points.gain(price.gain());
    return Text.format(
        "%s: without it %s; %d seats would change, and it would be broken %s.",
        "%s: 없애면 %s. 좌석 %d개가 바뀌고, 이 규칙을 %s 어기게 됩니다.",
        names.of(price.setting()),
        gain,
        price.seats(),
        Points.times(price.breaks()));
  }

  private Text moved(Price price) {
    return Text.format(
        "%s at %s: %s.",
        "%s을(를) %s(으)로 바꾸면: %s.",
        names.of(price.setting()),
        move(price.move()),
        Points.gain(price.gain()));
  }

  private Text noise(Baseline baseline) {
    if (baseline.isProven()) {
      return new Text("The month as it is is solved to the optimum.", "현재 규칙의 배정은 최적으로 증명되었습니다.");
    }
    return Text.format(
        "Each month was searched for %s, the one as it is %d times: these runs differ by %s and up to"
            + " %d seats. Smaller gains count as nothing measurable.",
        "각 경우를 %s씩 탐색했고 현재 규칙은 %d번 탐색했습니다. 그 결과들은 %s, 최대 좌석 %d개가 서로 다르며, 이보다 작은"
            + " 차이는 이득으로 보지 않습니다.",
        Points.seconds(impact.limit()),
        baseline.runs().size(),
        Points.spread(baseline.spread(audit -> true)),
        baseline.seatsApart());
  }

  private List<Price> prices(Predicate<Price> which) {
    return impact.prices().stream().filter(which).toList();
  }

  private static Text move(Move move) {
    return switch (move) {
      case Move.LeftOut _ -> new Text("left out", "제외");
      case Move.Share share ->
          Text.of(
              share.basisPoints() % 100 == 0
                  ? share.basisPoints() / 100 + " %"
                  : "%.2f %%".formatted(share.basisPoints() / 100.0));
    };
  }

  private List<Proof> proofs() {
    long proven = impact.prices().stream().filter(Price::proven).count();
    List<Proof> proofs = new ArrayList<>();
    if (proven > 0) {
      proofs.add(
          new Proof(
              Proof.Kind.PROVEN,
              Text.format(
                  "%d of %d prices are exact: both months were solved to the optimum",
                  "비용 %2$d개 중 %1$d개는 양쪽을 모두 최적으로 풀어 정확합니다", proven, impact.prices().size())));
    }
    if (proven < impact.prices().size() || impact.prices().isEmpty()) {
      proofs.add(
          new Proof(
              Proof.Kind.SEARCHED,
              new Text(
                  "prices are what a search found in equal time from the same roster; longer"
                      + " searches may find more",
                  "비용은 같은 배정에서 같은 시간 동안 탐색해 찾은 값이며, 더 오래 탐색하면 달라질 수 있습니다")));
    }
    proofs.add(
        new Proof(
            Proof.Kind.AUDITED,
            Text.format(
                "%d rosters audited in full, each under the rules moved, and by the rule as it was",
                "배정 %d개를 각각 바뀐 규칙 전체와 원래의 해당 규칙으로 검사했습니다", impact.prices().size())));
    return proofs;
  }

  private Table table() {
    return new Table(
        "prices",
        new Text("Prices of rules, the dearest first", "규칙별 비용 (큰 순서)"),
        List.of(
            Column.of("rule", "rule", "규칙"),
            Column.of("move", "change", "변경"),
            Column.of("measurable", "measurable", "유의미"),
            Column.of("seats_filled", "seats filled", "채운 좌석"),
            Column.of("suitability", "suitability", "적합도"),
            Column.of("fairness", "fairness", "형평"),
            Column.of("rest", "other rules", "기타 규칙"),
            Column.of("hard", "hard breaches less", "필수 위반 감소"),
            Column.of("seats_changed", "seats changed", "바뀐 좌석"),
            Column.of("breaks", "then broken", "위반 횟수"),
            Column.of("penalty", "its penalty now", "현재 벌점")),
        impact.prices().stream().map(this::row).toList());
  }

  private List<Cell> row(Price price) {
    return List.of(
        Cell.of(label(price)),
        Cell.of(move(price.move())),
        new Cell.Flag(price.measurable()),
        new Cell.Change(price.gain().unfilled()),
        new Cell.Change(price.gain().suitability()),
        new Cell.Change(price.gain().fairness()),
        new Cell.Change(price.gain().rest()),
        new Cell.Change(price.gain().hard()),
        new Cell.Count(price.seats()),
        new Cell.Count(price.breaks()),
        new Cell.Count(price.penalty()));
  }

  /// A ratio moved stands under another name in the chart than the ratio left out.
  private Text label(Price price) {
    Setting setting = price.setting();
    return price.move() instanceof Move.Share
        ? Text.format("%s → %s", "%s → %s", names.of(setting), move(price.move()))
        : names.of(setting);
  }
}
