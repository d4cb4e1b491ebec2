package callsheet.answer;

import callsheet.problem.Text;
import java.util.Locale;

/// How a claim is known to be true.
///
/// @param text what was done, in a sentence: `7 rosters audited, each in full`
public record Proof(Kind kind, Text text) {

  /// Ways of knowing, the strongest first.
  public enum Kind {
    /// A solver proved it: nothing better, or nothing at all, exists.
    PROVEN,
    /// The judge audited the very roster spoken of.
    AUDITED,
    /// The best that a search found in its time; a better one may exist.
    SEARCHED,
    /// Read off the data, nothing concluded.
    READ
  }

  /// The stable word of a kind in files.
  public String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
