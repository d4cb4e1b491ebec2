package callsheet.model;

import callsheet.roster.Instance;
import java.util.Arrays;
import java.util.List;

/// A problem as choices and rows in flat arrays: a scenario under its rules, or any other.
/// Immutable by agreement: the arrays it hands out are its own and must not be written.
///
/// Literals are numbered: 0 is [#TRUE]; then, choice by choice, the base literals, of each choice
/// first *unfilled* and then its hosts in rising order; then the derived literals, whose members
/// always have lower numbers. A settled choice, such as a pinned seat, has no literals: [#TRUE]
/// stands for its host.
public final class Model {

  /// A literal that always holds.
  public static final int TRUE = 0;

  /// In place of a literal that can never hold.
  public static final int NONE = -1;

  /// The level of a row that only defines a [#brokenRow] literal and never counts itself.
  public static final int UNCOUNTED = -1;

  /// No lower bound.
  public static final long NO_LO = Long.MIN_VALUE;

  /// No upper bound.
  public static final long NO_HI = Long.MAX_VALUE;

  private final Choices choices;
  private final int levels;
  private final Rows rows;
  private final Derived derived;
  private final List<Conflicts> conflicts;
  private final Gains gains;
  private final long[] constantScore;

  /// The rows as columns of equal length, but for `start`, which has one entry more.
  ///
  /// @param start where a row's terms start in `literal` and `coefficient`
  /// @param step the amount is `⌈distance / step⌉`
  /// @param level level of the score, or [#UNCOUNTED]
  /// @param weight cost of a unit of the amount
  /// @param setting rule setting it comes from
  /// @param instance four numbers a row: host, day, seat, other
  @SuppressWarnings("ArrayRecordComponent") // columns handed out whole; compared by Model.equals
  public record Rows(
      int[] start,
      int[] literal,
      int[] coefficient,
      long[] lo,
      long[] hi,
      int[] step,
      byte[] level,
      long[] weight,
      short[] setting,
      int[] instance) {

    /// Columns to be filled in: all zero.
    ///
    /// @param terms literals of all rows together
    public static Rows ofSize(int count, int terms) {
      return new Rows(
          new int[count + 1],
          new int[terms],
          new int[terms],
          new long[count],
          new long[count],
          new int[count],
          new byte[count],
          new long[count],
          new short[count],
          new int[4 * count]);
    }

    /// How many rows there are.
    public int count() {
      return lo.length;
    }

    /// The least a row's sum can be, if its literals were free of each other.
    public long least(int row) {
      long least = 0;
      for (int i = start[row]; i < start[row + 1]; i++) {
        least += Math.min(0, coefficient[i]);
      }
      return least;
    }

    /// The most a row's sum can be, if its literals were free of each other.
    public long most(int row) {
      long most = 0;
      for (int i = start[row]; i < start[row + 1]; i++) {
        most += Math.max(0, coefficient[i]);
      }
      return most;
    }

    /// The amount by which a row is broken at an activity.
    public long amount(int row, long activity) {
      long distance =
          activity > hi[row] ? activity - hi[row] : activity < lo[row] ? lo[row] - activity : 0;
      return step[row] == 1 ? distance : Math.ceilDiv(distance, step[row]);
    }

    /// Whom and what a row speaks of.
    public Instance instanceOf(int row) {
      return new Instance(
          instance[4 * row], instance[4 * row + 1], instance[4 * row + 2], instance[4 * row + 3]);
    }
  }

  /// The derived literals: entry k is literal `base + k`.
  ///
  /// @param start where the members start, one entry more than there are literals
  /// @param member the literals of which at least one must hold; none for `broken(row)`
  /// @param brokenRow the row whose being broken it says, or [#NONE] for `any(members)`
  @SuppressWarnings("ArrayRecordComponent") // as Rows
  public record Derived(int[] start, int[] member, int[] brokenRow) {

    /// How many derived literals there are.
    public int count() {
      return brokenRow.length;
    }
  }

  /// What literals earn.
  ///
  /// @param level level of the score, one each entry
  /// @param literal base literal, one each entry
  /// @param points one each entry
  @SuppressWarnings("ArrayRecordComponent") // as Rows
  public record Gains(byte[] level, int[] literal, long[] points) {}

  /// A model of these parts.
  public Model(
      Choices choices,
      int levels,
      Rows rows,
      Derived derived,
      List<Conflicts> conflicts,
      Gains gains,
      long[] constantScore) {
    this.choices = choices;
    this.levels = levels;
    this.rows = rows;
    this.derived = derived;
    this.conflicts = List.copyOf(conflicts);
    this.gains = gains;
    this.constantScore = constantScore;
  }

  /// The choices and their literals.
  public Choices choices() {
    return choices;
  }

  /// The number of levels of a score.
  public int levels() {
    return levels;
  }

  /// The rows.
  public Rows rows() {
    return rows;
  }

  /// The same model but for the lower bound of one row; everything else is shared.
  public Model withLo(int row, long lo) {
    long[] los = rows.lo.clone();
    los[row] = lo;
    Rows bounded =
        new Rows(
            rows.start,
            rows.literal,
            rows.coefficient,
            los,
            rows.hi,
            rows.step,
            rows.level,
            rows.weight,
            rows.setting,
            rows.instance);
    return new Model(choices, levels, bounded, derived, conflicts, gains, constantScore);
  }

  /// The derived literals.
  public Derived derived() {
    return derived;
  }

  /// The conflicts.
  public List<Conflicts> conflicts() {
    return conflicts;
  }

  /// The gains.
  public Gains gains() {
    return gains;
  }

  /// What no choice can change, by level: a copy.
  public long[] constantScore() {
    return constantScore.clone();
  }

  /// The number of literals, [#TRUE] and derived ones included.
  public int literalCount() {
    return choices.literals() + derived.count();
  }

  /// How large it is.
  public ModelSize size() {
    return new ModelSize(choices.literals(), derived.count(), rows.count(), nonZeros());
  }

  /// The number of non-zero coefficients of rows.
  public long nonZeros() {
    return rows.literal().length;
  }

  /// The literals that hold when the choices have these hosts ([#NONE] for nobody), derived ones
  /// included.
  ///
  /// @throws IllegalArgumentException if a choice has a host that the model has no literal for
  public boolean[] values(int[] hosts) {
    boolean[] value = new boolean[literalCount()];
    value[TRUE] = true;
    for (int choice = 0; choice < choices.count(); choice++) {
      int literal = choices.literalOf(choice, hosts[choice]);
      if (literal == NONE) {
        throw new IllegalArgumentException(
            "Choice %d has no literal for host %d: blocked or settled otherwise"
                .formatted(choice, hosts[choice]));
      }
      value[literal] = true;
    }
    for (int k = 0; k < derived.count(); k++) {
      value[choices.literals() + k] = holds(k, value);
    }
    return value;
  }

  private boolean holds(int k, boolean[] value) {
    int row = derived.brokenRow()[k];
    if (row != NONE) {
      return rows.amount(row, activity(row, value)) > 0;
    }
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      if (value[derived.member()[i]]) {
        return true;
      }
    }
    return false;
  }

  /// The sum of a row's terms.
  public long activity(int row, boolean[] value) {
    long activity = 0;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      if (value[rows.literal()[i]]) {
        activity += rows.coefficient()[i];
      }
    }
    return activity;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Model model
        && levels == model.levels
        && choices.equals(model.choices)
        && Arrays.equals(rows.start, model.rows.start)
        && Arrays.equals(rows.literal, model.rows.literal)
        && Arrays.equals(rows.coefficient, model.rows.coefficient)
        && Arrays.equals(rows.lo, model.rows.lo)
        && Arrays.equals(rows.hi, model.rows.hi)
        && Arrays.equals(rows.step, model.rows.step)
        && Arrays.equals(rows.level, model.rows.level)
        && Arrays.equals(rows.weight, model.rows.weight)
        && Arrays.equals(rows.setting, model.rows.setting)
        && Arrays.equals(rows.instance, model.rows.instance)
        && Arrays.equals(derived.start, model.derived.start)
        && Arrays.equals(derived.member, model.derived.member)
        && Arrays.equals(derived.brokenRow, model.derived.brokenRow)
        && sameConflicts(model)
        && Arrays.equals(gains.level, model.gains.level)
        && Arrays.equals(gains.literal, model.gains.literal)
        && Arrays.equals(gains.points, model.gains.points)
        && Arrays.equals(constantScore, model.constantScore);
  }

  private boolean sameConflicts(Model other) {
    if (conflicts.size() != other.conflicts.size()) {
      return false;
    }
    for (int i = 0; i < conflicts.size(); i++) {
      Conflicts a = conflicts.get(i);
      Conflicts b = other.conflicts.get(i);
      if (a.setting() != b.setting()
          || a.level() != b.level()
          || a.weight() != b.weight()
          || !a.hosts().equals(b.hosts())
          || !Arrays.equals(a.seatA(), b.seatA())
          || !Arrays.equals(a.seatB(), b.seatB())
          || !Arrays.equals(a.amounts(), b.amounts())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rows.literal) + Arrays.hashCode(rows.coefficient);
  }
}
