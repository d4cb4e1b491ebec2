package callsheet.engine;

import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Recount;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands over each second's best roster, recounted, until a search is over. However large the
/// model, it takes at most one part in fifty of a thread's time.
///
/// @param keeps is handed the hosts by choice
record Keeper(Model model, Incumbent incumbent, Consumer<int[]> keeps, Stop over)
    implements Runnable {

  private static final long KEEP_MILLIS = 1_000;

  /// So many times as long as handing one over took it waits for the next.
  private static final int REST = 50;

  @Override
  public void run() {
    Optional<Score> kept = Optional.empty();
    long pause = KEEP_MILLIS;
    try {
      while (!over.await(Duration.ofMillis(pause))) {
        Incumbent.Best best = incumbent.best();
        long began = System.nanoTime();
        if (!kept.equals(Optional.of(best.score()))) {
          Recount.check(model, best.score(), best.hosts());
          keeps.accept(best.hosts());
          kept = Optional.of(best.score());
        }
        pause = Math.max(KEEP_MILLIS, REST * ((System.nanoTime() - began) / 1_000_000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
