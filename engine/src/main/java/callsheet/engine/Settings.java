package callsheet.engine;

import java.time.Duration;

/// How a solve runs.
///
/// @param limit wall time; in a deterministic run, the time whose usual number of steps is made
/// @param seed of all randomness
/// @param threads search threads; part of the result, for each searches its own way
/// @param deterministic the same input, seed and threads give the same roster on any machine
public record Settings(Duration limit, long seed, int threads, boolean deterministic) {

  public Settings {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A time limit is positive, not " + limit);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread must search, not " + threads);
    }
  }

  /// The same with what is left of the limit after some of it is spent; at least a quarter, so that
  /// there is always a search.
  public Settings after(Duration spent) {
    Duration left = limit.minus(spent);
    Duration least = limit.dividedBy(4);
    return new Settings(
        left.compareTo(least) > 0 ? left : least.plusNanos(1), seed, threads, deterministic);
  }
}
