package callsheet.engine.search;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Model;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The search of all threads, a lane each: in rounds that double in length, lanes anneal from the
/// best roster, together or each by itself, and hand back what they find.
public final class Search {

  /// Search steps that a deterministic run makes for each second of its limit, on each thread.
  public static final long STEPS_PER_SECOND = 400_000;

  private static final double FIRST_ROUND_SECONDS = 0.2;

  /// Temperatures in parts of a typical gain: where the first round after a construction starts,
  /// and later ones that are long enough to cool down from so much again.
  private static final double HOT = 0.15;

  /// Where a round starts that is too short for that, and one that goes on from a roster given or
  /// repaired, which is good already and soon spoilt.
  private static final double WARM = 0.09;

  private static final double COOL = 0.05;

  /// Where rounds end, and the cool ones.
  private static final double COLD = 0.03;

  private static final double COLDEST = 0.015;

  /// The last part of a round in which it cools down to where soft levels below the first count.
  private static final double LOWER_LEVELS = 0.25;

  /// Steps for each seat that can be changed from which on a round may be heated up again, and from
  /// which on one that goes on from a roster given or repaired.
  private static final double LONG = 300;

  private static final double VERY_LONG = 1_500;

  private final Settings settings;
  private final Stop stop;
  private final Worth worth;

  /// What makes each lane, and the lanes that have begun.
  private final List<Supplier<Annealing>> openings = new ArrayList<>();

  private final AtomicReferenceArray<Annealing> lanes;

  /// What each lane has followed of the changes made in a round.
  private final List<ChangeLog> logs = new ArrayList<>();

  /// The best that each lane has told of.
  private final AtomicReferenceArray<Incumbent.Best> found;

  private final Wiring wiring;
  private final long freeSeats;
  private boolean isGiven;

  /// Where lanes begin the next round.
  private int[] start = new int[0];

  private volatile Optional<float[]> reducedWorth = Optional.empty();

  /// A search over a model, ready to start.
  public Search(Wiring wiring, Settings settings, Stop stop) {
    this.wiring = wiring;
    this.settings = settings;
    this.stop = stop;
    this.worth = new Worth(wiring);
    this.lanes = new AtomicReferenceArray<>(settings.threads());
    this.found = new AtomicReferenceArray<>(settings.threads());
    this.freeSeats = FreeSeats.of(wiring.choices()).count();
  }

  /// The first complete roster: built up from nothing, or from a given one. What stands of it when
  /// the stop is pressed.
  ///
  /// @param grown shown now and then what stands of it
  public Activity construct(int[] start, Consumer<Activity> grown) {
    isGiven = start.length > 0;
    Activity activity = at(start);
    Construction construction = new Construction(activity, worth, stop, grown);
    if (settings.threads() > 1) {
      construction.fillTogether(randomness(), () -> at(start));
    } else {
      construction.fill(randomness());
    }
    return activity;
  }

  private Activity at(int[] start) {
    Activity activity = new Activity(wiring);
    if (start.length > 0) {
      activity.restore(start);
    }
    return activity;
  }

  /// Gets a lane for each thread ready, each with randomness of its own.
  ///
  /// @param first goes to the first lane
  public void open(Activity first) {
    RandomGenerator.SplittableGenerator seeds = randomness();
    Lines lines = Lines.of(model());
    for (int lane = 0; lane < settings.threads(); lane++) {
      Supplier<Activity> activity = lane == 0 ? () -> first : () -> new Activity(wiring);
      RandomGenerator random = seeds.split();
      openings.add(() -> new Annealing(activity.get(), worth, lines, random));
      logs.add(ChangeLog.own());
    }
    goOn(first.hosts());
  }

  /// A lane that stands at the roster from which all go on, and draws hosts as all do; to be asked
  /// by the lane's own thread, so that no lane waits for another.
  private Annealing lane(int lane) {
    if (lanes.get(lane) == null) {
      lanes.set(lane, openings.get(lane).get());
    }
    Annealing annealing = lanes.get(lane);
    annealing.load(start);
    reducedWorth.ifPresent(annealing.field()::follow);
    return annealing;
  }

  private Stream<Annealing> opened() {
    return IntStream.range(0, lanes.length()).mapToObj(lanes::get).filter(Objects::nonNull);
  }

  /// Lets some lanes anneal one roster together in the next round, and the others alone; all alone
  /// in a run that counts steps, where the clock must not decide who comes first. All stand at the
  /// same roster.
  public void annealTogether(IntStream together) {
    logs.replaceAll(log -> ChangeLog.own());
    int[] members = settings.deterministic() ? new int[0] : together.toArray();
    List<ChangeLog> shared = ChangeLog.shared(members.length);
    for (int i = 0; i < members.length; i++) {
      logs.set(members[i], shared.get(i));
    }
  }

  /// From the next round on all lanes draw hosts by their reduced worth; at once who knows of none.
  ///
  /// @param worthOfHosts by base literal, [Float#NaN] where it is not known
  public void follow(float[] worthOfHosts) {
    reducedWorth = Optional.of(worthOfHosts);
  }

  private RandomGenerator.SplittableGenerator randomness() {
    return RandomGeneratorFactory.<RandomGenerator.SplittableGenerator>of("L64X128MixRandom")
        .create(settings.seed());
  }

  /// The length of a round in seconds.
  public static double roundSeconds(int round) {
    return FIRST_ROUND_SECONDS * Math.pow(2, Math.min(round, 8));
  }

  /// One lane's part of a round. Unless it shares, what it finds waits for [#offerFound].
  ///
  /// @param isRepaired whether exact repairs better the roster between the rounds, or might, so
  ///   that a short one begins cool
  public void anneal(
      int lane, int round, double seconds, boolean isRepaired, Incumbent incumbent, boolean share) {
    double lower = worth.point() > 1 ? LOWER_LEVELS : 0;
    Budget budget = budget((1 - lower) * seconds);
    Annealing annealing = lane(lane);
    double steps = seconds * STEPS_PER_SECOND / freeSeats;
    boolean isCool = (isGiven || isRepaired) && steps <= VERY_LONG;
    double hot = isCool ? COOL : (round == 0 && !isGiven) || steps > LONG ? HOT : WARM;
    double cold = isCool ? COLDEST : COLD;
    ChangeLog log = logs.get(lane);
    Runnable offers =
        () -> {
          Incumbent.Best best = new Incumbent.Best(annealing.best(), annealing.bestHosts());
          found.set(lane, best);
          if (!annealing.field().follows()) {
            reducedWorth.ifPresent(annealing.field()::follow);
          }
          if (share) {
            incumbent.offer(best.score(), best.hosts());
          }
        };
    double scale = worth.typicalGain() * worth.point();
    annealing.run(hot * scale, cold * scale, budget, log, offers);
    if (lower > 0) {
      double last = cold * worth.typicalGain();
      annealing.run(cold * scale, last, budget(lower * seconds), log, offers);
    }
  }

  private Budget budget(double seconds) {
    return Budget.of(settings, stop, seconds, STEPS_PER_SECOND);
  }

  /// Offers the best of each lane, in their order, as far as it was told of: a lane that is still
  /// out loses nothing else.
  public void offerFound(Incumbent incumbent) {
    for (int lane = 0; lane < found.length(); lane++) {
      Optional.ofNullable(found.get(lane))
          .ifPresent(best -> incumbent.offer(best.score(), best.hosts()));
    }
  }

  /// In the next round every lane goes on from this roster.
  public void goOn(int[] hosts) {
    start = hosts;
  }

  /// Moves evaluated by all lanes.
  public long moves() {
    return opened().mapToLong(Annealing::moves).sum();
  }

  /// What each neighbourhood has come to, all lanes together.
  public List<Neighbourhood> neighbourhoods() {
    Map<String, Neighbourhood> sums = new LinkedHashMap<>();
    opened()
        .flatMap(lane -> lane.neighbourhoods(worth.point()).stream())
        .forEach(part -> sums.merge(part.name(), part, Neighbourhood::and));
    return List.copyOf(sums.values());
  }

  /// What one score is worth more than another to the search, in points of the first soft level.
  public double gain(Score from, Score to) {
    return worth.change(from, to) / worth.point();
  }

  /// What was gained from one score to another, in points of the first soft level: nothing unless
  /// it is better; and something if it is, whatever it cost, since levels count before points.
  public double gained(Score from, Score to) {
    double gain = gain(from, to);
    return to.compareTo(from) <= 0 ? 0 : gain > 0 ? gain : 1;
  }

  /// Whether no seat has more than one option, so that there is but one roster.
  public boolean isForced() {
    return freeSeats == 0;
  }

  /// The model searched.
  public Model model() {
    return wiring.model();
  }
}
