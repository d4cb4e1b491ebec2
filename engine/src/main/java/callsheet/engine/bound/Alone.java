package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// What the choices of a model earn each by itself, level by level and window by window: its
/// literals' gains, less the rows of one literal alone. No roster earns more than if every choice
/// took its best literal and no row of several cost anything.
final class Alone {

  private final Model model;
  private final Windows windows;

  /// By level and window; what no choice can change is with the first window.
  private final long[][] most;

  /// Levels at which base literals by themselves are all that counts; asked of windows alone.
  private final BitSet plain = new BitSet();

  Alone(Model model, Windows windows) {
    this.model = model;
    this.windows = windows;
    this.most = new long[model.levels()][windows.count()];
    most[Score.HARD][0] = model.constantScore()[Score.HARD];
    for (int level = 1; level < most.length; level++) {
      countMost(level);
      plain.set(level, windows.count() > 1 && isPlain(level));
    }
  }

  private void countMost(int level) {
    long[] own = own(model, level);
    Choices choices = model.choices();
    most[level][0] = constant(level, own);
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        most[level][windows.of(choice)] += best(own, choices, choice);
      }
    }
  }

  /// The most that a level can earn, by window; a copy.
  long[] most(int level) {
    return most[level].clone();
  }

  /// The most that a level can earn in a window.
  long most(int level, int window) {
    return most[level][window];
  }

  /// Whether a roster earns the most there is in one of several windows, and nothing else counts at
  /// that level.
  boolean isEarned(int level, int window, int[] hosts) {
    return plain.get(level) && earned(level, window, hosts) == most[level][window];
  }

  /// What a roster's literals earn in a window, each by itself.
  private long earned(int level, int window, int[] hosts) {
    long[] own = own(model, level);
    Choices choices = model.choices();
    long earned = window == 0 ? constant(level, own) : 0;
    for (int choice = 0; choice < choices.count(); choice++) {
      if (windows.of(choice) == window && !choices.isSettled(choice)) {
        earned += own[choices.literalOf(choice, hosts[choice])];
      }
    }
    return earned;
  }

  /// Excludes the literals of a model that are not their choice's best at a level, unless all of
  /// the best are excluded already.
  static void excludeWorse(Model model, int level, BitSet excluded) {
    long[] own = own(model, level);
    Choices choices = model.choices();
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        excludeWorse(own, choices, choice, excluded);
      }
    }
  }

  private static void excludeWorse(long[] own, Choices choices, int choice, BitSet excluded) {
    long best = best(own, choices, choice);
    IntStream literals = IntStream.range(choices.start(choice), choices.end(choice));
    if (literals.anyMatch(literal -> own[literal] == best && !excluded.get(literal))) {
      for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
        if (own[literal] < best) {
          excluded.set(literal);
        }
      }
    }
  }

  /// What no choice can change.
  private long constant(int level, long[] own) {
    return model.constantScore()[level] + own[Model.TRUE];
  }

  private static long best(long[] own, Choices choices, int choice) {
    return Arrays.stream(own, choices.start(choice), choices.end(choice)).max().orElseThrow();
  }

  /// What each base literal earns at a level by itself, rows of this literal alone included.
  private static long[] own(Model model, int level) {
    Model.Rows rows = model.rows();
    long[] own = worth(model, level);
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == level && isOwn(model, row)) {
        int term = rows.start()[row];
        own[rows.literal()[term]] -=
            rows.amount(row, rows.coefficient()[term]) * rows.weight()[row];
      }
    }
    return own;
  }

  /// Whether a row is of one base literal alone, and costs nothing without it.
  private static boolean isOwn(Model model, int row) {
    Model.Rows rows = model.rows();
    return rows.start()[row + 1] - rows.start()[row] == 1
        && rows.literal()[rows.start()[row]] < model.choices().literals()
        && rows.amount(row, 0) == 0;
  }

  private boolean isPlain(int level) {
    Model.Rows rows = model.rows();
    return IntStream.range(0, rows.count())
            .allMatch(row -> rows.level()[row] != level || isOwn(model, row))
        && model.conflicts().stream().noneMatch(group -> group.level() == level);
  }

  /// What each base literal gains at a level.
  static long[] worth(Model model, int level) {
    long[] worth = new long[model.choices().literals()];
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      if (gains.level()[i] == level) {
        worth[gains.literal()[i]] += gains.points()[i];
      }
    }
    return worth;
  }
}
