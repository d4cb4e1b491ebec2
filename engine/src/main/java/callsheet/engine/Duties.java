package callsheet.engine;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import java.util.function.ToDoubleBiFunction;

/// What the lanes of a search do in a round: all anneal, or all repair exactly, whichever paid
/// better in its last rounds; the other is tried now and then, to see whether it still does not.
///
/// They do the same, since what one lane repairs and what another anneals meanwhile are two
/// rosters, of which one is lost. While hard rules are broken, and in a run that counts steps, one
/// lane tries repairs first and the others anneal.
final class Duties {

  /// What all lanes do.
  private enum Work {
    ANNEAL,
    REPAIR,
    BOTH
  }

  /// What one kind of work has come to, its last round first: what it gained, in points of the
  /// first soft level, in how many seconds of lanes.
  private static final class Pay {

    /// What is left of the past after another round.
    private static final double MEMORY = 0.2;

    private double gained;
    private double seconds;

    private void book(double points, double laneSeconds) {
      gained = MEMORY * gained + points;
      seconds = MEMORY * seconds + laneSeconds;
    }

    private boolean isKnown() {
      return seconds > 0;
    }

    private double rate() {
      return seconds > 0 ? gained / seconds : 0;
    }
  }

  /// The part of a round after which repairs that bring nothing are given up where others anneal:
  /// while they pay, and while that is only being tried.
  private static final double PATIENCE = 0.5;

  private static final double PATIENCE_OF_A_TRIAL = 0.1;

  /// The most seconds of a round while repairs pay, or might: what pays next is soon seen.
  private static final double SHORT = 3;

  /// Rounds in a row of what pays better before the other is tried.
  private static final int IN_A_ROW = 3;

  /// How much of a round is enough to see what repairs bring.
  private static final double TRIAL = 0.3;

  private final int lanes;
  private final boolean inStep;
  private final ToDoubleBiFunction<Score, Score> gain;
  private final Pay annealing = new Pay();
  private final Pay repairing = new Pay();
  private Work work = Work.ANNEAL;

  /// Rounds since the work that pays worse was tried.
  private int inARow;

  private boolean isTrial;
  private boolean canRepair;
  private boolean isBroken;

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

  /// Decides what the next round is for.
  ///
  /// @param mayRepair whether parts can be repaired by now
  void choose(boolean mayRepair) {
    canRepair = mayRepair;
    isTrial = false;
    if (!canRepair) {
      work = Work.ANNEAL;
    } else if (isBroken || inStep) {
      work = Work.BOTH;
    } else if (!repairing.isKnown()) {
      work = Work.REPAIR;
    } else {
      isTrial = inARow == IN_A_ROW;
      inARow = isTrial ? 0 : inARow + 1;
      work = isTrial ? other(better()) : better();
    }
  }

  /// What paid better; if neither did, what was not done last.
  private Work better() {
    int order = Double.compare(repairing.rate(), annealing.rate());
    return order > 0 ? Work.REPAIR : order < 0 ? Work.ANNEAL : other(work);
  }

  private static Work other(Work work) {
    return work == Work.REPAIR ? Work.ANNEAL : Work.REPAIR;
  }

  /// How long a round should be, in seconds.
  double roundSeconds(int round) {
    double usual = Search.roundSeconds(round);
    double most = work == Work.REPAIR || areShort() ? SHORT : usual;
    return Math.min(most, usual) * (isTrial && work == Work.REPAIR ? TRIAL : 1);
  }

  /// Whether rounds are kept short, as repairs bring something or might: what they have made of the
  /// roster a short round would spoil if it began hot.
  boolean areShort() {
    return canRepair && (repairing.gained >= 1 || !repairing.isKnown());
  }

  /// Whether lanes anneal, if only after repairs.
  boolean anneals() {
    return work != Work.REPAIR;
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
    return switch (work) {
      case ANNEAL -> 0;
      case REPAIR -> seconds;
      case BOTH -> lane < lanes - 1 ? 0 : lanes == 1 ? seconds / 2 : seconds;
    };
  }

  /// The part of that time after which repairs that bring nothing end.
  double patience() {
    return !anneals() ? 1 : repairing.gained >= 1 ? PATIENCE : PATIENCE_OF_A_TRIAL;
  }

  /// A lane has spent so long repairing.
  synchronized void repaired(double laneSeconds) {
    repaired += laneSeconds;
  }

  /// The round is over.
  ///
  /// @param stillBroken whether hard rules are broken: annealing mends them, which no part may be
  ///   large enough for, so that some lanes anneal
  synchronized void end(Score score, long repairGain, boolean stillBroken) {
    isBroken = stillBroken;
    double gained = Math.max(0, gain.applyAsDouble(scoreBefore, score));
    double ofRepairs =
        switch (work) {
          case ANNEAL -> 0;
          case REPAIR -> gained;
          case BOTH -> repairGain - repairGainBefore;
        };
    double annealed = anneals() ? lanes * seconds - repaired : 0;
    if (repaired > 0) {
      repairing.book(ofRepairs, repaired);
    }
    if (annealed > 0) {
      annealing.book(Math.max(0, gained - ofRepairs), annealed);
    }
  }
}
