package callsheet.engine;

import callsheet.roster.Score;

/// The engine contradicts itself: a fault of Callsheet, never of the input. The solve ends without
/// a result, for a result might be wrong.
public final class EngineFault extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private EngineFault(String message) {
    super(message);
  }

  /// A score kept up to date move by move is not the one that the rows give.
  public static EngineFault drift(Score kept, Score recounted) {
    return new EngineFault("A thread scores its roster " + kept + " and the rows " + recounted);
  }

  /// A roster scores more than what was proven to be the most.
  public static EngineFault beyondBound(Score score, Score bound) {
    return new EngineFault("A roster scores " + score + " and the proven bound is " + bound);
  }

  /// What was solved exactly does not hold when it is counted.
  public static EngineFault notHeld(Object broken) {
    return new EngineFault("A solved part of the rules breaks " + broken);
  }
}
