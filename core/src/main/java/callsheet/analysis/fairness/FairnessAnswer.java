package callsheet.analysis.fairness;

import callsheet.analysis.fairness.Fairness.Measure;
import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.roster.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Puts a fairness statement into words.
final class FairnessAnswer {

  private static final int NAMED = 3;

  /// Nobody is called out for less than a show.
  private static final int WORTH_SAYING = 15;

  private final Fairness fairness;

  private FairnessAnswer(Fairness fairness) {
    this.fairness = fairness;
  }

  static Answer of(Fairness fairness) {
    return new FairnessAnswer(fairness).answer();
  }

  private Answer answer() {
    List<Text> sentences = new ArrayList<>();
    fairness.measures().forEach(measure -> sentences.addAll(sentences(measure)));
    Table table = table();
    List<String> away = fairness.measures().stream().map(m -> m.key() + "_away").toList();
    return new Answer(
        "fairness",
        new Text("Fairness", "형평성"),
        sentences,
        List.of(
            new Proof(
                Proof.Kind.AUDITED,
                new Text(
                    "shares and shows counted by the audits of the balance rules on this roster",
                    "이 배정표에 대한 균형 규칙 감사로 계산한 적정 몫과 방송 수"))),
        List.of(table),
        List.of(
            new Chart(
                Chart.Kind.BARS,
                new Text(
                    "More (right) or less (left) than the fair share", "적정 몫보다 많음(오른쪽)·적음(왼쪽)"),
                table.key(),
                "host",
                away.subList(0, 2))));
  }

  private List<Text> sentences(Measure measure) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(
        Text.format(
            "%s: %s off the fair share on average.",
            "%s: 적정 몫과의 평균 차이 %s회.", measure.title(), tenths(measure.meanAwayTenths())));
    measure.shares().values().stream()
        .filter(share -> Math.abs(share.awayTenths()) >= WORTH_SAYING)
        .sorted(Comparator.comparingLong((Share s) -> Math.abs(s.awayTenths())).reversed())
        .limit(NAMED)
        .map(share -> sentence(measure, share))
        .forEach(sentences::add);
    return sentences;
  }

  private Text sentence(Measure measure, Share share) {
    boolean more = share.awayTenths() > 0;
    Text earlier =
        share.earlier() == 0
            ? Text.of("")
            : Text.format(
                ", after %d %s in earlier months",
                "(이전 달 %d회 %s 반영)",
                Math.abs(share.earlier()),
                share.earlier() > 0 ? new Text("too many", "초과") : new Text("too few", "부족"));
    return Text.format(
        "%1$s has %2$d %3$s, %4$s %5$s than the fair share of %6$s%7$s.",
        "%1$s: %3$s %2$d회, 적정 몫 %6$s회보다 %4$s회 %5$s%7$s.",
        host(share).name(),
        share.had(),
        measure.title(),
        tenths(Math.abs(share.awayTenths())),
        more ? new Text("more", "많음") : new Text("fewer", "적음"),
        tenths(share.shareTenths()),
        earlier);
  }

  private Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("host_id", "host_id", "사번"));
    columns.add(Column.of("host", "host", "이름"));
    columns.add(Column.of("eligible_days", "eligible days", "근무 가능일"));
    for (Measure measure : fairness.measures()) {
      columns.add(new Column(measure.key(), measure.title()));
      columns.add(new Column(measure.key() + "_share", new Text("share", "적정")));
      columns.add(
          new Column(measure.key() + "_away", Text.format("%s ±", "%s ±", measure.title())));
    }
    List<List<Cell>> rows =
        fairness.scenario().hosts().stream()
            .filter(h -> fairness.measures().getFirst().shares().containsKey(h.index()))
            .sorted(
                Comparator.comparingLong((Host h) ->
                        -Math.abs(
                            fairness.measures().getFirst().shares().get(h.index()).awayTenths()))
                    .thenComparingInt(Host::index))
            .map(this::row)
            .toList();
    return new Table("hosts", new Text("Hosts", "쇼핑호스트"), columns, rows);
  }

  private List<Cell> row(Host host) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(host.id()));
    row.add(Cell.of(host.name()));
    row.add(
        new Cell.Count(fairness.measures().getFirst().shares().get(host.index()).eligibleDays()));
    for (Measure measure : fairness.measures()) {
      Share share = measure.shares().get(host.index());
      row.add(share == null ? Cell.NONE : new Cell.Count(share.had()));
      row.add(share == null ? Cell.NONE : new Cell.Decimal(share.shareTenths(), 1));
      row.add(share == null ? Cell.NONE : new Cell.Decimal(share.awayTenths(), 1));
    }
    return row;
  }

  private Host host(Share share) {
    return fairness.scenario().hosts().get(share.host());
  }

  private static String tenths(long tenths) {
    return String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }
}
