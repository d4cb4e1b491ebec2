package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.List;
import java.util.random.RandomGenerator;

/// Simulated annealing over the small neighbourhoods, one thread.
///
/// The temperature falls geometrically over the budget. The best roster met is kept aside; it is
/// copied only when the search is about to leave it.
final class Annealing {

  private static final int STEPS_BETWEEN_LOOKS = 128;

  private static final int STEPS_BETWEEN_TELLING = 64 * STEPS_BETWEEN_LOOKS;

  /// A change that others forestalled is tried again so often: slow moves would hardly ever come
  /// first.
  private static final int MOST_TRIES = 3;

  private final Activity activity;
  private final Field field;
  private final Trial trial;
  private final Portfolio portfolio;
  private final RandomGenerator random;
  private final Recount recount;
  private int[] bestHosts;
  private Score best;
  private long moves;

  /// The kind of the last move that gained something.
  private int lastGainer;

  Annealing(Activity activity, Worth worth, Lines lines, RandomGenerator random) {
    this.activity = activity;
    this.trial = new Trial(activity, worth);
    this.field = new Field(activity, worth);
    this.portfolio = new Portfolio(field, lines);
    this.random = random;
    this.recount = Recount.later(activity.wiring().model());
    keep();
  }

  /// What it searches over.
  Field field() {
    return field;
  }

  /// The best score met.
  Score best() {
    return best;
  }

  /// The hosts of the best roster met.
  int[] bestHosts() {
    return bestHosts;
  }

  /// Moves evaluated so far.
  long moves() {
    return moves;
  }

  /// What each of its neighbourhoods has come to.
  List<Neighbourhood> neighbourhoods(double point) {
    return portfolio.neighbourhoods(point);
  }

  /// Goes on from another roster.
  void load(int[] hosts) {
    activity.restore(hosts);
    if (activity.score().compareTo(best) > 0) {
      keep();
    }
  }

  private void keep() {
    best = activity.score();
    bestHosts = activity.hosts();
  }

  private void keepIfBest() {
    if (isBest()) {
      keep();
      portfolio.bookBest(lastGainer);
    }
  }

  private boolean isBest() {
    for (int level = 0; level < activity.levels(); level++) {
      long difference = activity.score(level) - best.level(level);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  /// Anneals from `hot` to `cold`, calling `onBest` now and then and at the end, when the best met
  /// may be a new one.
  ///
  /// @param log of all who anneal the same roster, followed as far as this lane has come
  void run(double hot, double cold, Budget budget, ChangeLog log, Runnable onBest) {
    if (!portfolio.isEmpty() && budget.used(0) < 1) {
      cool(hot, cold, budget, log, onBest);
    }
  }

  private void cool(double hot, double cold, Budget budget, ChangeLog log, Runnable onBest) {
    double temperature = hot;
    for (long step = 0; ; step++) {
      if (step % STEPS_BETWEEN_LOOKS == 0) {
        double used = budget.used(step);
        if (used >= 1) {
          break;
        }
        temperature = hot * StrictMath.pow(cold / hot, used);
        if (isTimeToTell(step)) {
          keepIfBest();
          onBest.run();
          recount.lookAt(activity);
        }
      }
      catchUp(log);
      step(temperature, log);
    }
    keepIfBest();
    onBest.run();
  }

  /// Soon after it begins, when a first roster is bettered quickly, and then every so often.
  private static boolean isTimeToTell(long step) {
    return step % STEPS_BETWEEN_TELLING == 0
        || (step < STEPS_BETWEEN_TELLING && Long.bitCount(step) == 1);
  }

  /// Makes what other lanes have changed.
  void catchUp(ChangeLog log) {
    while (log.isBehind()) {
      activity.begin();
      for (int literal : log.follow()) {
        activity.choose(literal);
      }
      lastGainer = log.kind() == Model.NONE ? lastGainer : log.kind();
    }
  }

  /// Tries one change.
  private void step(double temperature, ChangeLog log) {
    moves++;
    double draw = 1 - random.nextDouble();
    boolean complete = portfolio.propose(trial, random);
    // Metropolis' rule, by logarithms that are the same on any machine.
    double least = temperature * StrictMath.log(draw);
    double change = change(complete);
    boolean accepted = change >= least && isNext(log, change);
    for (int again = 0; !accepted && change >= least && again < MOST_TRIES; again++) {
      change = change(repeat(log));
      accepted = change >= least && isNext(log, change);
    }
    portfolio.book(trial.work(), accepted, Math.max(0, change));
    if (!accepted) {
      trial.undo();
      return;
    }
    if (trial.isLower()) {
      leaveBest();
    }
    if (change > 0) {
      lastGainer = portfolio.drawn();
    }
  }

  /// What the change just made is worth, if it is one that may be.
  private double change(boolean complete) {
    return complete && trial.isAllowed() ? trial.change() : Double.NEGATIVE_INFINITY;
  }

  /// Whether the change just made, if it is one, is the next of all lanes, and so may be kept.
  private boolean isNext(ChangeLog log, double change) {
    int[] literals = activity.changedTo();
    return literals.length == 0 || log.add(change > 0 ? portfolio.drawn() : Model.NONE, literals);
  }

  /// Makes the change just made once more, after what others have changed meanwhile; false if it
  /// can't be made any more.
  private boolean repeat(ChangeLog log) {
    int[] literals = activity.changedTo();
    trial.undo();
    catchUp(log);
    trial.begin();
    return trial.placeAll(literals, literals.length);
  }

  /// The change just made lowers the score: if the roster before it was a best, it is kept.
  private void leaveBest() {
    if (trial.wasBetterThan(best)) {
      bestHosts = trial.hostsBefore();
      best = trial.scoreBefore();
      portfolio.bookBest(lastGainer);
    }
  }
}
