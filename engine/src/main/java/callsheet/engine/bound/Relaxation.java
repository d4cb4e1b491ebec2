package callsheet.engine.bound;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;

/// The bound of a model, level by level: at first what every seat could earn alone, then the
/// Lagrangian dual of the first level whose bound is above the incumbent.
///
/// A level's bound holds over all rosters that keep the hard rules, so the vector of them is a
/// bound in the lexicographic order.
public final class Relaxation {

  private static final int ITERATIONS_PER_SECOND = 75;

  /// A bound that falls by less than this part is as good as still.
  private static final long WORTHWHILE = 100_000;

  private final Model model;
  private final long[] bound;
  private final long[][] worth;
  private Lagrangian lagrangian;
  private int lagrangianLevel = -1;

  /// The relaxation of a model, with its first bound.
  public Relaxation(Model model) {
    this.model = model;
    this.worth = worth();
    this.bound = model.constantScore();
    for (int level = 1; level < bound.length; level++) {
      bound[level] += alone(level);
    }
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
    Choices choices = model.choices();
    long sum = 0;
    for (int literal = 1; literal < choices.literals(); ) {
      int end = choices.end(choices.choiceOf(literal));
      long best = own[literal];
      for (int option = literal + 1; option < end; option++) {
        best = Math.max(best, own[option]);
      }
      sum += best;
      literal = end;
    }
    return sum;
  }

  /// The bound so far.
  public synchronized Score bound() {
    return Score.of(bound);
  }

  /// Tightens the bound for a while; whether it did.
  public boolean improve(Settings settings, Stop stop, double seconds, Incumbent incumbent) {
    int level = openLevel(incumbent.score());
    if (level < 0 || Constraints.isTooLarge(model)) {
      return false;
    }
    if (lagrangianLevel != level) {
      lagrangian =
          new Lagrangian(
              model, Constraints.of(model, level), worth[level], model.constantScore()[level]);
      lagrangianLevel = level;
    }
    Budget budget =
        settings.deterministic()
            ? Budget.steps(stop, (long) (seconds * ITERATIONS_PER_SECOND))
            : Budget.nanos(stop, (long) (seconds * 1e9));
    long before = bound[level];
    lower(level, lagrangian.improve(budget, (double) incumbent.score().level(level)));
    return before - bound[level] > Math.abs(before) / WORTHWHILE;
  }

  private synchronized void lower(int level, long value) {
    bound[level] = Math.min(bound[level], value);
  }

  private int openLevel(Score score) {
    for (int level = 1; level < bound.length; level++) {
      if (bound[level] > score.level(level)) {
        return level;
      }
    }
    return -1;
  }
}
