package callsheet.engine;

import callsheet.engine.bound.Relaxation;
import callsheet.engine.search.Incumbent;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.function.ToDoubleBiFunction;

/// What the bound's own thread does until a search is over. It rests while its turns bring little,
/// nobody waits for its prices and it has all it prices at hand; when prices bring no more it waits
/// for an incumbent that settles their level.
///
/// @param gain what one score is worth more than another, in points of the first soft level
record Bounding(
    Relaxation relaxation,
    Planning planning,
    Settings settings,
    Incumbent incumbent,
    ToDoubleBiFunction<Score, Score> gain,
    Stop over)
    implements Runnable {

  /// The bound is offered this often.
  private static final double TURN_SECONDS = 0.1;

  /// It looks for a better incumbent this often once prices bring no more.
  private static final Duration WAIT = Duration.ofMillis(20);

  @Override
  public void run() {
    planning.lookAhead();
    Rests rests = new Rests(gain, incumbent.bound());
    Duration rest = Duration.ZERO;
    try {
      while (!over.await(rest)) {
        if (relaxation.improve(settings, over, TURN_SECONDS, incumbent)) {
          incumbent.tighten(relaxation.bound());
          Duration usual = rests.after(incumbent.score(), incumbent.bound());
          rest = planning.isWaiting() || relaxation.isInWindows() ? Duration.ZERO : usual;
        } else {
          rests = new Rests(gain, incumbent.bound());
          rest = WAIT;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
