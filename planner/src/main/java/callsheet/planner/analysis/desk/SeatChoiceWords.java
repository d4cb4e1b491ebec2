package callsheet.planner.analysis.desk;

import callsheet.analysis.Evidence;
import callsheet.analysis.EvidenceWords;
import callsheet.analysis.ScoreChange;
import callsheet.analysis.ShowWords;
import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Why a host stands on a seat or does not, in planner's words.
final class SeatChoiceWords {

  private static final int BLOCKS = 4;

  private final SeatChoice choice;
  private final List<Forced> forced;
  private final Desk desk;
  private final Scenario scenario;
  private final String host;

  SeatChoiceWords(SeatChoice choice, List<Forced> forced) {
    this.choice = choice;
    this.forced = forced;
    this.desk = choice.desk();
    this.scenario = desk.scenario();
    this.host = choice.host().name();
  }

  Answer answer() {
    List<Text> sentences = new ArrayList<>();
    if (choice.stands()) {
      sentences.add(standing());
      sentences.add(nextBest());
    } else {
      sentences.add(main());
      sentences.add(whereabouts());
      choice.exchange().forEach(exchange -> sentences.add(exchange(exchange)));
    }
    sentences.add(suitability());
    forced.forEach(f -> sentences.add(price(f)));
    Text where = SeatWords.seat(desk, choice.seat());
    return new Answer(
        "why",
        choice.stands()
            ? Text.format("Why %s stands on %s", "%2$s: %1$s 배정 이유", host, where)
            : Text.format("Why not %s on %s", "%2$s: %1$s 배정이 아닌 이유", host, where),
        sentences,
        proofs(),
        List.of(
            SeatWords.changes(choice.changes()), prices(), EvidenceWords.table(choice.evidence())),
        List.of());
  }

  private Text standing() {
    if (desk.isPinned(choice.seat())) {
      return Text.format("The planner pinned %s there.", "편성자가 %s 호스트를 고정했습니다.", host);
    }
    long better =
        choice.ranked().stream()
            .filter(candidate -> candidate.score().compareTo(desk.score()) > 0)
            .count();
    if (better > 0) {
      return Text.format(
          "%s stands there, but %d of %d who could would be better with everything else kept.",
          "지금은 %s 호스트가 서 있지만, 나머지를 그대로 두어도 가능한 %3$d명 중 %2$d명이 더 낫습니다.",
          host,
          better,
          choice.ranked().size());
    }
    return choice.ranked().size() == 1
        ? Text.format(
            "%s is the only one who can take it as the roster stands.",
            "현재 배정표에서 이 자리에 설 수 있는 호스트는 %s뿐입니다.", host)
        : Text.format(
            "%s is the best of %d who could take it with everything else kept.",
            "나머지를 그대로 둘 때 가능한 %2$d명 중 %1$s 호스트가 가장 낫습니다.", host, choice.ranked().size());
  }

  private Text nextBest() {
    boolean isAlone = choice.other().equals(desk.roster());
    if (isAlone) {
      return new Text(
          "Nobody else could take the seat without breaking a hard rule or moving a show.",
          "다른 호스트는 필수 규칙을 어기거나 다른 방송을 옮기지 않고는 이 자리에 설 수 없습니다.");
    }
    return Text.format(
        "Next best is %s: %s.", "다음으로 나은 호스트는 %s: %s.", SeatWords.name(choice.instead()), worth());
  }

  private Text worth() {
    return SeatWords.worth(desk.score(), choice.verdict().score(), choice.changes());
  }

  private Text main() {
    if (!choice.blocks().isEmpty()) {
      List<Text> blocks =
          choice.blocks().stream()
              .limit(BLOCKS)
              .map(block -> Text.format("%s: %s", "%s: %s", block.rule(), block.because()))
              .toList();
      return Text.format(
          "%s can't take it as the roster stands. %s.",
          "현재 배정표에서 %s 호스트는 설 수 없습니다. %s.", host, ScoreChange.joined(blocks, ". "));
    }
    return choice.current().isEmpty()
        ? Text.format(
            "Nobody stands there and %s could (%s): %s.",
            "빈자리이고 %s 호스트가 설 수 있습니다(%s): %s.", host, rank(), worth())
        : Text.format(
            "%s could take it instead of %s (%s): %s.",
            "%2$s 대신 %1$s 호스트가 설 수 있습니다(%3$s): %4$s.",
            host,
            choice.current().get().name(),
            rank(),
            worth());
  }

  private Text rank() {
    return Text.format(
        "number %d of %d who could", "가능한 %2$d명 중 %1$d위", choice.rank(), choice.ranked().size());
  }

  private Text whereabouts() {
    List<Seat> day = new ArrayList<>();
    for (Seat show : desk.roster().shows(choice.host())) {
      if (show.broadcast().overlaps(choice.seat().broadcast())) {
        return Text.format(
            "%s stands on %s then.",
            "%s 호스트는 그 시간에 %s 방송에 섭니다.", host, ShowWords.of(scenario, show.broadcast()));
      }
      if (show.day() == choice.seat().day()) {
        day.add(show);
      }
    }
    if (day.isEmpty()) {
      return Text.format("%s has no show that day.", "%s 호스트는 그날 방송이 없습니다.", host);
    }
    List<Text> shows =
        day.stream()
            .map(show ->
                Text.of(
                    ShowWords.span(scenario, show.broadcast())
                        + " "
                        + ShowWords.name(show.broadcast())))
            .toList();
    return Text.format(
        "%s has that day: %s.", "%s 호스트의 그날 방송: %s.", host, ScoreChange.joined(shows, ", "));
  }

  private Text exchange(Exchange exchange) {
    Text given = SeatWords.seat(desk, exchange.given());
    Text worth =
        SeatWords.worth(desk.score(), exchange.verdict().score(), desk.changes(exchange.verdict()));
    return choice.current().isEmpty()
        ? Text.format(
            "Best move: %s leaves %s unfilled and takes this seat: %s.",
            "가장 나은 이동: %s 호스트가 %s 자리를 비우고 이 자리에 서면 %s.", host, given, worth)
        : Text.format(
            "Best exchange: %s takes it and %s takes %s instead: %s.",
            "가장 나은 맞교환: %s 호스트가 서고 %s 호스트가 대신 %s에 서면 %s.",
            host,
            choice.current().get().name(),
            given,
            worth);
  }

  private Text suitability() {
    List<Evidence> evidence = choice.evidence();
    return evidence.size() == 2
        ? EvidenceWords.of(evidence.get(0), evidence.get(1))
        : Text.format("Suitability: %s.", "적합도: %s.", EvidenceWords.of(evidence.getFirst()));
  }

  private Text price(Forced of) {
    String seconds = String.format(Locale.ROOT, "%.1f", of.time().toMillis() / 1000.0);
    Score with = of.with().subject().verdict().score();
    Score without = of.without().subject().verdict().score();
    Text hidden =
        of.isHidden()
            ? new Text(
                " In this time the search itself changes more than that: solve longer for a price to"
                    + " rely on.",
                " 이 시간에는 탐색 자체의 변동이 더 큽니다. 믿을 만한 비용을 보려면 더 오래 탐색하세요.")
            : Text.of("");
    return Text.format(
        "Pinned there, with the rest re-optimised for %s s, against re-optimising as long without"
            + " the pin: %s (objective %s against %s; now %s).%s",
        "이 자리에 고정하고 나머지를 %s초 다시 최적화하면, 고정 없이 같은 시간 다시 최적화한 것과 비교해 %s"
            + "(목적값: 고정 %s, 고정 없음 %s, 현재 %s).%s",
        seconds,
        of.price().text(),
        with,
        without,
        desk.score(),
        hidden);
  }

  private List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    int audited = choice.other().equals(desk.roster()) ? 0 : 1;
    audited += choice.exchange().size();
    proofs.add(
        new Proof(
            Proof.Kind.AUDITED,
            Text.format(
                "the roster as it is in full; with each change (%d) anew: rules of one host for the"
                    + " hosts concerned, all other rules in full",
                "현재 배정표는 전부, 변경안 %d개는 호스트별 규칙은 해당 호스트만, 나머지 규칙은 전부 다시 감사함", audited)));
    for (Forced f : forced) {
      proofs.add(
          new Proof(
              Proof.Kind.SEARCHED,
              Text.format(
                  "the price of pinning: after a search of %d ms, two more as long from its result,"
                      + " with the pin and without; all results audited in full",
                  "고정 비용: %d ms 탐색 뒤 그 결과에서 고정한 탐색과 고정하지 않은 탐색을 같은 시간씩 하고, 결과를 모두 전부 감사함",
                  f.time().toMillis())));
    }
    return proofs;
  }

  private Table prices() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("way", "way", "방법"));
    columns.add(Column.of("gain_hard", "hard rules", "필수 규칙"));
    columns.addAll(SeatWords.levelColumns(desk));
    columns.add(Column.of("seats", "seats changed", "바뀌는 자리"));
    List<List<Cell>> rows = new ArrayList<>();
    if (!choice.stands()) {
      rows.add(
          row(
              new Text("only this seat", "이 자리만"),
              desk.score(),
              choice.verdict().score(),
              choice.other()));
    }
    for (Exchange exchange : choice.exchange()) {
      rows.add(
          row(
              new Text("best exchange", "가장 나은 맞교환"),
              desk.score(),
              exchange.verdict().score(),
              exchange.roster()));
    }
    for (Forced f : forced) {
      rows.add(
          row(
              new Text("pinned and re-optimised, against without the pin", "고정 후 다시 최적화(고정 없음 대비)"),
              f.without().subject().verdict().score(),
              f.with().subject().verdict().score(),
              f.with().subject().roster()));
    }
    return new Table("prices", new Text("What it would cost or earn", "비용과 이득"), columns, rows);
  }

  private List<Cell> row(Text way, Score before, Score after, Roster roster) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(way));
    for (int level = Score.HARD; level < desk.score().levels(); level++) {
      cells.add(new Cell.Change(after.level(level) - before.level(level)));
    }
    int[] now = desk.roster().hosts();
    int[] then = roster.hosts();
    int seats = 0;
    for (int i = 0; i < now.length; i++) {
      seats += now[i] == then[i] ? 0 : 1;
    }
    cells.add(new Cell.Count(seats));
    return cells;
  }
}
