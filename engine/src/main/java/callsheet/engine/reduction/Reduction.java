package callsheet.engine.reduction;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Search;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Neighbourhood;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/// Takes one host after the other out of the best roster, as long as all seats can be filled
/// without them. Does nothing where more counts than how many hosts work.
public final class Reduction {

  /// Seconds after which a search that has not come to its end is better begun anew: some take
  /// hundreds of times as long as others.
  public static final double PATIENCE = 3;

  private static final int STEPS_BETWEEN_LOOKS = 128;

  private final Model model;
  private final Settings settings;
  private final Stop stop;
  private final Optional<UniformHosts> uniform;

  /// The most seats that exclude each other.
  private final int peak;

  private final List<RandomGenerator> randoms = new ArrayList<>();

  /// The best that each lane has found.
  private final Incumbent.Best[] found;

  private Neighbourhood done = new Neighbourhood("reduction", 0, 0, 0, 0);

  /// The reduction of a solve.
  public Reduction(Model model, Settings settings, Stop stop) {
    this.model = model;
    this.settings = settings;
    this.stop = stop;
    this.uniform = UniformHosts.of(model);
    this.peak = uniform.map(Bundles::peak).orElse(0);
    RandomGenerator.SplittableGenerator random =
        RandomGeneratorFactory.<RandomGenerator.SplittableGenerator>of("L64X128MixRandom")
            .create(settings.seed() + 1);
    this.found = new Incumbent.Best[settings.threads()];
    for (int lane = 0; lane < settings.threads(); lane++) {
      randoms.add(random.split());
    }
  }

  /// Whether the model is of the kind that it is for.
  public boolean applies() {
    return uniform.isPresent();
  }

  /// What no roster scores more than, where it applies: whoever takes one of the most seats that
  /// exclude each other takes no other of them, and no host costs as much as an open seat.
  public Optional<Score> bound() {
    return uniform.map(seats -> {
      long[] most = model.constantScore();
      most[seats.level()] -= peak * seats.cost();
      return Score.of(most);
    });
  }

  /// One lane's part of a round: so many seconds at most, fewer if no host fewer can do; the
  /// seconds used. In a deterministic run what is found is only offered by [#offerFound].
  ///
  /// @param from the roster to begin with
  public double improve(int lane, double seconds, Incumbent.Best from, Incumbent incumbent) {
    boolean inStep = settings.deterministic();
    Budget budget = Budget.of(settings, stop, seconds, Search.STEPS_PER_SECOND);
    Incumbent.Best best = from;
    Optional<Ejections> ejections = goOn(Optional.empty(), best, lane);
    long steps = 0;
    long bests = 0;
    while (ejections.isPresent() && budget.used(steps) < 1) {
      if (!inStep && incumbent.score().compareTo(best.score()) > 0) {
        best = incumbent.best();
        ejections = goOn(ejections, best, lane);
        continue;
      }
      for (int i = 0; i < STEPS_BETWEEN_LOOKS && !ejections.get().isDone(); i++) {
        ejections.get().step();
        steps++;
      }
      if (ejections.get().isDone()) {
        int[] roster = ejections.get().roster();
        best = new Incumbent.Best(ModelScore.of(model, roster), roster);
        bests++;
        if (!inStep) {
          incumbent.offer(best.score(), best.hosts());
        }
        ejections = goOn(ejections, best, lane);
      }
    }
    book(lane, best, steps, bests);
    return seconds * Math.min(1, budget.used(steps));
  }

  /// The search for a roster better than the best: the one at hand with one absence more, a new one
  /// where everybody left must work at some time and seats become bound; nothing where fewer can't
  /// do.
  private Optional<Ejections> goOn(Optional<Ejections> last, Incumbent.Best best, int lane) {
    UniformHosts seats = uniform.orElseThrow();
    int most = seats.fewer(best.hosts());
    int absences = seats.hosts() - most;
    if (last.isPresent() && most > peak) {
      last.get().absent(absences);
      return last;
    }
    return Bundles.of(seats, most)
        .map(bundles ->
            new Ejections(
                bundles,
                seats.hosts(),
                absences,
                seats.hosts() - peak,
                best.hosts(),
                randoms.get(lane)));
  }

  private synchronized void book(int lane, Incumbent.Best best, long steps, long bests) {
    found[lane] = best;
    done = done.and(new Neighbourhood(done.name(), steps, steps, 0, bests));
  }

  /// Offers what the lanes have found, in their order: of equals the first one's is taken.
  public synchronized void offerFound(Incumbent incumbent) {
    Stream.of(found)
        .filter(Objects::nonNull)
        .forEach(best -> incumbent.offer(best.score(), best.hosts()));
  }

  /// Steps made by all lanes.
  public synchronized long steps() {
    return done.tried();
  }

  /// What it has come to, if it was tried.
  public synchronized Optional<Neighbourhood> neighbourhood() {
    return Optional.of(done).filter(sum -> sum.tried() > 0);
  }
}
