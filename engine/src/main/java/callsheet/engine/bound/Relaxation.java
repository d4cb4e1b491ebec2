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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The bound of a model, level by level: at first what every choice could earn alone, then what
/// prices of the rows prove for the first level whose bound is above the incumbent, and on the last
/// level whole months of hosts. A large model is priced window by window: what all of them earn is
/// no less than what the whole does.
///
/// A level's bound holds over all rosters that keep the hard rules and reach the bound of the
/// levels before it, so the vector of them is a bound in the lexicographic order.
public final class Relaxation {

  private static final int ITERATIONS_PER_SECOND = 500;

  /// As many terms as a window has at most, but where its days are larger than that: one iteration
  /// should not take too long.
  private static final long MOST_TERMS = 4_000_000;

  /// Iterations after which it is the next window's turn. The first turns of the last level are
  /// short: they bring nine tenths of what more would, and a window that had none says nothing.
  private static final int TURN = 1_000;

  private static final int FIRST_TURN = 300;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Priced(LinearProgram program, float[] price) {

    private double[] worthOfRows(int rows) {
      double[] worth = new double[rows];
      for (int r = 0; r < price.length; r++) {
        if (program.origin[r] != 0) {
          worth[Math.abs(program.origin[r]) - 1] -= Integer.signum(program.origin[r]) * price[r];
        }
      }
      return worth;
    }
  }

  private final Model model;
  private final Windows windows;

  /// By level and window: what is earned if every choice takes its best literal and no row of
  /// several literals costs, and the bound so far. What no choice can change is with the first.
  private final long[][] alone;

  private final long[][] bound;

  /// Levels at which base literals by themselves are all that counts; asked of windows alone.
  private final BitSet plain = new BitSet();

  /// Levels of which every window has had its turn.
  private final BitSet spent = new BitSet();

  private Optional<Window> window = Optional.empty();
  private Optional<LinearProgram> program = Optional.empty();
  private Optional<Sifting> prices = Optional.empty();

  /// What goes on from these prices when they bring little more, and whether it may still be tried.
  private Optional<Descent> descent = Optional.empty();

  private boolean canDescend = true;

  /// What the prices proved when the bound was taken from them last.
  private double tried;

  /// The best prices of the last level so far, of a model that is not cut into windows.
  private volatile Optional<Priced> ofLast = Optional.empty();

  /// Of the first soft level, and what was told of it.
  private final ReducedWorth reduced;

  private volatile Optional<float[]> reducedWorth = Optional.empty();

  private volatile boolean isDone;

  private int openLevel = -1;
  private int openWindow = -1;

  /// Whether windows of the open level have had a turn each, and the iterations at which the turn
  /// at hand ends.
  private boolean hadFirstTurns;

  private int turnEnd;

  /// By window of the open level where its prices stood when its turn was over, if it has more to
  /// say.
  private final Map<Integer, Sifting.Point> unfinished = new HashMap<>();

  /// The relaxation of a model, with its first bound.
  public Relaxation(Model model) {
    this(model, (int) Math.ceilDiv(terms(model), MOST_TERMS));
  }

  /// @param windows how many windows at most
  Relaxation(Model model, int windows) {
    this.model = model;
    this.windows = Windows.of(model, windows);
    this.reduced = new ReducedWorth(model.choices());
    this.alone = new long[model.levels()][this.windows.count()];
    alone[Score.HARD][0] = model.constantScore()[Score.HARD];
    for (int level = 1; level < alone.length; level++) {
      countAlone(level);
      plain.set(level, isInWindows() && isPlain(level));
    }
    this.bound = Arrays.stream(alone).map(long[]::clone).toArray(long[][]::new);
  }

  private static long terms(Model model) {
    long terms = model.nonZeros();
    for (Conflicts group : model.conflicts()) {
      terms += group.size();
    }
    return terms;
  }

  private void countAlone(int level) {
    long[] own = own(model, level);
    Choices choices = model.choices();
    alone[level][0] = constant(level, own);
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        alone[level][windows.of(choice)] += best(own, choices, choice);
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

  /// The bound so far.
  public synchronized Score bound() {
    return Score.of(Arrays.stream(bound).mapToLong(level -> Arrays.stream(level).sum()).toArray());
  }

  /// Tightens the bound for a while; whether more can be expected while the incumbent is what it
  /// is.
  public boolean improve(Settings settings, Stop stop, double seconds, Incumbent incumbent) {
    Budget budget = Budget.of(settings, stop, seconds, ITERATIONS_PER_SECOND);
    int made = 0;
    boolean hasPrices = hasPrices(stop, incumbent);
    boolean hadPrices = hasPrices;
    while (hasPrices && budget.used(made) < 1) {
      made = improve(budget, made, incumbent.score());
      hasPrices = budget.used(made) < 1 && hasPrices(stop, incumbent);
    }
    return hadPrices;
  }

  private int improve(Budget budget, int made, Score score) {
    if (descent.isPresent()) {
      long gap = bound().level(openLevel) - score.level(openLevel);
      int paid = descent.get().improve(budget, made, gap);
      lower(descent.get().bound());
      return paid;
    }
    int paid = prices.orElseThrow().improve(budget, made, turnEnd);
    lower(prices.orElseThrow());
    return paid;
  }

  private void lower(Sifting sifting) {
    if (sifting.bestValue() < tried) {
      tried = sifting.bestValue();
      Priced priced = new Priced(program.orElseThrow(), sifting.prices());
      lower(ExactBound.of(priced.program, priced.price));
      if (windows.count() == 1 && isLast(openLevel)) {
        ofLast = Optional.of(priced);
      }
      if (openLevel == Score.FILL + 1) {
        reduced.put(window.orElseThrow(), priced.program, priced.price);
        reducedWorth = Optional.of(reduced.copy());
      }
    }
  }

  /// Goes on to the next window when prices bring no more in this one or its turn is over, and to
  /// the next level after the last window, even if this level stays open: the next is bounded all
  /// the same. Windows of the last level have turns until none has more to say.
  private boolean hasPrices(Stop stop, Incumbent incumbent) {
    int level = firstOpen(incumbent.score());
    while (level >= 0 && !stop.isPressed()) {
      if (openLevel != level) {
        openLevel = level;
        openWindow = -1;
        hadFirstTurns = false;
        prices = Optional.empty();
        unfinished.clear();
      }
      prices.ifPresent(sifting -> descend(sifting, stop));
      if (prices.isPresent() && !isTurnOver(prices.get())) {
        return true;
      }
      closeTurn();
      if (++openWindow < windows.count()) {
        open(openWindow, incumbent.hosts());
      } else if (isLast(level) && !unfinished.isEmpty()) {
        hadFirstTurns = true;
        openWindow = -1;
      } else {
        spent.set(level);
        isDone |= isLast(level);
        level = firstOpen(incumbent.score());
      }
    }
    return false;
  }

  private void closeTurn() {
    prices
        .filter(sifting -> isLast(openLevel) && !sifting.isSpent())
        .ifPresent(sifting -> unfinished.put(openWindow, sifting.point()));
    prices = Optional.empty();
    program = Optional.empty();
    window = Optional.empty();
    descent = Optional.empty();
    canDescend = true;
  }

  private boolean isLast(int level) {
    return level == model.levels() - 1;
  }

  /// Whether the model is priced window by window: what that brings comes late and all at once.
  public boolean isInWindows() {
    return windows.count() > 1;
  }

  /// By row of the model what a unit more of its sum is worth at the best prices of the last level
  /// so far; nothing of a model that is priced window by window.
  public Optional<double[]> worthOfRows() {
    return ofLast.map(priced -> priced.worthOfRows(model.rows().count()));
  }

  /// By base literal its reduced worth on the first soft level: what it is worth less what it takes
  /// of rows at prices of theirs, the best or nearly so, minus infinity if the bound excludes it,
  /// [Float#NaN] where nothing has been priced.
  public Optional<float[]> reducedWorth() {
    return reducedWorth;
  }

  /// Whether no better prices of the last level can be expected.
  public boolean isDone() {
    return isDone;
  }

  private boolean isTurnOver(Sifting sifting) {
    return descent.isEmpty() && (sifting.isSpent() || sifting.iterations() >= turnEnd);
  }

  /// Goes on with prices of whole months once those of rows bring little more, until months have no
  /// more to say; not where nobody is kept from one seat by another, for then whatever sets of
  /// seats there are on a day are months.
  private void descend(Sifting sifting, Stop stop) {
    boolean isTime = canDescend && isLast(openLevel) && !isInWindows() && sifting.isSlow();
    if (isTime && model.conflicts().stream().anyMatch(Conflicts::isHard)) {
      descent = Descent.of(model, program.orElseThrow(), sifting.prices(), stop);
    }
    canDescend &= !isTime;
    descent = descent.filter(months -> !months.isSpent());
  }

  /// Begins to price a window, or goes on, unless it has no more to say, is too large for it or the
  /// roster has every choice's best literal there.
  private void open(int index, int[] hosts) {
    Optional<Sifting.Point> before = Optional.ofNullable(unfinished.remove(index));
    if ((hadFirstTurns && before.isEmpty())
        || (windows.count() > 1
            && plain.get(openLevel)
            && earned(index, hosts) == alone[openLevel][index])) {
      return;
    }
    Window opened = windows.window(index);
    Model part = opened.model();
    if (terms(part) <= 2 * MOST_TERMS) {
      window = Optional.of(opened);
      program =
          Optional.of(
              Formulation.of(part, openLevel, worth(part, openLevel), excluded(index, part)));
      tried = Double.POSITIVE_INFINITY;
      Sifting sifting = new Sifting(program.get(), part.values(opened.hosts(hosts)), before);
      turnEnd = windows.count() == 1 ? Integer.MAX_VALUE : sifting.iterations() + turn();
      prices = Optional.of(sifting);
    }
  }

  private int turn() {
    return isLast(openLevel) && !hadFirstTurns ? FIRST_TURN : TURN;
  }

  /// What a roster's literals earn in a window, each by itself.
  private long earned(int index, int[] hosts) {
    long[] own = own(model, openLevel);
    Choices choices = model.choices();
    long earned = index == 0 ? constant(openLevel, own) : 0;
    for (int choice = 0; choice < choices.count(); choice++) {
      if (windows.of(choice) == index && !choices.isSettled(choice)) {
        earned += own[choices.literalOf(choice, hosts[choice])];
      }
    }
    return earned;
  }

  /// Base literals of a window that a roster which reaches the bounds of the levels before cannot
  /// have: where such a bound says that every choice has its best literal, all others. Of a choice
  /// of which levels exclude everything, and so nobody reaches their bounds, something is left.
  private BitSet excluded(int index, Model window) {
    BitSet excluded = new BitSet();
    Choices choices = window.choices();
    for (int level = 1; level < openLevel; level++) {
      if (bound[level][index] == alone[level][index]) {
        long[] own = own(window, level);
        for (int choice = 0; choice < choices.count(); choice++) {
          if (!choices.isSettled(choice)) {
            exclude(own, choices, choice, excluded);
          }
        }
      }
    }
    return excluded;
  }

  /// Excludes all that are not a choice's best, unless all its best are excluded already.
  private static void exclude(long[] own, Choices choices, int choice, BitSet excluded) {
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

  /// The levels after it were bounded over rosters that reach what was its bound: no longer.
  private synchronized void lower(long value) {
    if (value < bound[openLevel][openWindow]) {
      bound[openLevel][openWindow] = value;
      for (int level = openLevel + 1; level < bound.length; level++) {
        bound[level] = alone[level].clone();
      }
    }
  }

  /// The first level of which more can be said.
  private int firstOpen(Score score) {
    Score now = bound();
    for (int level = 1; level < bound.length; level++) {
      if (now.level(level) > score.level(level) && !spent.get(level)) {
        return level;
      }
    }
    return -1;
  }
}
