package callsheet.planner.analysis.desk;

import callsheet.analysis.ScoreChange;
import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A recommendation in planner's words.
final class RecommendationWords {

  private static final int NEXT = 3;
  private static final int RULES = 5;

  private final Recommendation recommendation;
  private final Desk desk;

  RecommendationWords(Recommendation recommendation) {
    this.recommendation = recommendation;
    this.desk = recommendation.desk();
  }

  Answer answer() {
    return new Answer(
        "recommend",
        Text.format(
            "Hosts for %s", "%s 추천", SeatWords.seat(desk, recommendation.seats().getFirst())),
        sentences(),
        proofs(),
        List.of(hosts()),
        List.of());
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    List<Candidate.Possible> possible = recommendation.possible();
    if (possible.isEmpty()) {
      sentences.add(
          Text.format(
              "None of %d hosts can take it as the roster stands.",
              "현재 배정표에서는 호스트 %d명 모두 설 수 없습니다.", recommendation.blocked().size()));
    } else {
      sentences.add(best(possible.getFirst()));
      next(possible).ifPresent(sentences::add);
    }
    if (!recommendation.blocked().isEmpty()) {
      sentences.add(blocked());
    }
    return sentences;
  }

  private Text best(Candidate.Possible best) {
    int count = recommendation.possible().size();
    if (best.stands()) {
      return count == 1
          ? Text.format(
              "%s, who stands there, is the only one who could.",
              "지금 서 있는 %s 외에는 설 수 있는 호스트가 없습니다.", best.host().name())
          : Text.format(
              "%s, who stands there, is the best of %d who could: nobody else there would be worth more.",
              "지금 서 있는 %s 호스트가 가능한 %d명 중 가장 낫습니다. 누구로 바꿔도 더 나아지지 않습니다.", best.host().name(), count);
    }
    Text worth = SeatWords.worth(desk.score(), best.score(), best.changes());
    Optional<Host> there = current(best);
    return there.isEmpty()
        ? Text.format(
            "Nobody stands there. %s would be best of %d who could: %s.",
            "빈자리입니다. 가능한 %2$d명 중 %1$s 호스트가 가장 낫습니다: %3$s.", best.host().name(), count, worth)
        : Text.format(
            "%s would be best of %d who could; instead of %s: %s.",
            "가능한 %2$d명 중 %1$s 호스트가 가장 낫습니다. %3$s 대신 배정하면 %4$s.",
            best.host().name(),
            count,
            there.get().name(),
            worth);
  }

  private Optional<Host> current(Candidate.Possible candidate) {
    int host = desk.roster().host(candidate.seat());
    return host == Roster.UNFILLED
        ? Optional.empty()
        : Optional.of(desk.scenario().hosts().get(host));
  }

  private Optional<Text> next(List<Candidate.Possible> possible) {
    List<Text> next =
        possible.stream()
            .skip(1)
            .limit(NEXT)
            .map(candidate ->
                candidate.stands()
                    ? Text.format("%s, who stands there", "%s(현재)", candidate.host().name())
                    : Text.format(
                        "%s, %s",
                        "%s(%s)",
                        candidate.host().name(),
                        new ScoreChange(desk.score(), candidate.score()).text()))
            .toList();
    return next.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.format("Next: %s.", "다음 순위: %s.", ScoreChange.joined(next, "; ")));
  }

  /// How many can't, by the first rule that keeps each off.
  private Text blocked() {
    Map<Text, Integer> hosts = new LinkedHashMap<>();
    for (Candidate.Blocked blocked : recommendation.blocked()) {
      Text rule =
          blocked.blocks().isEmpty()
              ? new Text("pinned", "고정")
              : blocked.blocks().getFirst().rule();
      hosts.merge(rule, 1, Integer::sum);
    }
    List<Text> causes =
        hosts.entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
            .map(e -> Text.format("%s %d", "%s %d명", e.getKey(), e.getValue()))
            .toList();
    return Text.format(
        "%d can't: %s.",
        "불가 %d명: %s.", recommendation.blocked().size(), ScoreChange.joined(causes, ", "));
  }

  private List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    long audited = recommendation.possible().stream().filter(Candidate.Possible::audited).count();
    long counted = recommendation.possible().size() - audited;
    proofs.add(
        new Proof(
            Proof.Kind.AUDITED,
            Text.format(
                "%d of the rosters ranked, and what keeps the others off: rules that speak of one"
                    + " host for the hosts concerned, all other rules in full",
                "순위에 오른 배정표 %d개와 불가 사유. 호스트별 규칙은 해당 호스트만, 나머지 규칙은 전부 다시 감사함", audited)));
    if (counted > 0) {
      proofs.add(
          new Proof(
              Proof.Kind.READ,
              Text.format(
                  "%d ranked below them by the compiled rows, which score as the judge does",
                  "그 아래 %d명의 순위는 감사와 같은 점수를 내는 컴파일된 행으로 계산함", counted)));
    }
    return proofs;
  }

  private Table hosts() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("rank", "rank", "순위"));
    columns.add(Column.of("host_id", "host id", "사번"));
    columns.add(Column.of("host", "host", "호스트"));
    columns.add(Column.of("stands", "stands there", "현재"));
    columns.addAll(SeatWords.levelColumns(desk));
    columns.add(Column.of("suitability", "suitability", "적합도"));
    columns.add(Column.of("audited", "audited", "감사"));
    columns.add(Column.of("because", "because", "이유"));
    List<List<Cell>> rows = new ArrayList<>();
    int rank = 0;
    for (Candidate.Possible candidate : recommendation.possible()) {
      rank++;
      rows.add(possible(rank, candidate));
    }
    recommendation.blocked().forEach(blocked -> rows.add(blocked(blocked)));
    return new Table("hosts", new Text("Hosts", "호스트"), columns, rows);
  }

  private List<Cell> possible(int rank, Candidate.Possible candidate) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Count(rank));
    cells.add(Cell.of(candidate.host().id()));
    cells.add(Cell.of(candidate.host().name()));
    cells.add(candidate.stands() ? new Cell.Flag(true) : Cell.NONE);
    cells.addAll(SeatWords.levelCells(desk, candidate.score()));
    cells.add(suitability(candidate.host()));
    cells.add(new Cell.Flag(candidate.audited()));
    cells.add(
        candidate.changes().isEmpty() ? Cell.NONE : Cell.of(SeatWords.rules(candidate.changes())));
    return cells;
  }

  private List<Cell> blocked(Candidate.Blocked blocked) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.NONE);
    cells.add(Cell.of(blocked.host().id()));
    cells.add(Cell.of(blocked.host().name()));
    cells.add(Cell.NONE);
    SeatWords.levelColumns(desk).forEach(column -> cells.add(Cell.NONE));
    cells.add(suitability(blocked.host()));
    cells.add(new Cell.Flag(true));
    cells.add(Cell.of(because(blocked)));
    return cells;
  }

  private static Text because(Candidate.Blocked blocked) {
    return ScoreChange.joined(
        blocked.blocks().stream()
            .limit(RULES)
            .map(block -> Text.format("%s: %s", "%s: %s", block.rule(), block.because()))
            .toList(),
        "; ");
  }

  private Cell suitability(Host host) {
    int tenths = desk.evidence(host, recommendation.seats().getFirst().broadcast()).tenths();
    return new Cell.Decimal(tenths, 1);
  }
}
