package callsheet.bench.instances;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What became of one instance, beside what is published.
///
/// @param seconds wall time of the solve, reading and compiling left out
/// @param ourBound no complete solution costs less, by the engine
public record Outcome(
    Family family,
    String instance,
    double seconds,
    Evaluation found,
    OptionalLong ourBound,
    OptionalLong publishedLower,
    OptionalLong publishedBest,
    long moves) {

  /// The columns of [#cells].
  static final String[] COLUMNS = {
    "family",
    "instance",
    "seconds",
    "cost",
    "broken",
    "undone",
    "our_bound",
    "published_lower",
    "published_best",
    "gap_percent",
    "verdict",
    "moves"
  };

  /// How the cost compares with the best published one.
  public enum Verdict {
    /// It is lower.
    BELOW,
    /// It is the same.
    EQUAL,
    /// It is higher.
    ABOVE,
    /// There is none: something is undone or a hard requirement broken.
    INCOMPLETE
  }

  /// How the cost compares with the best published one.
  public Verdict verdict() {
    if (!found.isComplete() || publishedBest.isEmpty()) {
      return Verdict.INCOMPLETE;
    }
    int order = Long.compare(found.cost(), publishedBest.getAsLong());
    return order < 0 ? Verdict.BELOW : order == 0 ? Verdict.EQUAL : Verdict.ABOVE;
  }

  /// Whether the engine itself has shown that no solution costs less.
  public boolean isProven() {
    return found.isComplete() && ourBound.isPresent() && ourBound.getAsLong() >= found.cost();
  }

  /// Whether the engine's bound is above the published one.
  public boolean raisesBound() {
    return ourBound.isPresent()
        && publishedLower.isPresent()
        && ourBound.getAsLong() > publishedLower.getAsLong();
  }

  /// Whether the cost is the published lower bound, so that both together prove it best.
  public boolean meetsPublishedBound() {
    return found.isComplete()
        && publishedLower.isPresent()
        && found.cost() == publishedLower.getAsLong();
  }

  /// Whether the published results leave open what the optimum is.
  public boolean isOpen() {
    return !publishedLower.equals(publishedBest);
  }

  /// One row of the table.
  Object[] cells() {
    return new Object[] {
      family.name().toLowerCase(Locale.ROOT),
      instance,
      seconds,
      found.isComplete() ? found.cost() : "",
      found.broken(),
      found.undone(),
      ourBound,
      publishedLower,
      publishedBest,
      gap(),
      verdict().name().toLowerCase(Locale.ROOT),
      moves
    };
  }

  /// How far the cost lies above our bound, in percent of the cost.
  private OptionalDouble gap() {
    if (!found.isComplete() || ourBound.isEmpty()) {
      return OptionalDouble.empty();
    }
    double distance = (double) found.cost() - ourBound.getAsLong();
    return OptionalDouble.of(100 * distance / Math.max(1, found.cost()));
  }
}
