package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The choices of a model in parts with about as many literals each, so that one of them can be
/// priced where the whole would take too long or too much memory: those that share no hosts apart
/// ([HostGroups]), and where these are too large, stretches of days.
///
/// What a soft row costs is counted in one window, the one with most of its terms.
final class Windows {

  private final Model model;
  private final int count;

  private final int[] ofChoice;

  /// The window of each literal, a derived one being in the last that it depends on; empty if there
  /// is but one window.
  private final int[] ofLiteral;

  private Windows(Model model, int[] ofChoice) {
    this.model = model;
    this.ofChoice = ofChoice;
    this.count = 1 + Arrays.stream(ofChoice).max().orElse(0);
    this.ofLiteral =
        count > 1
            ? Spread.over(
                model, literal -> ofChoice[model.choices().choiceOf(literal)], Math::max, 0)
            : new int[0];
  }

  /// The parts of a model, each with at most one and a half times as many literals as if all had
  /// the same. Days are cut where rows with the fewest terms reach across: months where they end.
  ///
  /// @param parts about how many; a day of hosts who share seats is never parted
  static Windows of(Model model, int parts) {
    return new Windows(
        model, parts > 1 ? new Cuts(model).part(parts) : new int[model.choices().count()]);
  }

  /// The window of a choice.
  int of(int choice) {
    return ofChoice[choice];
  }

  /// How many there are.
  int count() {
    return count;
  }

  /// One window as a model of its own: the whole if there is but one. What no choice can change
  /// counts in the first.
  Window window(int window) {
    if (count == 1) {
      return Window.whole(model);
    }
    long[] constant = window == 0 ? constant() : new long[model.levels()];
    return new WindowBuilder(model, choices(window), rowsCounted(window)).window(constant);
  }

  private int[] choices(int window) {
    return IntStream.range(0, ofChoice.length)
        .filter(choice -> ofChoice[choice] == window)
        .toArray();
  }

  private long[] constant() {
    long[] constant = model.constantScore();
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      if (gains.literal()[i] == Model.TRUE) {
        constant[gains.level()[i]] += gains.points()[i];
      }
    }
    return constant;
  }

  /// The rows of which most terms are in a window.
  private BitSet rowsCounted(int window) {
    Model.Rows rows = model.rows();
    BitSet counted = new BitSet();
    int[] terms = new int[count];
    for (int row = 0; row < rows.count(); row++) {
      Arrays.fill(terms, 0);
      int home = 0;
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        int of = ofLiteral[rows.literal()[i]];
        terms[of]++;
        home = terms[of] > terms[home] ? of : home;
      }
      counted.set(row, home == window);
    }
    return counted;
  }
}
