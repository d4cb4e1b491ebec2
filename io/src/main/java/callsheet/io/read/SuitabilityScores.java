package callsheet.io.read;

import callsheet.io.table.Words;
import callsheet.problem.Category;
import callsheet.problem.Daypart;
import callsheet.problem.IssueCode;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityScore.Scope;
import callsheet.problem.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the table of suitability scores.
final class SuitabilityScores {

  private static final int MOST_RECORDS = 1_000_000_000;
  private static final int MOST_POINTS = 100;

  private record About(int host, Scope scope, String key) {}

  private final Reading reading;
  private final Schedule schedule;
  private final boolean readable;
  private final Map<Scope, Unknowns> unknowns = new EnumMap<>(Scope.class);
  private final Map<String, String> shared = new HashMap<>();

  SuitabilityScores(Reading reading, Schedule schedule, Rows<Category> categories) {
    this.reading = reading;
    this.schedule = schedule;
    this.readable = schedule.rows().isReadable() && categories.isReadable();
    Set<String> sold = schedule.rows().names("category");
    sold.addAll(categories.names("category"));
    put(Scope.CATEGORY, new Text("category", "상품군"), sold);
    put(Scope.BRAND, new Text("brand", "브랜드"), schedule.rows().names("brand"));
    put(Scope.PROGRAMME, new Text("programme", "프로그램"), schedule.rows().names("programme"));
    put(Scope.PRODUCT, new Text("product", "상품"), schedule.rows().names("product"));
  }

  private void put(Scope scope, Text noun, Set<String> known) {
    unknowns.put(scope, new Unknowns(IssueCode.D019_UNKNOWN_KEY, noun, known));
  }

  Rows<SuitabilityScore> read() {
    Rows<SuitabilityScore> scores = reading.rows("suitability", this::score);
    Text action =
        new Text(
            "Mend the name, or leave it: the score counts once it is on air.",
            "이름을 고치거나 그대로 두세요. 편성되면 점수가 쓰입니다.");
    unknowns.values().forEach(unknown -> unknown.report(readable, reading.log(), action));
    Repeats.check(scores, "key", SuitabilityScores::about, reading.log());
    return scores;
  }

  private static About about(SuitabilityScore score) {
    String key =
        score.scope() == Scope.DAYPART
            ? Words.DAYPART.find(score.key()).map(Daypart::name).orElse(score.key())
            : score.key();
    return new About(score.host(), score.scope(), key);
  }

  private Optional<SuitabilityScore> score(RowReader row) {
    int host = schedule.hosts().reference(row, "host_id");
    Scope scope = row.requiredWord("scope", Words.SCOPE, Scope.CATEGORY);
    String key = row.required("key");
    if (scope == Scope.DAYPART) {
      row.requiredWord("key", Words.DAYPART, Daypart.MORNING);
    } else {
      unknowns.get(scope).see(key, row.place("key"));
    }
    row.required("score");
    int score = (int) row.scaled("score", 0, 1, 0, MOST_POINTS);
    int sample = row.whole("sample_size", -1, 0, MOST_RECORDS);
    int error = (int) row.scaled("standard_error", 0, 1, 0, MOST_POINTS);
    String sharedKey = shared.computeIfAbsent(key, k -> k);
    return Optional.of(new SuitabilityScore(host, scope, sharedKey, score, sample, error));
  }
}
