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
}
