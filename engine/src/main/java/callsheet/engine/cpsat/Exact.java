package callsheet.engine.cpsat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The exact side of the engine: repairs parts of the incumbent, and proves or refutes models small
/// enough to be solved whole. Does nothing while the native library is not there.
public final class Exact {

  /// Base literals up to which the whole model is handed to CP-SAT beside the search.
  private static final int SMALL = 4_000;

  /// Non-zeros up to which stating a part takes little beside solving it; with twice as many a
  /// thread finds more by annealing.
  private static final int MOST_TO_REPAIR = 250_000;

  /// CP-SAT's deterministic seconds for one repair.
  private static final double REPAIR_EFFORT = 0.15;

  /// A thread that has made so many repairs for nothing is better used for annealing.
  private static final int FRUITLESS = 3;

  private final Model model;
  private final Settings settings;
  private final Stop stop;
  private final RandomGenerator random;
  private ExactRepair repair;
  private boolean provenInfeasible;
  private final ToDoubleBiFunction<Score, Score> gain;
  private Neighbourhood repairs = new Neighbourhood("exact_repair", 0, 0, 0, 0);

  /// The exact side of a solve; starts loading the native library.
  ///
  /// @param gain what one score is worth more than another, in points of the first soft level
  public Exact(Model model, Settings settings, Stop stop, ToDoubleBiFunction<Score, Score> gain) {
    this.gain = gain;
    this.model = model;
    this.settings = settings;
    this.stop = stop;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(~settings.seed());
    NativeLibrary.startLoading();
  }

  /// Whether CP-SAT can be used by now. A deterministic run waits to know.
  public boolean isReady() {
    return (settings.deterministic() || NativeLibrary.isSettled())
        && NativeLibrary.failure().isEmpty();
  }

  /// Why CP-SAT can't be used, if that is known.
  public Optional<String> failure() {
    return NativeLibrary.isSettled() ? NativeLibrary.failure() : Optional.empty();
  }

  /// Whether the model is small enough to be solved whole beside the search.
  public boolean isSmall() {
    return model.choices().literals() <= SMALL;
  }

  /// Whether parts of the model can be stated fast enough for exact repair to pay.
  public boolean canRepair() {
    return !isSmall() && model.nonZeros() < MOST_TO_REPAIR;
  }

  /// Whether the whole model can be stated at all within a round.
  public boolean canProve() {
    return model.nonZeros() < 2_000_000;
  }

  /// Whether no roster keeps the hard rules, for sure.
  public boolean isProvenInfeasible() {
    return provenInfeasible;
  }

  /// Repairs parts of the incumbent, for so many seconds at most or until several repairs in a row
  /// have brought nothing; the seconds used.
  public double repair(double seconds, Incumbent incumbent) {
    if (repair == null) {
      repair = new ExactRepair(model, random);
    }
    Budget budget =
        settings.deterministic()
            ? Budget.steps(stop, Math.max(1, (long) (seconds * 4)))
            : Budget.nanos(stop, (long) (seconds * 1e9));
    int fruitless = 0;
    long step = 0;
    while (budget.used(step) < 1 && fruitless < FRUITLESS && !incumbent.isOptimal()) {
      double left = settings.deterministic() ? 0 : (1 - budget.used(step)) * seconds;
      Incumbent.Best before = incumbent.best();
      Optional<int[]> repaired = repair.improve(before.hosts(), REPAIR_EFFORT, left, stop);
      Neighbourhood one = booked(before.score(), repaired.map(hosts -> offer(hosts, incumbent)));
      repairs = repairs.and(one);
      fruitless = one.bests() > 0 ? 0 : fruitless + 1;
      step++;
    }
    return seconds * Math.min(1, budget.used(step));
  }

  private Neighbourhood booked(Score before, Optional<Score> after) {
    boolean isBest = after.isPresent() && after.get().compareTo(before) > 0;
    return new Neighbourhood(
        repairs.name(),
        1,
        after.isPresent() ? 1 : 0,
        isBest ? Math.round(gain.applyAsDouble(before, after.get())) : 0,
        isBest ? 1 : 0);
  }

  /// What exact repair has come to, if there was any.
  public Optional<Neighbourhood> neighbourhood() {
    return Optional.of(repairs).filter(done -> done.tried() > 0);
  }

  /// Solves the whole model for a round's time: its roster, its bound, or the proof that there is
  /// none.
  public void proveWhole(double seconds, Incumbent incumbent) {
    WholeModel whole = new WholeModel(model);
    WholeModel.Outcome outcome =
        whole.solve(
            incumbent.hosts(),
            settings.deterministic() ? 0 : seconds,
            settings.deterministic() ? seconds : 0,
            1,
            settings.seed(),
            stop,
            hosts -> {
              if (!settings.deterministic()) {
                offer(hosts, incumbent);
              }
            });
    outcome.hosts().ifPresent(hosts -> offer(hosts, incumbent));
    outcome.bound().ifPresent(incumbent::tighten);
    provenInfeasible |= outcome.provenInfeasible();
  }

  /// Nothing that CP-SAT says is believed: its rosters are scored by the rows.
  private Score offer(int[] hosts, Incumbent incumbent) {
    Score score = ModelScore.of(model, hosts);
    incumbent.offer(score, hosts);
    return score;
  }
}
