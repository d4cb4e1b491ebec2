package callsheet.rulebook;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names as people write them: `DailyRest`, `daily_rest`, `daily-rest` and `Daily rest` are one.
final class Names {

  private static final Pattern BETWEEN = Pattern.compile("[\\s_\\-·]");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private Names() {}

  /// A name without case, blanks, hyphens and underscores.
  static String plain(String name) {
    return BETWEEN.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// A camel-case name as it is written in files: `minimum_level`.
  static String snake(String name) {
    return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /// A camel-case name in words: `Daily rest`.
  static String words(String name) {
    String words = snake(name).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The known name that a written one comes nearest to, if it is near at all: at most a third of
  /// its letters changed, or one of the two begins with the other.
  static Optional<String> nearest(String written, Collection<String> known) {
    String plain = plain(written);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      String other = plain(name);
      boolean begins =
          plain.length() >= 3
              && other.length() >= 3
              && (other.startsWith(plain) || plain.startsWith(other));
      int changes = begins ? 1 : changes(plain, other);
      if (changes < least && changes <= Math.max(1, Math.max(plain.length(), other.length()) / 3)) {
        best = name;
        least = changes;
      }
    }
    return Optional.ofNullable(best);
  }

  /// How many letters must be put in, left out, replaced, or swapped with their neighbour.
  private static int changes(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int step(int[][] distance, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            distance[i - 1][j - 1] + same, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
