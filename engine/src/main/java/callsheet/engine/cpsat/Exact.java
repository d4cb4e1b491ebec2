package callsheet.engine.cpsat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The exact side of the engine: repairs parts of the incumbent, and proves or refutes models small
/// enough to be solved whole. Does nothing while the native library is not there.
public final class Exact {

  /// Base literals up to which the whole model is handed to CP-SAT beside the search.
  private static final int SMALL = 4_000;

  /// Non-zeros up to which repairs are tried, in all or for each seat: where rows are many and
  /// long, CP-SAT takes as long for thirty seats as annealing takes for a million moves.
  private static final int MOST_TO_REPAIR = 250_000;

  private static final int MOST_OF_A_SEAT = 200;

  /// Repairs that a deterministic run makes for each second of its limit.
  private static final int REPAIRS_PER_SECOND = 4;

  private final Model model;
  private final Settings settings;
  private final Stop stop;
  private final RandomGenerator.SplittableGenerator random;
  private final ToDoubleBiFunction<Score, Score> gained;

  /// By lane; what they share is made with the first.
  private final List<ExactRepair> repairs = new ArrayList<>();

  private Reach reach;
  private Ties ties;
  private Thinning thinning;
  private Ways ways;
  private Multipliers multipliers;
  private volatile Optional<Incumbent.Best> repaired = Optional.empty();
  private volatile Optional<WholeModel.Outcome> proof = Optional.empty();
  private volatile boolean provenInfeasible;
  private Neighbourhood done = new Neighbourhood("exact_repair", 0, 0, 0, 0);

  /// The exact side of a solve; starts loading the native library.
  ///
  /// @param gained what was gained from one score to another, in points of the first soft level
  public Exact(Model model, Settings settings, Stop stop, ToDoubleBiFunction<Score, Score> gained) {
    this.gained = gained;
    this.model = model;
    this.settings = settings;
    this.stop = stop;
    this.random =
        RandomGeneratorFactory.<RandomGenerator.SplittableGenerator>of("L64X128MixRandom")
            .create(~settings.seed());
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
    return model.nonZeros() < Math.max(MOST_TO_REPAIR, MOST_OF_A_SEAT * model.choices().count());
  }

  /// Whether the whole model can be stated within some seconds.
  public boolean canProve() {
    return model.nonZeros() < 2_000_000;
  }

  /// Whether no roster keeps the hard rules, for sure.
  public boolean isProvenInfeasible() {
    return provenInfeasible;
  }

  /// Repairs parts of the incumbent on a lane, for so many seconds at most or until repairs have
  /// brought nothing for a while; the seconds used. A repair that is no better is gone on from as
  /// well, so that the lane wanders.
  ///
  /// @param patience the part of the time after which repairs that bring nothing end
  public double repair(int lane, double seconds, double patience, Incumbent incumbent) {
    Budget budget = Budget.of(settings, stop, seconds, REPAIRS_PER_SECOND);
    ExactRepair repair = repairOf(lane);
    Incumbent.Best from = incumbent.best();
    double used = repair.isEmpty() ? 1 : budget.used(0);
    double lastGain = used;
    for (long step = 1; used < 1 && used - lastGain <= patience && !incumbent.isOptimal(); step++) {
      Incumbent.Best best = settings.deterministic() ? from : incumbent.best();
      Incumbent.Best before = best.score().compareTo(from.score()) > 0 ? best : from;
      double left = settings.deterministic() ? 0 : (1 - used) * seconds;
      boolean isBroken = before.score().level(Score.HARD) < model.constantScore()[Score.HARD];
      Optional<Incumbent.Best> after =
          repair.improve(before.hosts(), isBroken, left, stop).map(this::scored);
      if (!settings.deterministic()) {
        after.ifPresent(found -> incumbent.offer(found.score(), found.hosts()));
      }
      from = after.filter(found -> found.score().compareTo(before.score()) >= 0).orElse(before);
      used = budget.used(step);
      repair.book(gained.applyAsDouble(before.score(), from.score()));
      if (book(before.score(), from.score(), after.isPresent()) || repair.isFeelingItsWay()) {
        lastGain = used;
      }
      repaired = Optional.of(from);
    }
    return seconds * Math.min(1, used);
  }

  /// Offers what the last repairs and the last proof came to; a run that counts steps does so once
  /// all are home.
  public void offerFound(Incumbent incumbent) {
    repaired.ifPresent(found -> incumbent.offer(found.score(), found.hosts()));
    proof.ifPresent(outcome -> take(outcome, incumbent));
    proof = Optional.empty();
  }

  /// Whoever only asks what was booked does not wait for what takes long to be made here.
  private ExactRepair repairOf(int lane) {
    synchronized (repairs) {
      if (reach == null) {
        reach = new Reach(model);
        multipliers = Multipliers.of(model);
        ties = new Ties(model);
        thinning = new Thinning(model);
        ways = new Ways(ties.isOfSmallBlocks(), thinning.applies());
      }
      while (repairs.size() <= lane) {
        repairs.add(new ExactRepair(reach, ties, thinning, multipliers, ways, random.split()));
      }
      return repairs.get(lane);
    }
  }

  /// Nothing that CP-SAT says is believed: its rosters are scored by the rows.
  private Incumbent.Best scored(int[] hosts) {
    return new Incumbent.Best(ModelScore.of(model, hosts), hosts);
  }

  /// Books one repair; true if it gained.
  private synchronized boolean book(Score before, Score after, boolean isSolved) {
    boolean gains = after.compareTo(before) > 0;
    long points = Math.round(gained.applyAsDouble(before, after));
    done = done.and(new Neighbourhood(done.name(), 1, isSolved ? 1 : 0, points, gains ? 1 : 0));
    return gains;
  }

  private void offer(int[] hosts, Incumbent incumbent) {
    Incumbent.Best found = scored(hosts);
    incumbent.offer(found.score(), found.hosts());
  }

  /// What all repairs have gained, in points of the first soft level.
  public synchronized long gained() {
    return done.gained();
  }

  /// What exact repair has come to, if there was any.
  public synchronized Optional<Neighbourhood> neighbourhood() {
    return Optional.of(done).filter(sum -> sum.tried() > 0);
  }

  /// Solves the whole model for a round's time: its roster, its bound, or the proof that there is
  /// none. A run that counts steps learns of it by [#offerFound].
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
    if (settings.deterministic()) {
      proof = Optional.of(outcome);
    } else {
      take(outcome, incumbent);
    }
  }

  private void take(WholeModel.Outcome outcome, Incumbent incumbent) {
    outcome.hosts().ifPresent(hosts -> offer(hosts, incumbent));
    outcome.bound().ifPresent(incumbent::tighten);
    if (outcome.provenInfeasible()) {
      provenInfeasible = true;
    }
  }
}
