package callsheet.engine.search;

import callsheet.engine.Settings;
import callsheet.engine.Stop;

/// How long something may go on: until a moment, or for a number of steps. Either way a pressed
/// stop ends it.
public final class Budget {

  private final Stop stop;
  private final long startNanos;
  private final long nanos;
  private final long steps;

  private Budget(Stop stop, long nanos, long steps) {
    this.stop = stop;
    this.startNanos = System.nanoTime();
    this.nanos = nanos;
    this.steps = steps;
  }

  /// From now on for so many seconds, or for the steps that a deterministic run makes in them.
  public static Budget of(Settings settings, Stop stop, double seconds, long stepsPerSecond) {
    return settings.deterministic()
        ? steps(stop, (long) (seconds * stepsPerSecond))
        : nanos(stop, (long) (seconds * 1e9));
  }

  /// From now on for so many nanoseconds.
  public static Budget nanos(Stop stop, long nanos) {
    return new Budget(stop, Math.max(1, nanos), 0);
  }

  /// For so many steps, however long they take.
  public static Budget steps(Stop stop, long steps) {
    return new Budget(stop, 0, Math.max(1, steps));
  }

  /// The part that is used up after a number of steps; 1 or more when it is over.
  public double used(long stepsMade) {
    if (stop.isPressed()) {
      return 1;
    }
    return steps > 0
        ? (double) stepsMade / steps
        : (double) (System.nanoTime() - startNanos) / nanos;
  }
}
