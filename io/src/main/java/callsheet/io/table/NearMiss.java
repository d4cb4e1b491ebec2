package callsheet.io.table;

import callsheet.problem.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody probably meant: the known word closest by edit distance, where a swap of two
/// neighbours counts as one edit.
///
/// Case, width, spaces, `_` and `-` don't count. One edit is allowed for every three letters, at
/// most three. Numbers inside must be the same up to leading zeros: `H13` is not a misspelt `H12`,
/// but `H012` is.
public final class NearMiss {

  private NearMiss() {}

  /// The text with everything left out that people vary: case, width, spaces, `_`, `-`, `·`.
  public static String folded(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c != '_' && c != '-' && c != '·' && c != '\uFEFF' && !Character.isWhitespace(c)) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /// The closest of the known words, if one is close.
  public static Optional<String> find(String written, Collection<String> known) {
    String folded = folded(written);
    String digits = digits(folded);
    int best = Math.min(3, Math.max(1, folded.length() / 3)) + 1;
    Optional<String> found = Optional.empty();
    for (String word : known) {
      if (Math.abs(word.length() - written.length()) > 8 || word.equals(written)) {
        continue;
      }
      String candidate = folded(word);
      if (Math.abs(candidate.length() - folded.length()) < best
          && digits(candidate).equals(digits)) {
        int distance = distance(folded, candidate);
        if (distance < best && distance < Math.max(candidate.length(), 1)) {
          best = distance;
          found = Optional.of(word);
        }
      }
    }
    return found;
  }

  /// ` Maybe you meant 'x'?` for the closest of the known words, or nothing.
  public static Text hint(String written, Collection<String> known) {
    return find(written, known).map(NearMiss::question).orElse(Text.of(""));
  }

  /// ` Maybe you meant 'x'?`
  public static Text question(String word) {
    return Text.format(" Maybe you meant '%s'?", " 혹시 '%s'인가요?", word);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        boolean leadingZero = c == '0' && !inside;
        inside |= !leadingZero;
        digits.append(leadingZero ? "" : c);
      } else if (inside) {
        inside = false;
        digits.append(' ');
      }
    }
    return digits.toString().strip();
  }

  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 ? j : j == 0 ? i : cheapest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    best = Math.min(best, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
