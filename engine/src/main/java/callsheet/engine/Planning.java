package callsheet.engine;

import callsheet.engine.bound.Relaxation;
import callsheet.engine.columns.Columns;
import callsheet.engine.cpsat.Exact;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Turns between the rounds of a search in which a roster is put together from whole plans, where a
/// model is of that kind: each is searched from as if there were no other, and then rounds half as
/// long as the turn follow. A run that counts steps has none.
final class Planning {

  /// So many turns in a row that come to nothing are the last: the time is too short for them.
  private static final int MOST_FAILED = 2;

  /// Of what is left of the limit, the part that putting a roster together may take.
  private static final double MOST = 0.6;

  /// The part of the limit after which the bound's prices are good enough to plan by.
  private static final double PRICING = 0.25;

  /// How long a roster is searched from, in parts of what it took, and in seconds at least.
  private static final double SEARCH = 0.25;

  private static final double LEAST_SEARCH = 3;

  /// How long rounds follow, in parts of the turn: what they find they find soon.
  private static final double REST = 0.5;

  /// Seconds that must be left for a turn.
  private static final double SHORTEST = 3 * LEAST_SEARCH;

  private final Model model;
  private final Settings settings;
  private final Relaxation relaxation;
  private final Exact exact;
  private final Stop over;
  private final ToDoubleBiFunction<Score, Score> gain;

  /// Nothing before it is known whether there will be turns.
  private volatile Optional<Columns> columns = Optional.empty();

  /// How many turns in a row came to nothing.
  private int failed;

  /// In seconds since the start; the first turn waits for prices alone.
  private volatile double due;

  /// @param over ends a turn early
  /// @param gain what one score is worth more than another, in points of the first soft level
  Planning(
      Model model,
      Settings settings,
      Relaxation relaxation,
      Exact exact,
      Stop over,
      ToDoubleBiFunction<Score, Score> gain) {
    this.model = model;
    this.settings = settings;
    this.relaxation = relaxation;
    this.exact = exact;
    this.over = over;
    this.gain = gain;
  }

  /// Looks through the model whether there will be turns; takes seconds where plans are long.
  void lookAhead() {
    if (exact.canRepair()) {
      columns = Columns.of(model, settings);
    }
  }

  /// Whether the first turn waits for better prices.
  boolean isWaiting() {
    return columns.isPresent() && due == 0 && !relaxation.isDone();
  }

  /// Whether it is time for a turn.
  ///
  /// @param spent seconds since the start
  boolean isDue(double spent) {
    double limit = settings.limit().toNanos() / 1e9;
    boolean isPriced = relaxation.isDone() || spent >= PRICING * limit;
    return columns.isPresent()
        && exact.isReady()
        && isPriced
        && relaxation.worthOfRows().isPresent()
        && spent >= due
        && limit - spent >= SHORTEST;
  }

  /// How long a round may last before the next turn, at most so many seconds.
  double until(double seconds, double spent) {
    return columns.isPresent() && due > spent ? Math.min(seconds, due - spent) : seconds;
  }

  /// A turn; what it finds is offered to the incumbent.
  ///
  /// @param spent seconds since the start
  /// @param deadline of [System#nanoTime]
  void takeTurn(Crew crew, double spent, long deadline, Incumbent incumbent) {
    long began = System.nanoTime();
    Columns whole = columns.orElseThrow();
    Optional<int[]> planned =
        whole.plan(
            incumbent.hosts(),
            relaxation.worthOfRows().orElseThrow(),
            MOST * secondsUntil(deadline),
            tasks -> !over.isPressed() && secondsUntil(deadline) > 0 && crew.run(tasks, deadline));
    whole.bound().ifPresent(most -> tighten(most, incumbent));
    double search = Math.max(LEAST_SEARCH, SEARCH * (System.nanoTime() - began) / 1e9);
    planned.ifPresent(hosts -> searchFrom(hosts, search, deadline, incumbent));
    double turn = (System.nanoTime() - began) / 1e9;
    failed = planned.isPresent() ? 0 : failed + 1;
    boolean isOver = whole.isLost() || failed == MOST_FAILED;
    due = isOver ? Double.POSITIVE_INFINITY : spent + (1 + REST) * turn;
  }

  private static double secondsUntil(long deadline) {
    return (deadline - System.nanoTime()) / 1e9;
  }

  /// No roster that reaches the bound of the levels before it earns more at the last one.
  private void tighten(long most, Incumbent incumbent) {
    Score now = incumbent.bound();
    long[] levels = IntStream.range(0, model.levels()).mapToLong(now::level).toArray();
    levels[levels.length - 1] = Math.min(levels[levels.length - 1], most);
    incumbent.tighten(Score.of(levels));
  }

  /// Searches from a roster for so many seconds, and offers what comes of it: the roster itself, if
  /// there is no time, or the search is over.
  void searchFrom(int[] planned, double seconds, long deadline, Incumbent incumbent) {
    if (secondsUntil(deadline) <= seconds || over.isPressed()) {
      offer(ModelScore.of(model, planned), planned, incumbent);
      return;
    }
    Duration time = Duration.ofNanos((long) (seconds * 1e9));
    Settings within = new Settings(time, settings.seed(), settings.threads(), false);
    Solution found = Engine.improve(model, within, planned, over);
    offer(found.score(), found.hosts(), incumbent);
  }

  private void offer(Score score, int[] hosts, Incumbent incumbent) {
    double gained = gain.applyAsDouble(incumbent.score(), score);
    columns.orElseThrow().book(Math.round(Math.max(0, gained)));
    incumbent.offer(score, hosts);
  }

  /// What turns have come to, if there were any.
  Optional<Neighbourhood> neighbourhood() {
    return columns.map(Columns::neighbourhood);
  }
}
