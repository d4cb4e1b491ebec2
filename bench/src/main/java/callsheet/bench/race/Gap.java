package callsheet.bench.race;

import callsheet.roster.Score;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far a score is from its bound: at the first level where they differ.
///
/// @param level that level; -1 if they are equal
/// @param relative `(bound − score) / |score|` there, if the score isn't 0
record Gap(int level, OptionalDouble relative) {

  /// The gap between what is found and what is proven, if both are there.
  static Optional<Gap> of(Optional<Score> found, Optional<Score> bound) {
    if (found.isEmpty() || bound.isEmpty()) {
      return Optional.empty();
    }
    Score score = found.get();
    for (int level = 0; level < score.levels(); level++) {
      long difference = bound.get().level(level) - score.level(level);
      if (difference > 0) {
        long size = Math.abs(score.level(level));
        return Optional.of(
            new Gap(
                level,
                size == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(difference / (double) size)));
      }
    }
    return Optional.of(new Gap(-1, OptionalDouble.of(0)));
  }

  /// How far a score is from the best known, from 0 (reached) to 1 (nothing found, or a level of
  /// which nothing is there), at the first level where they differ.
  static double primal(Optional<Score> found, Score bestKnown) {
    if (found.isEmpty()) {
      return 1;
    }
    for (int level = 0; level < bestKnown.levels(); level++) {
      long a = found.get().level(level);
      long b = bestKnown.level(level);
      if (a >= b) {
        if (a > b) {
          return 0;
        }
      } else if (Long.signum(a) * Long.signum(b) <= 0) {
        return 1;
      } else {
        return (b - a) / (double) Math.max(Math.abs(a), Math.abs(b));
      }
    }
    return 0;
  }
}
