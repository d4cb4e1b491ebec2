package callsheet.bench.instances;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What became of one instance, beside what is published.
///
/// @param seconds wall time of the solve, reading and compiling left out
/// @param ourBound no complete solution costs less, by the engine
/// @param setting what it was measured with
public record Outcome(
    Family family,
    String instance,
    double seconds,
    Evaluation found,
    OptionalLong ourBound,
    OptionalLong publishedLower,
    OptionalLong publishedBest,
    long moves,
    Setting setting) {

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
    "moves",
    "limit_seconds",
    "threads",
    "seed",
    "measured_on",
    "commit",
    "processor",
    "jdk"
  };

  /// What an instance was measured with: rows of one table may be of different days.
  ///
  /// @param limitSeconds of the solve
  public record Setting(
      double limitSeconds,
      int threads,
      long seed,
      LocalDate measuredOn,
      String commit,
      String processor,
      String jdk) {}

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
      moves,
      setting.limitSeconds,
      setting.threads,
      setting.seed,
      setting.measuredOn,
      setting.commit,
      setting.processor,
      setting.jdk
    };
  }

  /// The outcome that a row of the table speaks of.
  ///
  /// @throws IllegalArgumentException if a column is missing
  /// @throws NumberFormatException if there is no number where one must be
  /// @throws java.time.DateTimeException if there is no day where one must be
  static Outcome of(NamedCsvRecord row) {
    return new Outcome(
        Family.valueOf(cell(row, "family").toUpperCase(Locale.ROOT)),
        cell(row, "instance"),
        Double.parseDouble(cell(row, "seconds")),
        new Evaluation(
            Long.parseLong(cell(row, "broken")),
            Long.parseLong(cell(row, "undone")),
            number(row, "cost").orElse(0)),
        number(row, "our_bound"),
        number(row, "published_lower"),
        number(row, "published_best"),
        Long.parseLong(cell(row, "moves")),
        new Setting(
            Double.parseDouble(cell(row, "limit_seconds")),
            Integer.parseInt(cell(row, "threads")),
            Long.parseLong(cell(row, "seed")),
            LocalDate.parse(cell(row, "measured_on")),
            cell(row, "commit"),
            cell(row, "processor"),
            cell(row, "jdk")));
  }

  private static OptionalLong number(NamedCsvRecord row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() -> new IllegalArgumentException("no column " + column));
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
