package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.BitSet;

/// What stands for each literal once what is settled is known: itself, another one that always has
/// its value, or a constant.
final class Settlement {

  static final int ZERO = -1;
  static final int ONE = -2;

  private final Model model;
  private final Choices choices;
  private final RowSum sum;

  /// Scratch: literals marked with the number of the mark.
  private final int[] marks;

  private int mark;

  private Settlement(Model model, RowSum sum) {
    this.model = model;
    this.choices = model.choices();
    this.sum = sum;
    this.marks = new int[choices.literals()];
  }

  /// The literal that stands for each, [#ZERO] or [#ONE].
  ///
  /// @param excluded base literals that cannot hold
  /// @param sum scratch
  static int[] of(Model model, BitSet excluded, RowSum sum) {
    return new Settlement(model, sum).settle(excluded);
  }

  private int[] settle(BitSet excluded) {
    int[] of = new int[model.literalCount()];
    of[Model.TRUE] = ONE;
    for (int literal = 1; literal < choices.literals(); literal++) {
      of[literal] = excluded.get(literal) ? ZERO : literal;
    }
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      int self = choices.literals() + k;
      of[self] =
          derived.brokenRow()[k] == Model.NONE
              ? settleAny(derived, k, self, of)
              : settleBroken(derived.brokenRow()[k], self, of);
    }
    return of;
  }

  private int settleAny(Model.Derived derived, int k, int self, int[] of) {
    int only = ZERO;
    int live = 0;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      int member = of[derived.member()[i]];
      if (member == ONE) {
        return ONE;
      }
      if (member != ZERO && member != only) {
        only = member;
        live++;
      }
    }
    return live > 1 ? coversChoice(derived, k, of) ? ONE : self : only;
  }

  /// Whether the members are all that a choice can have.
  private boolean coversChoice(Model.Derived derived, int k, int[] of) {
    int first = derived.member()[derived.start()[k]];
    if (first >= choices.literals()) {
      return false;
    }
    mark++;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      if (derived.member()[i] < choices.literals()) {
        marks[derived.member()[i]] = mark;
      }
    }
    int choice = choices.choiceOf(first);
    for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
      if (of[literal] != ZERO && marks[literal] != mark) {
        return false;
      }
    }
    return true;
  }

  private int settleBroken(int row, int self, int[] of) {
    sum.open(row, of);
    long least = sum.least();
    long most = sum.most();
    long lo = model.rows().lo()[row];
    long hi = model.rows().hi()[row];
    boolean never = most <= hi && least >= lo;
    boolean always = least > hi || (lo != Model.NO_LO && most < lo);
    return never ? ZERO : always ? ONE : self;
  }
}
