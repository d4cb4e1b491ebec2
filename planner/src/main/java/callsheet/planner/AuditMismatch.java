package callsheet.planner;

import callsheet.roster.Score;

/// The judge and the rows disagree about a roster: a fault of Callsheet, never of the input. No
/// result is given, for one of the two must be wrong.
public final class AuditMismatch extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /// Nothing, if the two agree.
  public static void check(Score rows, Score judge) {
    if (!rows.equals(judge)) {
      throw new AuditMismatch(rows, judge);
    }
  }

  private AuditMismatch(Score rows, Score judge) {
    super("The rows score the roster " + rows + " and the judge " + judge);
  }
}
