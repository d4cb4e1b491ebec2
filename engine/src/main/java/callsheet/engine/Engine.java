package callsheet.engine;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.engine.bound.Relaxation;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Search;
import callsheet.model.Model;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Anytime optimisation of a model: a complete roster at once, a better one as long as it may run,
/// and a bound beside it.
public final class Engine {

  private final Model model;
  private final Settings settings;
  private final Consumer<Event> listener;
  private final Stop stop;
  private final long startNanos = System.nanoTime();
  private final Search search;
  private final Relaxation relaxation;
  private Incumbent incumbent;
  private volatile long stepsMade;

  private Engine(Model model, Settings settings, Consumer<Event> listener, Stop stop) {
    this.model = model;
    this.settings = settings;
    this.listener = listener;
    this.stop = stop;
    Wiring wiring = new Wiring(model);
    this.search = new Search(wiring, settings, stop);
    this.relaxation = new Relaxation(model);
  }

  /// Solves a model, from a given roster if there is one, until it is proven, the limit is reached
  /// or the stop is pressed. Events come from the threads that cause them, one at a time.
  public static Solution solve(
      Model model, Settings settings, Optional<Roster> start, Consumer<Event> listener, Stop stop) {
    return new Engine(model, settings, listener, stop).solve(start);
  }

  private Solution solve(Optional<Roster> start) {
    Activity first = search.construct(start.map(Roster::hosts).orElse(new int[0]));
    incumbent = new Incumbent(first.score(), first.hosts(), relaxation.bound(), new Progress());
    listener.accept(new Event.FirstRoster(now(), first.score()));
    listener.accept(new Event.BoundTightened(now(), incumbent.bound()));
    search.open(first);
    if (!stop.isPressed() && !incumbent.isOptimal()) {
      searchInRounds();
    }
    Ending ending =
        incumbent.isOptimal() ? Ending.OPTIMAL : stop.isPressed() ? Ending.STOPPED : Ending.LIMIT;
    listener.accept(new Event.Ended(now(), ending));
    return new Solution(
        Roster.of(model.scenario(), incumbent.hosts()),
        incumbent.score(),
        Optional.of(incumbent.bound()),
        ending,
        search.moves());
  }

  private void searchInRounds() {
    double limit = settings.limit().toNanos() / 1e9;
    double spent = settings.deterministic() ? 0 : (System.nanoTime() - startNanos) / 1e9;
    try (ExecutorService threads = Executors.newFixedThreadPool(search.lanes() + 1)) {
      for (int round = 0; spent < limit && !stop.isPressed() && !incumbent.isOptimal(); round++) {
        double seconds = Math.min(Search.roundSeconds(round), limit - spent);
        if (limit - spent - seconds < 0.5 * seconds) {
          seconds = limit - spent;
        }
        run(threads, round, seconds);
        spent = settings.deterministic() ? spent + seconds : (System.nanoTime() - startNanos) / 1e9;
      }
    }
  }

  private void run(ExecutorService threads, int round, double seconds) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    boolean share = !settings.deterministic();
    for (int lane = 0; lane < search.lanes(); lane++) {
      int l = lane;
      tasks.add(() -> {
        search.anneal(l, round, seconds, incumbent, share);
        return true;
      });
    }
    tasks.add(() -> relaxation.improve(settings, stop, round, seconds, incumbent, share));
    await(threads, tasks);
    stepsMade = search.moves();
    for (int lane = 0; lane < search.lanes(); lane++) {
      search.offer(lane, incumbent);
    }
    incumbent.tighten(relaxation.bound());
    search.restart(incumbent.hosts());
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
