package callsheet.engine;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.engine.bound.Relaxation;
import callsheet.engine.cpsat.Exact;
import callsheet.engine.reduction.Reduction;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Search;
import callsheet.model.Model;
import callsheet.result.Ending;
import callsheet.result.Neighbourhood;
import callsheet.result.Round;
import callsheet.result.Thinned;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Anytime optimisation of a model: a complete roster at once, a better one as long as it may run,
/// and a bound beside it.
public final class Engine {

  /// Exact repair is tried once annealing has found what is easy to find.
  private static final int FIRST_REPAIR_ROUND = 3;

  /// Hosts are taken out as soon as there is a roster that was annealed.
  private static final int FIRST_REDUCTION_ROUND = 1;

  /// A round that would leave less than so many times its own length goes on to the end: the last
  /// round is a long one.
  private static final double LEAST_REST = 1.5;

  private static final int MOST_ROUNDS = 1_000;

  private final Model model;
  private final Settings settings;
  private final Consumer<Event> listener;
  private final Object telling = new Object();
  private final Consumer<int[]> keeper;
  private final Stop stop;
  private final boolean bounds;

  /// Pressed when the search ends, told to, proven or at its limit: whoever is not waited for
  /// leaves by itself.
  private final Stop over = new Stop();

  private final long startNanos = System.nanoTime();
  private final Search search;
  private final Relaxation relaxation;
  private final Exact exact;
  private final Reduction reduction;
  private final Duties duties;
  private final Planning planning;
  private Incumbent incumbent;
  private Proofs proofs;
  private final Thinned<Round> rounds = new Thinned<>(MOST_ROUNDS);
  private volatile long stepsMade;
  private boolean saidUnavailable;

  private Engine(
      Model model,
      Settings settings,
      Consumer<Event> listener,
      Consumer<int[]> keeper,
      Stop stop,
      boolean bounds) {
    this.model = model;
    this.bounds = bounds;
    this.settings = settings;
    this.listener = listener;
    this.keeper = keeper;
    this.stop = stop;
    var _ = stop.pressed().thenRun(over::press);
    Wiring wiring = new Wiring(model, settings.threads());
    this.search = new Search(wiring, settings, over);
    this.relaxation = new Relaxation(model);
    this.exact = new Exact(model, settings, over, search::gained);
    this.reduction = new Reduction(model, settings, over);
    this.duties = new Duties(settings.threads(), settings.deterministic(), search::gained);
    this.planning = new Planning(model, settings, relaxation, exact, over, search::gain);
  }

  /// Solves a model, from a given roster if there is one, until it is proven, the limit is reached
  /// or the stop is pressed. Events come from the threads that cause them, one at a time.
  ///
  /// @throws EngineFault if the engine contradicts itself
  public static Solution solve(
      Model model, Settings settings, Optional<int[]> start, Consumer<Event> listener, Stop stop) {
    return solve(model, settings, start, listener, hosts -> {}, stop);
  }

  /// The same with a keeper, who is handed the hosts of the best roster about once a second if it
  /// is a new one, from a thread that nothing waits for.
  public static Solution solve(
      Model model,
      Settings settings,
      Optional<int[]> start,
      Consumer<Event> listener,
      Consumer<int[]> keeper,
      Stop stop) {
    return new Engine(model, settings, listener, keeper, stop, true).solve(start);
  }

  /// Improves a roster with no thread beside the search's own, for many solves at a time: the bound
  /// says nothing, unless the model is small enough to be proven whole or leaves nothing to choose.
  public static Solution improve(Model model, Settings settings, int[] start, Stop stop) {
    return new Engine(model, settings, event -> {}, hosts -> {}, stop, false)
        .solve(Optional.of(start));
  }

  private Solution solve(Optional<int[]> given) {
    Optional<WarmStart> start = given.map(hosts -> WarmStart.of(model, hosts));
    Activity first =
        search.construct(
            start.map(WarmStart::hosts).orElse(new int[0]),
            part -> tell(new Event.Growing(now(), part.score(), part.hosts())));
    incumbent =
        new Incumbent(model, first.score(), first.hosts(), relaxation.bound(), new Progress());
    proofs = new Proofs(exact, incumbent, over);
    tell(new Event.FirstRoster(now(), first.score()));
    tell(new Event.BoundTightened(now(), incumbent.bound()));
    reduction.bound().ifPresent(incumbent::tighten);
    if (search.isForced()) {
      incumbent.tighten(incumbent.score());
    }
    start.ifPresent(warm -> incumbent.offer(warm.score(), warm.hosts()));
    searchInRounds(first);
    incumbent.checkBound();
    Ending ending = ending();
    tell(new Event.Ended(now(), ending));
    return new Solution(
        incumbent.hosts(),
        incumbent.score(),
        Optional.of(incumbent.bound()),
        ending,
        rounds.entries());
  }

  private Ending ending() {
    if (exact.isProvenInfeasible() || (search.isForced() && isBroken())) {
      return Ending.INFEASIBLE;
    }
    if (incumbent.isOptimal()) {
      return Ending.OPTIMAL;
    }
    return stop.isPressed() ? Ending.STOPPED : Ending.LIMIT;
  }

  /// Whether the incumbent breaks hard rules that no pin is to blame for.
  private boolean isBroken() {
    return incumbent.score().level(Score.HARD) < model.constantScore()[Score.HARD];
  }

  private void sayIfUnavailable() {
    if (!saidUnavailable && exact.failure().isPresent()) {
      saidUnavailable = true;
      tell(new Event.ProofUnavailable(now(), exact.failure().get()));
    }
  }

  /// A roster is still improved when it is known that none keeps the hard rules: the fewer it
  /// breaks the more of it can be used.
  private boolean isSettled() {
    return stop.isPressed() || incumbent.isOptimal();
  }

  /// The clock's limit ends a round at the latest; a deterministic run counts steps instead. Where
  /// the first roster has used up the limit, nothing is begun that nobody would wait for.
  private void searchInRounds(Activity first) {
    double limit = settings.limit().toNanos() / 1e9;
    long deadline =
        settings.deterministic() ? Crew.NO_DEADLINE : startNanos + settings.limit().toNanos();
    double spent = settings.deterministic() ? 0 : secondsSinceStart();
    try (Crew crew = new Crew(settings.threads() + 3, over)) {
      boolean goesOn = spent < limit;
      if (goesOn) {
        startBeside(crew, limit, deadline);
        goesOn = crew.run(List.of(() -> search.open(first)), deadline);
      }
      int round = 0;
      while (goesOn && spent < limit && !isSettled()) {
        if (round >= FIRST_REPAIR_ROUND && planning.isDue(spent)) {
          planning.takeTurn(crew, spent, deadline, incumbent);
          bookRound();
          search.goOn(incumbent.hosts());
          spent = secondsSinceStart();
          continue;
        }
        duties.choose(mayRepair(round), isBroken(), round, planning.until(limit - spent, spent));
        double seconds = Math.min(roundSeconds(round), limit - spent);
        if (!duties.isTrial() && limit - spent - seconds < LEAST_REST * seconds) {
          seconds = limit - spent;
        }
        seconds = planning.until(seconds, spent);
        goesOn = crew.run(tasks(round++, seconds, crew), deadline);
        bookRound();
        gather();
        if (goesOn) {
          closeRound();
        }
        spent = settings.deterministic() ? spent + seconds : secondsSinceStart();
      }
      crew.check();
    } finally {
      over.press();
      incumbent.close();
    }
  }

  private boolean mayRepair(int round) {
    return !reduces(round) && round >= FIRST_REPAIR_ROUND && exact.isReady() && exact.canRepair();
  }

  private boolean reduces(int round) {
    return round >= FIRST_REDUCTION_ROUND && reduction.applies();
  }

  private double roundSeconds(int round) {
    double seconds = duties.roundSeconds(round);
    return reduction.applies() ? Math.min(Reduction.PATIENCE, seconds) : seconds;
  }

  private double secondsSinceStart() {
    return (System.nanoTime() - startNanos) / 1e9;
  }

  /// Starts what runs beside the rounds until the search is over.
  private void startBeside(Crew crew, double limit, long deadline) {
    if (bounds) {
      crew.start(new Keeper(model, incumbent, keeper, over));
    }
    if (bounds && !settings.deterministic()) {
      crew.start(new Bounding(relaxation, planning, settings, incumbent, search, over));
      if (exact.isSmall()) {
        crew.start(() -> proofs.proveSmall(limit, deadline));
      }
    }
  }

  /// One round: the lanes anneal or repair exactly as their [Duties] say. The bound, and the proof
  /// of a small model, run beside them.
  private List<Runnable> tasks(int round, double seconds, Crew crew) {
    List<Runnable> tasks = new ArrayList<>();
    boolean share = !settings.deterministic();
    boolean isRepaired = duties.areShort();
    boolean reduces = reduces(round);
    Incumbent.Best best = incumbent.best();
    duties.begin(seconds, incumbent.score(), exact.gained());
    double[] mostRepair =
        IntStream.range(0, settings.threads()).mapToDouble(duties::mostRepair).toArray();
    // Lanes that take hosts out first begin to anneal at moments of their own.
    search.annealTogether(
        IntStream.range(0, mostRepair.length).filter(lane -> !reduces && mostRepair[lane] == 0));
    for (int lane = 0; lane < settings.threads(); lane++) {
      int l = lane;
      double most = mostRepair[lane];
      tasks.add(() -> {
        double repaired = most > 0 ? exact.repair(l, most, duties.patience(), incumbent) : 0;
        duties.repaired(repaired);
        double reduced = reduces ? reduction.improve(l, seconds, best, incumbent) : 0;
        if (duties.anneals()) {
          search.anneal(l, round, seconds - repaired - reduced, isRepaired, incumbent, share);
        }
      });
    }
    if (bounds && settings.deterministic()) {
      tasks.add(() -> relaxation.improve(settings, over, seconds, incumbent));
    }
    boolean asks =
        exact.isSmall()
            ? settings.deterministic() || !bounds
            : round > 0 && isBroken() && exact.canProve();
    if (asks && exact.isReady() && !exact.isProvenInfeasible()) {
      if (exact.isSmall() || settings.deterministic()) {
        tasks.add(() -> exact.proveWhole(seconds, incumbent));
      } else {
        proofs.proveLarge(crew, seconds);
      }
    }
    return tasks;
  }

  /// Books what the round has come to. Whoever has not come home in time is booked as far as can be
  /// seen.
  private void bookRound() {
    stepsMade = search.moves() + reduction.steps();
    List<Neighbourhood> soFar = new ArrayList<>(search.neighbourhoods());
    exact.neighbourhood().ifPresent(soFar::add);
    reduction.neighbourhood().ifPresent(soFar::add);
    planning.neighbourhood().ifPresent(soFar::add);
    Round round = new Round(now(), soFar);
    rounds.add(round);
    tell(new Event.RoundEnded(round));
  }

  /// Gathers what a round has found, of whoever has not come home in time as well.
  private void gather() {
    search.offerFound(incumbent);
    if (settings.deterministic()) {
      relaxation.reducedWorth().ifPresent(search::follow);
      incumbent.tighten(relaxation.bound());
      exact.offerFound(incumbent);
      reduction.offerFound(incumbent);
    }
  }

  /// Ends a round and lets every lane go on from the best.
  private void closeRound() {
    sayIfUnavailable();
    duties.end(incumbent.score(), exact.gained());
    search.goOn(incumbent.hosts());
  }

  private void tell(Event event) {
    synchronized (telling) {
      listener.accept(event);
    }
  }

  private long now() {
    return settings.deterministic()
        ? stepsMade / 1000
        : (System.nanoTime() - startNanos) / 1_000_000;
  }

  private final class Progress implements Incumbent.Listener {
    @Override
    public void improved(Score score) {
      tell(new Event.Improved(now(), score));
      endIfProven();
    }

    @Override
    public void tightened(Score bound) {
      tell(new Event.BoundTightened(now(), bound));
      endIfProven();
    }

    /// Nobody has to go on to the end of the round; but a run that counts steps makes them all.
    private void endIfProven() {
      if (!settings.deterministic() && incumbent.isOptimal()) {
        over.press();
      }
    }
  }
}
