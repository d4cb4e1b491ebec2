package callsheet.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The suitability of hosts on broadcasts, put together from the rows of the suitability table.
///
/// A pair starts from a prior and is updated by each row that speaks of it, the most general scope
/// first (daypart, category, brand, programme, product). A row with sample size n moves the score s
/// to `(n · row + m · s) / (n + m)`, m being the prior's strength: three noisy records do not
/// outweigh what is known of the category. A row without a sample size is taken as it is. All in
/// tenths of a point, rounded half up at each step.
public final class SuitabilityTable {

  /// How scores are drawn together.
  ///
  /// @param priorTenths score of a pair nothing is known of, in tenths
  /// @param priorSize m: how many records the next more general score counts for
  /// @param aversionPercent k · 100: hundredths of a standard error subtracted from each row
  public record Shrinkage(int priorTenths, int priorSize, int aversionPercent) {

    /// Prior 50 points with the strength of five records, no risk aversion.
    public static final Shrinkage DEFAULT = new Shrinkage(500, 5, 0);

    public Shrinkage {
      if (priorTenths < 0 || priorTenths > 1000 || priorSize < 0 || aversionPercent < 0) {
        throw new IllegalArgumentException(
            "The prior is 0 to 100 points; its size and the aversion are not negative");
      }
    }
  }

  /// What one row of the table does to a score.
  ///
  /// @param beforeTenths the score by the rows more general than this one
  /// @param cautiousTenths what the row says, after risk aversion
  /// @param sharePercent how much of the new score is the row's: 100 if it has no sample size
  /// @param afterTenths the score with this row
  public record Part(
      SuitabilityScore row,
      int beforeTenths,
      int cautiousTenths,
      int sharePercent,
      int afterTenths) {}

  private static final SuitabilityScore.Scope[] SCOPES = SuitabilityScore.Scope.values();
  private static final SuitabilityScore[] NONE = {};

  /// By scope and key the rows by host, null where there is none.
  private final Map<SuitabilityScore.Scope, Map<String, SuitabilityScore[]>> rows =
      new EnumMap<>(SuitabilityScore.Scope.class);

  /// Of each broadcast of the scenario the rows by host that speak of it, the most general first.
  private final IdentityHashMap<Broadcast, List<SuitabilityScore[]>> rowsByBroadcast =
      new IdentityHashMap<>();

  SuitabilityTable(List<SuitabilityScore> scores, List<Broadcast> broadcasts) {
    for (SuitabilityScore.Scope scope : SCOPES) {
      rows.put(scope, new HashMap<>());
    }
    for (SuitabilityScore score : scores) {
      String key =
          score.scope() == SuitabilityScore.Scope.DAYPART ? daypart(score.key()) : score.key();
      SuitabilityScore[] byHost = rows.get(score.scope()).getOrDefault(key, NONE);
      if (byHost.length <= score.host()) {
        byHost = Arrays.copyOf(byHost, score.host() + 1 + byHost.length / 2);
        rows.get(score.scope()).put(key, byHost);
      }
      byHost[score.host()] = score;
    }
    broadcasts.forEach(broadcast -> rowsByBroadcast.put(broadcast, found(broadcast)));
  }

  private List<SuitabilityScore[]> found(Broadcast broadcast) {
    List<SuitabilityScore[]> found = new ArrayList<>();
    for (SuitabilityScore.Scope scope : SCOPES) {
      String key = keyOf(scope, broadcast);
      SuitabilityScore[] byHost = key.isEmpty() ? null : rows.get(scope).get(key);
      if (byHost != null) {
        found.add(byHost);
      }
    }
    return found;
  }

  private List<SuitabilityScore[]> rowsOf(Broadcast broadcast) {
    List<SuitabilityScore[]> known = rowsByBroadcast.get(broadcast);
    return known == null ? found(broadcast) : known;
  }

  private static boolean speaksOf(SuitabilityScore[] byHost, Host host) {
    return host.index() < byHost.length && byHost[host.index()] != null;
  }

  /// The score of a host on a broadcast, 0 to 1000 tenths.
  public int tenths(Host host, Broadcast broadcast, Shrinkage shrinkage) {
    long score = shrinkage.priorTenths();
    for (SuitabilityScore[] byHost : rowsOf(broadcast)) {
      if (speaksOf(byHost, host)) {
        score = updated(score, byHost[host.index()], shrinkage);
      }
    }
    return Math.toIntExact(score);
  }

  /// The rows that speak of a host on a broadcast, the most general first; the last one's score is
  /// that of the pair. None if nothing is known of it.
  public List<Part> parts(Host host, Broadcast broadcast, Shrinkage shrinkage) {
    List<Part> parts = new ArrayList<>();
    int before = shrinkage.priorTenths();
    for (SuitabilityScore[] byHost : rowsOf(broadcast)) {
      if (speaksOf(byHost, host)) {
        SuitabilityScore row = byHost[host.index()];
        int after = Math.toIntExact(updated(before, row, shrinkage));
        parts.add(
            new Part(row, before, (int) cautious(row, shrinkage), share(row, shrinkage), after));
        before = after;
      }
    }
    return parts;
  }

  private static int share(SuitabilityScore row, Shrinkage shrinkage) {
    long records = row.sampleSize() + (long) shrinkage.priorSize();
    return row.sampleSize() < 0 || records == 0
        ? 100
        : Math.toIntExact((100L * row.sampleSize() + records / 2) / records);
  }

  private static long cautious(SuitabilityScore row, Shrinkage shrinkage) {
    return Math.max(
        0,
        row.scoreTenths()
            - (row.standardErrorTenths() * (long) shrinkage.aversionPercent() + 50) / 100);
  }

  private static long updated(long prior, SuitabilityScore row, Shrinkage shrinkage) {
    long cautious = cautious(row, shrinkage);
    if (row.sampleSize() < 0) {
      return cautious;
    }
    long n = row.sampleSize();
    long m = shrinkage.priorSize();
    return n + m == 0 ? cautious : (n * cautious + m * prior + (n + m) / 2) / (n + m);
  }

  private static String keyOf(SuitabilityScore.Scope scope, Broadcast broadcast) {
    return switch (scope) {
      case DAYPART -> Daypart.of(broadcast.startMinute()).name();
      case CATEGORY -> broadcast.category();
      case BRAND -> broadcast.brand();
      case PROGRAMME -> broadcast.programme();
      case PRODUCT -> broadcast.product();
    };
  }

  private static String daypart(String key) {
    return Daypart.named(key).map(Daypart::name).orElse(key);
  }
}
