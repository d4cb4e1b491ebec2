package callsheet.roster;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a roster is worth: whole numbers by level, higher is better, compared lexicographically.
///
/// Level 0 is minus the amounts by which hard rules are broken, level 1 minus the priorities of
/// unfilled seats, level 1 + k the k-th soft level: gains less penalties.
public final class Score implements Comparable<Score> {

  /// The level of hard rules.
  public static final int HARD = 0;

  /// The level of unfilled seats.
  public static final int FILL = 1;

  private final long[] levels;

  private Score(long[] levels) {
    this.levels = levels;
  }

  /// A score with these levels; at least hard and fill.
  public static Score of(long... levels) {
    if (levels.length < 2) {
      throw new IllegalArgumentException("A score has at least the levels hard and fill");
    }
    return new Score(levels.clone());
  }

  /// The value of a level; 0 beyond the last.
  public long level(int level) {
    return level < levels.length ? levels[level] : 0;
  }

  /// How many levels it has, hard and fill included.
  public int levels() {
    return levels.length;
  }

  /// The levels, a copy.
  public long[] toArray() {
    return levels.clone();
  }

  /// Whether every hard rule is kept.
  public boolean isFeasible() {
    return levels[HARD] >= 0;
  }

  @Override
  public int compareTo(Score other) {
    for (int level = 0; level < Math.max(levels.length, other.levels.length); level++) {
      int order = Long.compare(level(level), other.level(level));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Score score && compareTo(score) == 0;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = levels.length - 1; i >= 0; i--) {
      hash = hash == 0 && levels[i] == 0 ? 0 : 31 * hash + Long.hashCode(levels[i]);
    }
    return hash;
  }

  /// As written in files: `(0, -30, 987654)`.
  @Override
  public String toString() {
    return Arrays.stream(levels)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
