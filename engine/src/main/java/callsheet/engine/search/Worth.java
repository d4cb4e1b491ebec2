package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// One number for a change of the score, to guide the search.
///
/// Levels are compared lexicographically wherever a roster is kept or reported. While annealing, a
/// unit of a higher level weighs `factor` of the next, so large that no seat is left empty for gain
/// at the end, yet small enough that the search may pass through worse rosters. Hard amounts never
/// grow.
final class Worth {

  /// The scale of costs is at least so many times the least one.
  private static final double LEAST_SCALE = 8;

  private final double[] factor;
  private final double typicalGain;
  private final float[] alone;

  /// What a unit of [Activity#crowding] is worth.
  private final double crowd;

  /// The worth of literals by themselves in a model.
  Worth(Wiring wiring) {
    Model model = wiring.model();
    this.factor = new double[model.levels()];
    Model.Gains gains = model.gains();
    this.typicalGain = gains.points().length > 0 ? meanGain(gains) : scaleOfCosts(wiring);
    long greatest = Math.max(1, Arrays.stream(gains.points()).max().orElse(1));
    double unit = 1;
    for (int level = factor.length - 1; level > Score.FILL; level--) {
      factor[level] = unit;
      unit *= 1000;
    }
    double fill = Math.max(Math.max(50.0, greatest / 10.0), 2 * dearestForLightest(model.rows()));
    factor[Score.FILL] = (factor.length > 2 ? factor[2] : 1) * fill;
    factor[Score.HARD] = factor[Score.FILL] * 1000;
    this.crowd = wiring.hasCrowds() ? typicalGain * point() / meanLoad(wiring.choices()) : 0;
    this.alone = new float[wiring.choices().literals()];
    for (int literal = 0; literal < alone.length; literal++) {
      double total = 0;
      for (int level = Score.FILL; level < factor.length; level++) {
        total += factor[level] * wiring.worth(literal, level);
      }
      alone[literal] = (float) total;
    }
  }

  private static double meanLoad(Choices choices) {
    return Math.max(1.0, choices.count()) / choices.hosts();
  }

  private static double meanGain(Model.Gains gains) {
    return Math.max(1, Arrays.stream(gains.points()).average().orElse(0));
  }

  /// What a unit of the dearest row of the first soft level costs for each unit that the lightest
  /// seat counts: a seat that weighs less to the search would be left open for a wish.
  private static double dearestForLightest(Model.Rows rows) {
    long dearest = 0;
    long lightest = Long.MAX_VALUE;
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == Score.FILL) {
        lightest = Math.min(lightest, rows.weight()[row]);
      } else if (rows.level()[row] == Score.FILL + 1) {
        dearest = Math.max(dearest, rows.weight()[row]);
      }
    }
    return (double) dearest / Math.max(1, lightest);
  }

  /// Where nothing is earned, what a unit of a soft row costs is the scale: the mean, but so much
  /// of the least that a search near its end still crosses a unit of it now and then. Rows that are
  /// the worth of a literal by themselves don't count for the least: the search never walks along
  /// them.
  private static double scaleOfCosts(Wiring wiring) {
    Model.Rows rows = wiring.model().rows();
    int[] soft =
        IntStream.range(0, rows.count()).filter(row -> rows.level()[row] > Score.FILL).toArray();
    long least =
        IntStream.of(soft)
            .filter(row -> !wiring.isFolded(row))
            .mapToLong(row -> rows.weight()[row])
            .min()
            .orElse(0);
    double mean = IntStream.of(soft).mapToLong(row -> rows.weight()[row]).average().orElse(1);
    return Math.max(mean, LEAST_SCALE * least);
  }

  /// What a literal is worth by itself.
  double of(int literal) {
    return alone[literal];
  }

  /// The mean points of a literal that earns, or the mean cost of a soft row where none does: the
  /// scale of temperatures.
  double typicalGain() {
    return typicalGain;
  }

  /// What a point of the first soft level is worth; 1 where there is none.
  double point() {
    return factor.length > Score.FILL + 1 ? factor[Score.FILL + 1] : 1;
  }

  /// What one score is worth more than another.
  double change(Score from, Score to) {
    double change = 0;
    for (int level = 0; level < factor.length; level++) {
      change += factor[level] * (to.level(level) - from.level(level));
    }
    return change;
  }

  /// What changed since the levels were copied to `before`, and what the change since
  /// [Activity#begin] is worth in crowding.
  double change(long[] before, Activity activity) {
    double change = 0;
    for (int level = 0; level < before.length; level++) {
      long difference = activity.score(level) - before[level];
      if (difference != 0) {
        change += factor[level] * difference;
      }
    }
    return change + crowd * activity.crowding();
  }
}
