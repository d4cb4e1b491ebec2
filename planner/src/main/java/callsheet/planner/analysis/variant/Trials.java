package callsheet.planner.analysis.variant;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Solves many variants side by side, each for the same time.
public final class Trials {

  private static final Duration LEAST = Duration.ofMillis(20);

  private final Settings each;
  private final int workers;
  private final Stop stop;

  private Trials(Settings each, int workers, Stop stop) {
    this.each = each;
    this.workers = workers;
    this.stop = stop;
  }

  /// Trials that are all over after a time, as near as can be told: at least half of each one's
  /// share is searched, even where the machine is so busy that the rest of it takes longer.
  ///
  /// @param all limit of all together, threads of all together
  /// @param count how many variants there will be
  /// @param overhead what a variant takes beside its search
  public static Trials within(Settings all, int count, Duration overhead, Stop stop) {
    int workers = Math.clamp(count, 1, all.threads());
    int rounds = Math.ceilDiv(Math.max(1, count), workers);
    Duration share = all.limit().dividedBy(rounds);
    Duration left = share.minus(overhead);
    Duration least = LEAST.compareTo(share.dividedBy(2)) > 0 ? LEAST : share.dividedBy(2);
    Duration limit = left.compareTo(least) > 0 ? left : least;
    int threads = Math.max(1, all.threads() / workers);
    return new Trials(new Settings(limit, all.seed(), threads, all.deterministic()), workers, stop);
  }

  /// How long each variant is searched for.
  public Duration limit() {
    return each.limit();
  }

  /// How many threads search each variant.
  public int threads() {
    return each.threads();
  }

  /// What the variants come to, in their order, which is the order in which they are begun. Empty
  /// where the stop was pressed first: a variant searched for less than the others says nothing.
  public List<Optional<Trial>> of(List<Variant> variants) {
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<Optional<Trial>>> futures = new ArrayList<>();
      for (Variant variant : variants) {
        futures.add(pool.submit(() -> of(variant)));
      }
      List<Optional<Trial>> trials = new ArrayList<>();
      for (Future<Optional<Trial>> future : futures) {
        trials.add(future.get());
      }
      return trials;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while variants were solved", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  private Optional<Trial> of(Variant variant) {
    if (stop.isPressed()) {
      return Optional.empty();
    }
    Trial trial = Trial.of(variant, each, stop);
    return stop.isPressed() && !trial.proven() ? Optional.empty() : Optional.of(trial);
  }
}
