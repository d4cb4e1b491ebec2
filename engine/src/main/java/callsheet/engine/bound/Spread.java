package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// What base literals are told apart by, spread to the derived literals that depend on them.
final class Spread {

  private Spread() {}

  /// A number of each literal: of a base literal its own, and of a derived one what comes of those
  /// that it depends on.
  ///
  /// @param ofTrue the number of [Model#TRUE], with which merging begins
  static int[] over(Model model, IntUnaryOperator own, IntBinaryOperator merge, int ofTrue) {
    int base = model.choices().literals();
    int[] of = new int[model.literalCount()];
    of[Model.TRUE] = ofTrue;
    for (int literal = 1; literal < base; literal++) {
      of[literal] = own.applyAsInt(literal);
    }
    for (int k = 0; k < model.derived().count(); k++) {
      of[base + k] = members(model, k).map(literal -> of[literal]).reduce(ofTrue, merge);
    }
    return of;
  }

  /// The literals that a derived one depends on.
  static IntStream members(Model model, int k) {
    Model.Derived derived = model.derived();
    int row = derived.brokenRow()[k];
    return row == Model.NONE
        ? Arrays.stream(derived.member(), derived.start()[k], derived.start()[k + 1])
        : Arrays.stream(
            model.rows().literal(), model.rows().start()[row], model.rows().start()[row + 1]);
  }
}
