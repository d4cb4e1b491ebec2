package callsheet.analysis.compare;

import callsheet.analysis.RuleChange;
import callsheet.analysis.ScoreChange;
import callsheet.answer.Answer;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.problem.Text;
import callsheet.roster.Score;
import callsheet.roster.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A comparison in planner's words.
final class ComparisonWords {

  private static final int NAMED = 3;

  private final Comparison comparison;
  private final String nameA;
  private final String nameB;

  ComparisonWords(Comparison comparison, String nameA, String nameB) {
    this.comparison = comparison;
    this.nameA = nameA;
    this.nameB = nameB;
  }

  Answer answer() {
    ComparisonTables tables = new ComparisonTables(comparison);
    return new Answer(
        "compare",
        Text.format("A (%s) and B (%s) compared", "A(%s)와 B(%s) 비교", nameA, nameB),
        sentences(),
        List.of(
            new Proof(
                Proof.Kind.AUDITED,
                new Text(
                    "both rosters audited in full under the same rules",
                    "두 배정표를 같은 규칙으로 각각 전부 감사함"))),
        List.of(tables.rules(), tables.hosts(), tables.seats(), tables.misses(), tables.levels()),
        comparison.rules().stream().anyMatch(change -> change.gain() != 0)
            ? List.of(
                new Chart(
                    Chart.Kind.BARS,
                    new Text("What B gains by each rule", "규칙별 B의 이득"),
                    "rules",
                    "rule",
                    List.of("gain")))
            : List.of());
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    sentences.add(verdict());
    hard("A", comparison.verdictA().hardBreaches().size(), sentences);
    hard("B", comparison.verdictB().hardBreaches().size(), sentences);
    newBreach().ifPresent(sentences::add);
    sentences.add(seats());
    if (comparison.rules().stream().anyMatch(change -> change.gain() != 0)) {
      sentences.add(rules());
    }
    return sentences;
  }

  private Text verdict() {
    ScoreChange worth = comparison.worth();
    int level = worth.level();
    if (level < 0) {
      return comparison.seats().isEmpty()
          ? new Text("The rosters are the same.", "두 배정표가 같습니다.")
          : new Text("Both rosters are worth the same.", "두 배정표의 가치가 같습니다.");
    }
    boolean isBetter = worth.gain(level) > 0;
    Text equal =
        switch (level) {
          case Score.HARD -> Text.of("");
          case Score.FILL -> new Text(" Both break hard rules by the same.", " 필수 규칙 위반량은 같습니다.");
          default ->
              new Text(
                  " Hard rules and unfilled seats are no different.", " 필수 규칙과 빈자리에는 차이가 없습니다.");
        };
    return Text.format(
        "%s is better. From A to B: %s.%s",
        "%s가 더 낫습니다. A에서 B로 바꾸면: %s.%s",
        isBetter ? "B" : "A",
        worth.text(),
        level > Score.FILL + 1 ? Text.of("") : equal);
  }

  private static void hard(String name, int broken, List<Text> sentences) {
    if (broken > 0) {
      sentences.add(
          Text.format(
              broken == 1 ? "%s breaks %d hard rule." : "%s breaks %d hard rules.",
              "%s는 필수 규칙 %d개를 어깁니다.",
              name,
              broken));
    }
  }

  /// The first hard rule that only B breaks, or breaks further, in the judge's words.
  private Optional<Text> newBreach() {
    return comparison.rules().stream()
        .filter(change -> change.level() == Score.HARD && change.gain() < 0)
        .flatMap(change -> change.worse().stream())
        .map(Violation::message)
        .findFirst()
        .map(message -> Text.format("New in B: %s.", "B에서 새로 생김: %s.", message));
  }

  private Text seats() {
    int all = comparison.a().scenario().seats().size();
    if (comparison.seats().isEmpty()) {
      return Text.format("All %,d seats have the same hosts.", "자리 %,d개의 호스트가 모두 같습니다.", all);
    }
    List<Text> most = comparison.hosts().stream().limit(NAMED).map(ComparisonWords::host).toList();
    Text differ =
        Text.format(
            "%,d of %,d seats differ", "자리 %2$,d개 중 %1$,d개가 다릅니다", comparison.seats().size(), all);
    return Text.format(
        "%s; %d hosts win or lose shows, most of all %s.",
        "%s. 방송이 바뀌는 호스트는 %d명이며, 변화가 큰 순서로 %s.",
        differ,
        comparison.hosts().size(),
        ScoreChange.joined(most, ", "));
  }

  private static Text host(HostChange change) {
    return Text.format(
        "%s (+%d −%d, %+d min)",
        "%s(+%d −%d, %+d분)",
        change.host().name(),
        change.won().size(),
        change.lost().size(),
        change.minutes());
  }

  private Text rules() {
    List<Text> most =
        comparison.rules().stream()
            .filter(change -> change.gain() != 0)
            .sorted(RuleChange.MOST_FIRST)
            .limit(NAMED)
            .map(change -> Text.format("%s %+,d", "%s %+,d", change.title(), change.gain()))
            .toList();
    return Text.format(
        "What makes the difference, from A to B: %s.",
        "A에서 B로 바꿀 때 차이를 만드는 규칙: %s.", ScoreChange.joined(most, ", "));
  }
}
