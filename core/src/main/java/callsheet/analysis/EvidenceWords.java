package callsheet.analysis;

import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityTable.Part;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;

/// What is known of suitability in planner's words.
public final class EvidenceWords {

  private EvidenceWords() {}

  /// `강OO: 72.3 ± 1.9 from 43 records`, or that there are too few.
  public static Text of(Evidence evidence) {
    String points = points(evidence.tenths());
    if (evidence.parts().isEmpty()) {
      return Text.format(
          "%s: nothing is known for this show, so %s is assumed",
          "%s: 이 방송에 대한 자료가 없어 %s점으로 가정", evidence.host().name(), points);
    }
    Text error =
        evidence.standardErrorTenths().isPresent()
            ? Text.of(" ± " + points(evidence.standardErrorTenths().getAsInt()))
            : Text.of("");
    if (evidence.isThin()) {
      return Text.format(
          "%s: too little data (records: %d), so %s is mostly the assumed %s",
          "%s: 자료가 너무 적음(기록 %d건), %s점은 대부분 가정한 %s점에서 나온 값",
          evidence.host().name(),
          evidence.records(),
          points,
          points(evidence.shrinkage().priorTenths()));
    }
    return evidence.records() == 0
        ? Text.format("%s: %s%s as given", "%s: 입력한 값 %s%s", evidence.host().name(), points, error)
        : Text.format(
            "%s: %s%s from %d records",
            "%s: %s%s(기록 %d건)", evidence.host().name(), points, error, evidence.records());
  }

  /// Two hosts on one show, and whether the data tell them apart.
  public static Text of(Evidence one, Evidence other) {
    Text both = Text.format("%s; %s.", "%s; %s.", of(one), of(other));
    boolean isKnown =
        one.standardErrorTenths().isPresent() && other.standardErrorTenths().isPresent();
    if (one.tenths() == other.tenths() || one.tellsApart(other) || !isKnown) {
      return Text.format("Suitability: %s", "적합도: %s", both);
    }
    return Text.format(
        "Suitability: %s The data do not tell them apart.", "적합도: %s 자료만으로는 우열을 가릴 수 없습니다.", both);
  }

  /// The rows that the suitability of some hosts is put together from.
  public static Table table(List<Evidence> evidences) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Evidence evidence : evidences) {
      evidence.parts().forEach(part -> rows.add(row(evidence, part)));
    }
    return new Table(
        "suitability",
        new Text("What suitability is put together from", "적합도의 구성"),
        List.of(
            Column.of("host", "host", "호스트"),
            Column.of("scope", "of", "기준"),
            Column.of("key", "which", "대상"),
            Column.of("score", "score", "점수"),
            Column.of("sample_size", "records", "기록 수"),
            Column.of("standard_error", "error", "표준오차"),
            Column.of("share", "counts for", "반영 비율"),
            Column.of("before", "before", "반영 전"),
            Column.of("after", "after", "반영 후")),
        rows);
  }

  private static List<Cell> row(Evidence evidence, Part part) {
    SuitabilityScore row = part.row();
    return List.of(
        Cell.of(evidence.host().name()),
        Cell.of(scope(row.scope())),
        Cell.of(row.key()),
        new Cell.Decimal(part.cautiousTenths(), 1),
        row.sampleSize() < 0 ? Cell.NONE : new Cell.Count(row.sampleSize()),
        row.standardErrorTenths() == 0 ? Cell.NONE : new Cell.Decimal(row.standardErrorTenths(), 1),
        new Cell.Share(100L * part.sharePercent()),
        new Cell.Decimal(part.beforeTenths(), 1),
        new Cell.Decimal(part.afterTenths(), 1));
  }

  private static Text scope(SuitabilityScore.Scope scope) {
    return switch (scope) {
      case DAYPART -> new Text("daypart", "시간대");
      case CATEGORY -> new Text("category", "상품군");
      case BRAND -> new Text("brand", "브랜드");
      case PROGRAMME -> new Text("programme", "프로그램");
      case PRODUCT -> new Text("product", "상품");
    };
  }

  /// Tenths as points: 875 is `87.5`.
  public static String points(int tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
