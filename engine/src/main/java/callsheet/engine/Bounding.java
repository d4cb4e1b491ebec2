package callsheet.engine;

import callsheet.engine.bound.Relaxation;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Search;
import java.time.Duration;

/// What the bound's own thread does until a search is over, which is told of its prices. It rests
/// while its turns bring little, nobody waits for its prices and it has all it prices at hand; when
/// prices bring no more it waits for an incumbent that settles their level.
record Bounding(
    Relaxation relaxation,
    Planning planning,
    Settings settings,
    Incumbent incumbent,
    Search search,
    Stop over)
    implements Runnable {

  /// The bound is offered this often.
  private static final double TURN_SECONDS = 0.1;

  /// It looks for a better incumbent this often once prices bring no more.
  private static final Duration WAIT = Duration.ofMillis(20);

  @Override
  public void run() {
    planning.lookAhead();
    Rests rests = new Rests(search::gain, incumbent.bound());
    Duration rest = Duration.ZERO;
    try {
      while (!over.await(rest)) {
        if (relaxation.improve(settings, over, TURN_SECONDS, incumbent)) {
          relaxation.reducedWorth().ifPresent(search::follow);
          incumbent.tighten(relaxation.bound());
          Duration usual = rests.after(incumbent.score(), incumbent.bound());
          rest = planning.isWaiting() || relaxation.isInWindows() ? Duration.ZERO : usual;
        } else {
          rests = new Rests(search::gain, incumbent.bound());
          rest = WAIT;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
