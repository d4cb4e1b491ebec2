package callsheet.engine;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import java.util.function.ToDoubleBiFunction;

/// What the lanes of a search do in a round: anneal, repair exactly, or first the one and then the
/// other. One lane always tries repairs, and gives them up late if they paid lately; all of them
/// repair while repairs pay better than annealing, but for a round now and then that tells whether
/// they still do.
final class Duties {

  /// The part of a round after which repairs that bring nothing are given up: while they pay, and
  /// while that is only being tried.
  private static final double PATIENCE = 0.5;

  private static final double PATIENCE_OF_A_TRIAL = 0.1;

  /// The most seconds of a round while repairs pay, or might: what pays next is soon seen.
  private static final double SHORT = 3;

  /// Rounds in a row in which all lanes repair before one of them anneals again.
  private static final int IN_A_ROW = 3;

  private final int lanes;
  private final boolean inStep;
  private final ToDoubleBiFunction<Score, Score> gain;
  private boolean isShort;

  /// Whether repairs paid at least as well as annealing in the last round, and in that or the one
  /// before: a few repairs that bring nothing may be chance.
  private boolean paid;

  private boolean repairsPay;

  /// Rounds for which all lanes are yet to repair.
  private int repairingRounds;

  private Score scoreBefore = Score.of(0, 0);
  private long repairGainBefore;
  private double seconds;
  private double repaired;

  /// Duties of so many lanes.
  ///
  /// @param inStep whether all lanes must start from the same roster, so that only one may repair
  /// @param gain what one score is worth more than another, in points of the first soft level
  Duties(int lanes, boolean inStep, ToDoubleBiFunction<Score, Score> gain) {
    this.lanes = lanes;
    this.inStep = inStep;
    this.gain = gain;
  }

  /// How long a round should be, in seconds.
  double roundSeconds(int round) {
    return isShort ? Math.min(SHORT, Search.roundSeconds(round)) : Search.roundSeconds(round);
  }

  /// Whether rounds are kept short, as repairs bring something or might: what they have made of the
  /// roster a short round would spoil if it began hot.
  boolean areShort() {
    return isShort;
  }

  /// A round begins.
  ///
  /// @param roundSeconds how long it may last
  /// @param score the best score by now
  /// @param repairGain what all repairs have gained by now
  void begin(double roundSeconds, Score score, long repairGain) {
    seconds = roundSeconds;
    scoreBefore = score;
    repairGainBefore = repairGain;
    repaired = 0;
  }

  /// How long a lane may repair in this round.
  double mostRepair(int lane) {
    boolean tries = lane == lanes - 1;
    if (repairingRounds > 0 && !inStep) {
      return seconds;
    }
    return !tries ? 0 : lanes == 1 ? seconds / 2 : seconds;
  }

  /// The part of that time after which repairs that bring nothing end.
  double patience() {
    return repairsPay ? PATIENCE : PATIENCE_OF_A_TRIAL;
  }

  /// A lane has spent so long repairing.
  synchronized void repaired(double laneSeconds) {
    repaired += laneSeconds;
  }

  /// The round is over. Where nothing gained, short and long ones take turns.
  ///
  /// @param isBroken whether hard rules are still broken: annealing mends them, which no part may
  ///   be large enough for, so that some lanes go on annealing
  synchronized void end(Score score, long repairGain, boolean isBroken) {
    double annealed = lanes * seconds - repaired;
    double ofRepairs = repairGain - repairGainBefore;
    double ofAnnealing = Math.max(0, gain.applyAsDouble(scoreBefore, score) - ofRepairs);
    isShort = ofRepairs > 0 || (!isShort && repaired > 0 && ofAnnealing == 0);
    boolean paidBefore = paid;
    paid = ofRepairs * annealed >= ofAnnealing * repaired;
    repairsPay = paid || paidBefore;
    if (!paid || ofRepairs <= 0 || isBroken) {
      repairingRounds = 0;
    } else {
      repairingRounds = repairingRounds > 0 ? repairingRounds - 1 : IN_A_ROW;
    }
  }
}
