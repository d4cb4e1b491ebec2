package callsheet.io.model;

import callsheet.io.model.LinearProgram.Domain;
import callsheet.io.model.LinearProgram.Sense;
import callsheet.io.model.LinearProgram.Terms;
import java.util.ArrayList;
import java.util.List;

/// The levels of the score as columns `level_1`, `level_2` …, each equal to its gains less its
/// penalties, and the objective that weighs them.
///
/// A level's weight is one more than all that the lower levels together can differ by, so that the
/// order stays lexicographic. That is exact as long as the objective stays below 2⁵³, where doubles
/// hold every whole number; beyond it the weights are cut and a remark says that the levels are to
/// be maximised one after another.
final class Levels {

  private static final double EXACT = 0x1p53;
  private static final double CUT_RATIO = 1000;

  private final LinearProgram program;
  private final List<Terms> terms = new ArrayList<>();
  private final double[] spans;
  private final long[] constants;

  Levels(LinearProgram program, long[] constants) {
    this.program = program;
    this.constants = constants;
    this.spans = new double[constants.length];
    for (int level = 0; level < constants.length; level++) {
      terms.add(new Terms());
    }
  }

  /// A unit of a column, of which there are at most `most`, earns points at a level.
  void earn(int level, long points, int column, double most) {
    terms.get(level).add(points, column);
    spans[level] += Math.abs(points) * most;
  }

  /// Adds what a level has in any case.
  void constant(int level, long points) {
    constants[level] += points;
  }

  /// Defines the levels from the first that is not hard on, and the objective.
  void close() {
    double[] weights = weights();
    for (int level = 1; level < constants.length; level++) {
      int column = program.column("level_" + level, Domain.FREE);
      program.objective(column, weights[level]);
      terms.get(level).add(-1, column);
      program.row("define_level_" + level, terms.get(level), Sense.EQUAL, -constants[level]);
      program.remark(
          "level_"
              + level
              + (level == 1 ? " (unfilled seats)" : "")
              + " counts "
              + (long) weights[level]);
    }
  }

  private double[] weights() {
    double[] weights = new double[spans.length];
    double below = 0;
    for (int level = spans.length - 1; level > 0; level--) {
      weights[level] = below + 1;
      below += weights[level] * (spans[level] + Math.abs(constants[level]));
    }
    if (below < EXACT) {
      return weights;
    }
    program.remark("The weights that would keep the order of levels do not fit into doubles:");
    program.remark(
        "maximise level_1 alone, fix it at its value, then maximise level_2, and so on.");
    for (int level = spans.length - 1; level > 0; level--) {
      weights[level] = Math.pow(CUT_RATIO, spans.length - 1 - level);
    }
    return weights;
  }
}
