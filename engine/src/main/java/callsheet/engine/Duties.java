package callsheet.engine;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import java.util.function.ToDoubleBiFunction;

/// What the lanes of a search do in a round: all anneal, or all repair exactly, whichever paid
/// better in its last rounds; the other is tried now and then, to see whether it still does not.
///
/// They do the same: what one lane repairs and what others anneal meanwhile would be two rosters,
/// of which one is lost. While hard rules are broken, and in a run that counts steps, one lane
/// tries repairs first and the others anneal.
final class Duties {

  private enum Work {
    /// All lanes anneal.
    ANNEAL,
    /// All lanes repair.
    REPAIR,
    /// The last lane repairs first, the others anneal.
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

    private void forget() {
      gained = 0;
      seconds = 0;
    }

    private boolean isKnown() {
      return seconds > 0;
    }

    private double rate() {
      return isKnown() ? gained / seconds : 0;
    }
  }

  /// The part of a round after which repairs that bring nothing are given up where others anneal:
  /// while they pay, and while that is only being tried.
  private static final double PATIENCE = 0.5;

  private static final double PATIENCE_OF_A_TRIAL = 0.1;

  /// The most seconds of a round while repairs pay, or might: what pays next is soon seen.
  private static final double SHORT = 3;

  /// Seconds of what pays better after which the other is tried.
  private static final double UNTIL_TRIAL = 3 * SHORT;

  /// How much of a round is enough to see what repairs bring by now.
  private static final double TRIAL = 0.3;

  /// Repairs might pay if they bring this part of what annealing does.
  private static final double WORTH_A_LOOK = 0.1;

  private final int lanes;
  private final boolean inStep;
  private final ToDoubleBiFunction<Score, Score> gained;
  private final Pay annealing = new Pay();
  private final Pay repairing = new Pay();
  private Work work = Work.ANNEAL;

  /// Seconds since all lanes did something else.
  private double lasted;

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
  /// @param gained what was gained from one score to another, in points of the first soft level
  Duties(int lanes, boolean inStep, ToDoubleBiFunction<Score, Score> gained) {
    this.lanes = lanes;
    this.inStep = inStep;
    this.gained = gained;
  }

  /// Decides what the next round is for.
  ///
  /// @param mayRepair whether parts can be repaired by now
  /// @param nowBroken whether the best roster breaks hard rules: annealing mends them, which no
  ///   part may be large enough for, so that some lanes anneal
  /// @param round the number of the round
  /// @param secondsLeft for search without a break: a trial must leave time for what it shows
  void choose(boolean mayRepair, boolean nowBroken, int round, double secondsLeft) {
    if (isBroken && !nowBroken) {
      // What mending a hard rule was worth says nothing of what comes now.
      annealing.forget();
      repairing.forget();
    }
    isBroken = nowBroken;
    double first = Math.min(SHORT, Search.roundSeconds(round));
    boolean mayTry = inStep || isBroken || repairing.isKnown() || secondsLeft >= 2 * first;
    canRepair = mayRepair && mayTry;
    isTrial = false;
    Work next = next(secondsLeft >= 2 * SHORT);
    lasted = next == work ? lasted : 0;
    work = next;
  }

  private Work next(boolean hasTime) {
    if (!canRepair) {
      return Work.ANNEAL;
    }
    return isBroken || inStep ? Work.BOTH : betterOrTrial(hasTime);
  }

  private Work betterOrTrial(boolean hasTime) {
    if (!repairing.isKnown()) {
      isTrial = true;
      return Work.REPAIR;
    }
    if (!annealing.isKnown()) {
      isTrial = hasTime;
      return hasTime ? Work.ANNEAL : Work.REPAIR;
    }
    int order = Double.compare(repairing.rate(), annealing.rate());
    Work better = order > 0 ? Work.REPAIR : order < 0 ? Work.ANNEAL : other(work);
    isTrial = hasTime && order != 0 && work == better && lasted >= UNTIL_TRIAL;
    return isTrial ? other(better) : better;
  }

  private static Work other(Work work) {
    return work == Work.REPAIR ? Work.ANNEAL : Work.REPAIR;
  }

  /// How long a round should be, in seconds.
  double roundSeconds(int round) {
    double usual = Search.roundSeconds(round);
    double most = work == Work.REPAIR || isTrial || areShort() ? SHORT : usual;
    boolean isQuick = isTrial && work == Work.REPAIR && repairing.isKnown();
    return Math.min(most, usual) * (isQuick ? TRIAL : 1);
  }

  /// Whether the round is only to show what something brings, so that it need not be longer.
  boolean isTrial() {
    return isTrial;
  }

  /// Whether rounds are kept short, as repairs bring something or might: what they have made of the
  /// roster a short round would spoil if it began hot.
  boolean areShort() {
    return canRepair && (!repairing.isKnown() || repairsBringSomething());
  }

  private boolean repairsBringSomething() {
    return repairing.gained >= 1 && repairing.rate() >= WORTH_A_LOOK * annealing.rate();
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
    return !anneals() ? 1 : repairsBringSomething() ? PATIENCE : PATIENCE_OF_A_TRIAL;
  }

  /// A lane has spent so long repairing.
  synchronized void repaired(double laneSeconds) {
    repaired += laneSeconds;
  }

  /// The round is over.
  ///
  /// @param score the best score by now
  /// @param repairGain what all repairs have gained by now
  synchronized void end(Score score, long repairGain) {
    double ofAll = gained.applyAsDouble(scoreBefore, score);
    double ofRepairs =
        switch (work) {
          case ANNEAL -> 0;
          case REPAIR -> ofAll;
          case BOTH -> Math.min(ofAll, (double) (repairGain - repairGainBefore));
        };
    double annealed = anneals() ? lanes * seconds - repaired : 0;
    lasted += seconds;
    if (repaired > 0) {
      repairing.book(ofRepairs, repaired);
    }
    if (annealed > 0) {
      annealing.book(ofAll - ofRepairs, annealed);
    }
  }
}
