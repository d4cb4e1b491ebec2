package callsheet.engine;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.engine.bound.Relaxation;
import callsheet.engine.cpsat.Exact;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Search;
import callsheet.model.Model;
import callsheet.result.Ending;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Anytime optimisation of a model: a complete roster at once, a better one as long as it may run,
/// and a bound beside it.
public final class Engine {

  /// Exact repair pays once annealing finds little.
  private static final int FIRST_REPAIR_ROUND = 5;

  /// The bound is offered this often.
  private static final double RELAXATION_SECONDS = 0.1;

  /// The bound's thread leaves the cores to the search after so many calls that lowered nothing.
  private static final int IDLE_CALLS = 8;

  private final Model model;
  private final Settings settings;
  private final Consumer<Event> listener;
  private final Stop stop;

  /// Pressed when the search has ended: the bound's thread is not waited for, it leaves by itself.
  private final Stop over = new Stop();

  private final long startNanos = System.nanoTime();
  private final Search search;
  private final Relaxation relaxation;
  private final Exact exact;
  private Incumbent incumbent;
  private volatile long stepsMade;
  private boolean saidUnavailable;

  private Engine(Model model, Settings settings, Consumer<Event> listener, Stop stop) {
    this.model = model;
    this.settings = settings;
    this.listener = listener;
    this.stop = stop;
    Wiring wiring = new Wiring(model);
    this.search = new Search(wiring, settings, stop);
    this.relaxation = new Relaxation(model);
    this.exact = new Exact(model, settings, stop);
  }

  /// Solves a model, from a given roster if there is one, until it is proven, the limit is reached
  /// or the stop is pressed. Events come from the threads that cause them, one at a time.
  public static Solution solve(
      Model model, Settings settings, Optional<int[]> start, Consumer<Event> listener, Stop stop) {
    return new Engine(model, settings, listener, stop).solve(start);
  }

  private Solution solve(Optional<int[]> start) {
    Activity first = search.construct(start.orElse(new int[0]));
    incumbent = new Incumbent(first.score(), first.hosts(), relaxation.bound(), new Progress());
    listener.accept(new Event.FirstRoster(now(), first.score()));
    listener.accept(new Event.BoundTightened(now(), incumbent.bound()));
    search.open(first);
    searchInRounds();
    Ending ending = ending();
    listener.accept(new Event.Ended(now(), ending));
    return new Solution(
        incumbent.hosts(),
        incumbent.score(),
        Optional.of(incumbent.bound()),
        ending,
        search.moves());
  }

  private Ending ending() {
    if (exact.isProvenInfeasible()) {
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
      listener.accept(new Event.ProofUnavailable(now(), exact.failure().get()));
    }
  }

  /// A roster is still improved when it is known that none keeps the hard rules: the fewer it
  /// breaks the more of it can be used.
  private boolean isSettled() {
    return stop.isPressed() || incumbent.isOptimal();
  }

  private void searchInRounds() {
    double limit = settings.limit().toNanos() / 1e9;
    double spent = settings.deterministic() ? 0 : (System.nanoTime() - startNanos) / 1e9;
    ExecutorService threads =
        Executors.newFixedThreadPool(
            settings.threads() + 2, Thread.ofPlatform().daemon().name("callsheet-", 0).factory());
    Future<Boolean> relaxing =
        settings.deterministic()
            ? CompletableFuture.completedFuture(true)
            : threads.submit(this::relax);
    try {
      for (int round = 0; spent < limit && !isSettled(); round++) {
        double seconds = Math.min(Search.roundSeconds(round), limit - spent);
        if (limit - spent - seconds < 0.5 * seconds) {
          seconds = limit - spent;
        }
        run(threads, round, seconds);
        spent = settings.deterministic() ? spent + seconds : (System.nanoTime() - startNanos) / 1e9;
      }
      check(relaxing);
    } finally {
      over.press();
      threads.shutdown();
    }
  }

  /// One round: every lane anneals, but for the last of several, which repairs exactly once the
  /// rosters are good; the bound, and the proof of a small model, run beside them.
  private void run(ExecutorService threads, int round, double seconds) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    boolean share = !settings.deterministic();
    boolean repairs = round >= FIRST_REPAIR_ROUND && exact.isReady() && exact.canRepair();
    for (int lane = 0; lane < settings.threads(); lane++) {
      int l = lane;
      boolean last = lane == settings.threads() - 1;
      tasks.add(() -> {
        if (repairs && last) {
          double annealed = l == 0 ? seconds / 2 : 0;
          search.anneal(l, round, annealed, incumbent, share);
          exact.repair(seconds - annealed, incumbent);
        } else {
          search.anneal(l, round, seconds, incumbent, share);
        }
        return true;
      });
    }
    if (settings.deterministic()) {
      tasks.add(() -> relaxation.improve(settings, over, seconds, incumbent));
    }
    boolean asks = exact.isReady() && !exact.isProvenInfeasible();
    if (asks && (exact.isSmall() || (round > 0 && isBroken() && exact.canProve()))) {
      tasks.add(() -> {
        exact.proveWhole(seconds, incumbent);
        return true;
      });
    }
    await(threads, tasks);
    sayIfUnavailable();
    stepsMade = search.moves();
    for (int lane = 0; lane < settings.threads(); lane++) {
      search.offer(lane, incumbent);
    }
    if (settings.deterministic()) {
      incumbent.tighten(relaxation.bound());
    }
    search.restart(incumbent.hosts());
  }

  /// The bound's own thread goes on until the search is over or prices bring no more.
  private Boolean relax() {
    int idle = 0;
    while (!over.isPressed() && idle < IDLE_CALLS) {
      boolean lowered = relaxation.improve(settings, over, RELAXATION_SECONDS, incumbent);
      idle = lowered ? 0 : idle + 1;
      incumbent.tighten(relaxation.bound());
    }
    return true;
  }

  /// A failure of the bound's thread is a failure of the solve.
  private static void check(Future<Boolean> relaxing) {
    if (relaxing.state() == Future.State.FAILED) {
      throw new IllegalStateException("The bound's thread failed", relaxing.exceptionNow());
    }
  }

  private static void await(ExecutorService threads, List<Callable<Boolean>> tasks) {
    try {
      for (Future<Boolean> future : threads.invokeAll(tasks)) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A search thread failed", e.getCause());
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
      listener.accept(new Event.Improved(now(), score));
    }

    @Override
    public void tightened(Score bound) {
      listener.accept(new Event.BoundTightened(now(), bound));
    }
  }
}
