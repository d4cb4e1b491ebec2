package callsheet.engine;

import callsheet.roster.Score;
import java.time.Duration;
import java.util.function.ToDoubleBiFunction;

/// How long the bound's thread rests between its turns: not at all while they bring the bound
/// nearer to the best roster; most of the time while they bring little, so that the search has the
/// processors for itself.
final class Rests {

  /// It is asked after so many turns what they brought together.
  static final int TURNS = 10;

  /// The part of the gap that is little.
  private static final double LITTLE = 0.02;

  private static final Duration REST = Duration.ofMillis(400);

  private final ToDoubleBiFunction<Score, Score> gain;
  private Score before;
  private int turns;
  private Duration rest = Duration.ZERO;

  /// @param gain what one score is worth more than another
  /// @param bound what stands before the first turn
  Rests(ToDoubleBiFunction<Score, Score> gain, Score bound) {
    this.gain = gain;
    this.before = bound;
  }

  /// How long to rest after a turn.
  ///
  /// @param score of the best roster
  /// @param bound as it stands now
  Duration after(Score score, Score bound) {
    if (++turns % TURNS == 0) {
      double gap = gain.applyAsDouble(score, before);
      boolean isLittle = gain.applyAsDouble(bound, before) < LITTLE * gap;
      rest = isLittle ? REST : Duration.ZERO;
      before = bound;
    }
    return rest;
  }
}
