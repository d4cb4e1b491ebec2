package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/// What base literals are told apart by, spread to the derived literals that depend on them.
final class Spread {

  private Spread() {}

  /// A number of each literal: of a base literal its own, and of a derived one what comes of those
  /// that it depends on.
  ///
  /// @param ofTrue the number of [Model#TRUE], with which merging begins
  static int[] over(Model model, IntUnaryOperator own, IntBinaryOperator merge, int ofTrue) {
    int base = model.choices().literals();
    Model.Derived derived = model.derived();
    int[] of = new int[model.literalCount()];
    of[Model.TRUE] = ofTrue;
    for (int literal = 1; literal < base; literal++) {
      of[literal] = own.applyAsInt(literal);
    }
    for (int k = 0; k < derived.count(); k++) {
      int row = derived.brokenRow()[k];
      boolean isAny = row == Model.NONE;
      int[] on = isAny ? derived.member() : model.rows().literal();
      int[] start = isAny ? derived.start() : model.rows().start();
      int at = isAny ? k : row;
      int merged = ofTrue;
      for (int i = start[at]; i < start[at + 1]; i++) {
        merged = merge.applyAsInt(merged, of[on[i]]);
      }
      of[base + k] = merged;
    }
    return of;
  }
}
