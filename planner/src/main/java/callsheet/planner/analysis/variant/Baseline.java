package callsheet.planner.analysis.variant;

import callsheet.planner.analysis.Subject;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The month as it is, searched several times as long as each variant: what variants are compared
/// with, and how far luck alone takes a search.
///
/// @param runs at least one, the best first
public record Baseline(List<Trial> runs) {

  private static final Comparator<Trial> BEST_FIRST =
      Comparator.comparing((Trial trial) -> trial.found().verdict().score()).reversed();

  public Baseline {
    runs = runs.stream().sorted(BEST_FIRST).toList();
  }

  /// The run in the middle: variants are searched once, so they are compared with a run that was
  /// neither lucky nor unlucky.
  public Subject median() {
    return runs.get(runs.size() / 2).found();
  }

  /// Whether it is known that there is no better roster.
  public boolean isProven() {
    return runs.getFirst().proven();
  }

  /// Whether all runs end alike and none is proven: as good as if nothing had been searched.
  public boolean isStill() {
    return !isProven() && seatsApart() == 0;
  }

  /// By how much the runs differ, level by level, as far as some of the rules count.
  public Score spread(Predicate<RuleAudit> counts) {
    List<Score> scores = runs.stream().map(run -> Worth.of(run.found(), counts).score()).toList();
    long[] spread = new long[median().verdict().score().levels()];
    Arrays.setAll(
        spread,
        level -> {
          long most = scores.stream().mapToLong(s -> s.level(level)).max().orElseThrow();
          long least = scores.stream().mapToLong(s -> s.level(level)).min().orElseThrow();
          return most - least;
        });
    return Score.of(spread);
  }

  /// The most seats in which two runs differ.
  public int seatsApart() {
    Roster middle = median().roster();
    return runs.stream().mapToInt(run -> seatsApart(middle, run.found().roster())).max().orElse(0);
  }

  /// In how many seats two rosters of one scenario differ.
  public static int seatsApart(Roster a, Roster b) {
    int[] one = a.hosts();
    int[] other = b.hosts();
    int apart = 0;
    for (int seat = 0; seat < one.length; seat++) {
      apart += one[seat] == other[seat] ? 0 : 1;
    }
    return apart;
  }

  /// Whether a difference is more than luck: at the first level where there is one it exceeds what
  /// the runs of the month as it is differ by.
  public static boolean isMeasurable(Score difference, Score spread) {
    for (int level = 0; level < difference.levels(); level++) {
      if (difference.level(level) != 0) {
        return Math.abs(difference.level(level)) > spread.level(level);
      }
    }
    return false;
  }
}
