package callsheet.engine.bound;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// The bound of a model, level by level: at first what every choice could earn alone, then what
/// prices of the rows prove for the first level whose bound is above the incumbent.
///
/// A level's bound holds over all rosters that keep the hard rules and reach the bound of the
/// levels before it, so the vector of them is a bound in the lexicographic order.
public final class Relaxation {

  private static final int ITERATIONS_PER_SECOND = 100;

  /// Beyond so many terms one iteration takes too long.
  private static final long MOST_TERMS = 4_000_000;

  private final Model model;
  private final long[] bound;
  private final long[][] worth;

  /// What each level would earn if every choice took its best literal.
  private final long[] alone;

  private Optional<LinearProgram> program = Optional.empty();
  private Optional<PrimalDual> prices = Optional.empty();
  private int openLevel = -1;

  /// The relaxation of a model, with its first bound.
  public Relaxation(Model model) {
    this.model = model;
    this.worth = worth();
    this.bound = model.constantScore();
    for (int level = 1; level < bound.length; level++) {
      bound[level] += alone(level);
    }
    this.alone = bound.clone();
  }

  private long[][] worth() {
    long[][] byLevel = new long[model.levels()][model.literalCount()];
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      byLevel[gains.level()[i]][gains.literal()[i]] += gains.points()[i];
    }
    return byLevel;
  }

  /// What the level earns if every choice takes its best literal and no row of several literals
  /// costs.
  private long alone(int level) {
    long[] own = own(level);
    Choices choices = model.choices();
    long sum = 0;
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        sum += best(own, choice);
      }
    }
    return sum;
  }

  private long best(long[] own, int choice) {
    Choices choices = model.choices();
    return Arrays.stream(own, choices.start(choice), choices.end(choice)).max().orElseThrow();
  }

  /// What each literal earns by itself, rows of this literal alone included.
  private long[] own(int level) {
    Model.Rows rows = model.rows();
    long[] own = worth[level].clone();
    for (int row = 0; row < rows.count(); row++) {
      boolean single = rows.start()[row + 1] - rows.start()[row] == 1;
      int term = rows.start()[row];
      if (single
          && rows.level()[row] == level
          && rows.literal()[term] < model.choices().literals()
          && rows.amount(row, 0) == 0) {
        own[rows.literal()[term]] -=
            rows.amount(row, rows.coefficient()[term]) * rows.weight()[row];
      }
    }
    return own;
  }

  /// The bound so far.
  public synchronized Score bound() {
    return Score.of(bound);
  }

  /// Tightens the bound for a while; whether more can be expected while the incumbent is what it
  /// is.
  public boolean improve(Settings settings, Stop stop, double seconds, Incumbent incumbent) {
    int level = firstOpen(incumbent.score());
    if (level < 0 || isTooLarge()) {
      return false;
    }
    if (openLevel != level) {
      open(level, incumbent.hosts());
    }
    PrimalDual dual = prices.orElseThrow();
    if (dual.isSpent()) {
      return false;
    }
    dual.improve(
        settings.deterministic()
            ? Budget.steps(stop, (long) (seconds * ITERATIONS_PER_SECOND))
            : Budget.nanos(stop, (long) (seconds * 1e9)));
    lower(level, ExactBound.of(program.orElseThrow(), dual.prices()));
    return true;
  }

  private void open(int level, int[] hosts) {
    program = Optional.of(Formulation.of(model, level, worth[level], excluded(level)));
    prices = Optional.of(new PrimalDual(program.get(), model.values(hosts)));
    openLevel = level;
  }

  /// Literals that a roster which reaches the bounds of the levels before cannot have: where such a
  /// bound says that every choice has its best literal, all others.
  private BitSet excluded(int before) {
    BitSet excluded = new BitSet();
    Choices choices = model.choices();
    for (int level = 1; level < before; level++) {
      if (bound[level] == alone[level]) {
        long[] own = own(level);
        for (int literal = 1; literal < choices.literals(); literal++) {
          if (own[literal] < best(own, choices.choiceOf(literal))) {
            excluded.set(literal);
          }
        }
      }
    }
    return excluded;
  }

  /// The levels after it were bounded over rosters that reach what was its bound: no longer.
  private synchronized void lower(int level, long value) {
    if (value < bound[level]) {
      bound[level] = value;
      System.arraycopy(alone, level + 1, bound, level + 1, bound.length - level - 1);
      openLevel = openLevel > level ? -1 : openLevel;
    }
  }

  private int firstOpen(Score score) {
    for (int level = 1; level < bound.length; level++) {
      if (bound[level] > score.level(level)) {
        return level;
      }
    }
    return -1;
  }

  private boolean isTooLarge() {
    long terms = model.nonZeros();
    for (Conflicts group : model.conflicts()) {
      terms += group.size();
    }
    return terms > MOST_TERMS;
  }
}
