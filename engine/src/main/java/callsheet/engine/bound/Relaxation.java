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
  private static final long MOST_TERMS = 7_000_000;

  /// Iterations after which it is the next window's turn. The first turns of the last level are
  /// short: they bring nine tenths of what more would, and a window that had none says nothing.
  private static final int TURN = 1_000;

  private static final int FIRST_TURN = 300;

  /// A program that is being priced, and the choices it is of: by number here, and in the model.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Opened(LinearProgram program, Choices choices, int[] whole) {}

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

  private final Alone alone;

  /// By level and window.
  private final long[][] bound;

  /// Levels of which every window has had its turn.
  private final BitSet spent = new BitSet();

  private Optional<Opened> opened = Optional.empty();
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

  /// @param windows about how many windows
  Relaxation(Model model, int windows) {
    this.model = model;
    this.windows = Windows.of(model, windows);
    this.reduced = new ReducedWorth(model.choices());
    this.alone = new Alone(model, this.windows);
    this.bound = IntStream.range(0, model.levels()).mapToObj(alone::most).toArray(long[][]::new);
  }

  private static long terms(Model model) {
    long terms = model.nonZeros();
    for (Conflicts group : model.conflicts()) {
      terms += group.size();
    }
    return terms;
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
      Opened open = opened.orElseThrow();
      Priced priced = new Priced(open.program, sifting.prices());
      lower(ExactBound.of(priced.program, priced.price));
      if (windows.count() == 1 && isLast(openLevel)) {
        ofLast = Optional.of(priced);
      }
      if (openLevel == Score.FILL + 1) {
        reduced.put(open.choices, open.whole, priced.program, priced.price);
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
    opened = Optional.empty();
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
      descent = Descent.of(model, opened.orElseThrow().program, sifting.prices(), stop);
    }
    canDescend &= !isTime;
    descent = descent.filter(months -> !months.isSpent());
  }

  /// Begins to price a window, or goes on, unless it has no more to say, is too large for it or the
  /// roster has every choice's best literal there.
  private void open(int index, int[] hosts) {
    Optional<Sifting.Point> before = Optional.ofNullable(unfinished.remove(index));
    if ((hadFirstTurns && before.isEmpty()) || alone.isEarned(openLevel, index, hosts)) {
      return;
    }
    Window window = windows.window(index);
    Model part = window.model();
    if (terms(part) <= 2 * MOST_TERMS) {
      LinearProgram program =
          Formulation.of(part, openLevel, Alone.worth(part, openLevel), excluded(index, part));
      opened = Optional.of(new Opened(program, part.choices(), window.choices()));
      tried = Double.POSITIVE_INFINITY;
      Sifting sifting = new Sifting(program, part.values(window.hosts(hosts)), before);
      turnEnd = windows.count() == 1 ? Integer.MAX_VALUE : sifting.iterations() + turn();
      prices = Optional.of(sifting);
    }
  }

  private int turn() {
    return isLast(openLevel) && !hadFirstTurns ? FIRST_TURN : TURN;
  }

  /// Base literals of a window that a roster which reaches the bounds of the levels before cannot
  /// have: where such a bound says that every choice has its best literal, all others. Of a choice
  /// of which levels exclude everything, and so nobody reaches their bounds, something is left.
  private BitSet excluded(int index, Model part) {
    BitSet excluded = new BitSet();
    for (int level = 1; level < openLevel; level++) {
      if (bound[level][index] == alone.most(level, index)) {
        Alone.excludeWorse(part, level, excluded);
      }
    }
    return excluded;
  }

  /// The levels after it were bounded over rosters that reach what was its bound: no longer.
  private synchronized void lower(long value) {
    if (value < bound[openLevel][openWindow]) {
      bound[openLevel][openWindow] = value;
      for (int level = openLevel + 1; level < bound.length; level++) {
        bound[level] = alone.most(level);
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
