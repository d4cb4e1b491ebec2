package callsheet.engine.bound;

import callsheet.model.Choices;
import java.util.Arrays;

/// What each base literal of a model is worth on one level less what it takes of rows at prices of
/// theirs, window by window as they are priced.
final class ReducedWorth {

  private final Choices choices;
  private final float[] ofLiteral;

  /// Nothing is known of any literal.
  ReducedWorth(Choices choices) {
    this.choices = choices;
    this.ofLiteral = new float[choices.literals()];
    Arrays.fill(ofLiteral, Float.NaN);
  }

  /// Takes over what a window says of its literals; those without a column are worth less than any
  /// other.
  ///
  /// @param own the window's choices
  /// @param whole the model's number of each
  /// @param price of each row of the window's program
  void put(Choices own, int[] whole, LinearProgram program, float[] price) {
    float[] reduced = new float[program.columns];
    program.reduce(price, reduced);
    for (int choice = 0; choice < own.count(); choice++) {
      int first = choices.start(whole[choice]);
      Arrays.fill(
          ofLiteral, first, first + own.end(choice) - own.start(choice), Float.NEGATIVE_INFINITY);
    }
    for (int column = 0; column < program.group[program.group.length - 1]; column++) {
      int literal = program.literal[column];
      int choice = own.choiceOf(literal);
      ofLiteral[choices.start(whole[choice]) + literal - own.start(choice)] = reduced[column];
    }
  }

  /// By base literal, [Float#NaN] where nothing is known.
  float[] copy() {
    return ofLiteral.clone();
  }
}
