package callsheet.engine.cpsat;

import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;

/// Weights that turn the levels of a score into one number whose order is the lexicographic one.
///
/// A unit of a level weighs one more than all lower levels can make together. Where that does not
/// fit a double's 53 bits the order cannot be kept in one number, and nothing may be proven with
/// it.
///
/// @param factor by level; that of level 0 (hard) is for parts and plans that break something, and
///   not part of the number
/// @param least the least each level can be
/// @param most the most each level can be
/// @param exact whether the order is kept
@SuppressWarnings("ArrayRecordComponent") // handed out whole, never compared
public record Multipliers(long[] factor, long[] least, long[] most, boolean exact) {

  private static final double LIMIT = 0x1p52;
  private static final long MOST = 1L << 40;

  /// What all of a level may come to in the number at most: several of them fit CP-SAT's integers.
  private static final double MOST_OF_A_LEVEL = 0x1p59;

  /// The weights of a model's levels.
  public static Multipliers of(Model model) {
    int levels = model.levels();
    long[] least = model.constantScore();
    long[] most = model.constantScore();
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      most[gains.level()[i]] += Math.max(0, gains.points()[i]);
      least[gains.level()[i]] += Math.min(0, gains.points()[i]);
    }
    subtractRows(model, least);
    for (Conflicts conflicts : model.conflicts()) {
      for (int amount : conflicts.amounts()) {
        least[conflicts.level()] -= amount * conflicts.weight() * conflicts.hosts().cardinality();
      }
    }
    long[] factor = new long[levels];
    double unit = 1;
    boolean isKept = true;
    for (int level = levels - 1; level >= Score.FILL; level--) {
      double range = (double) most[level] - least[level] + 1;
      factor[level] = (long) Math.max(1, Math.min(unit, Math.min(MOST, MOST_OF_A_LEVEL / range)));
      isKept &= factor[level] >= unit;
      unit *= range;
    }
    factor[Score.HARD] = (long) Math.min(unit, MOST);
    return new Multipliers(factor, least, most, isKept && unit < LIMIT);
  }

  private static void subtractRows(Model model, long[] least) {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] > 0) {
        least[rows.level()[row]] -= worstAmount(rows, row) * rows.weight()[row];
      }
    }
  }

  /// The greatest amount by which a row can be broken.
  static long worstAmount(Model.Rows rows, int row) {
    return Math.max(rows.amount(row, rows.least(row)), rows.amount(row, rows.most(row)));
  }

  /// The greatest score, level by level, that a total can stand for; the hard level is given.
  Score decode(double total, long hard) {
    long[] score = new long[factor.length];
    score[Score.HARD] = hard;
    // A total is whole but for what a solver loses by scaling it; too high is never wrong.
    long rest = (long) Math.floor(total + 0.1 + Math.abs(total) * 1e-13);
    for (int level = Score.FILL; level < factor.length; level++) {
      long lower = 0;
      for (int l = level + 1; l < factor.length; l++) {
        lower += least[l] * factor[l];
      }
      score[level] = Math.min(Math.floorDiv(rest - lower, factor[level]), most[level]);
      rest -= score[level] * factor[level];
    }
    return Score.of(score);
  }
}
