package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The days of a model in stretches with about as many literals each, so that one of them can be
/// priced where the whole would take too long or too much memory.
///
/// What a soft row costs is counted in one window, the one with most of its terms.
final class Windows {

  private final Model model;
  private final int count;

  /// The window of each choice, and of each literal; that of [Model#TRUE] is 0.
  private final int[] ofChoice;

  private final int[] ofLiteral;

  private Windows(Model model, int[] ofChoice, int count) {
    this.model = model;
    this.ofChoice = ofChoice;
    this.count = count;
    this.ofLiteral = literals();
  }

  /// The stretches of a model's days.
  ///
  /// @param count how many at most; a day is never parted
  static Windows of(Model model, int count) {
    Choices choices = model.choices();
    int[] inTime =
        IntStream.range(0, choices.count())
            .boxed()
            .sorted(Comparator.comparingInt(choices::day))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ofChoice = new int[choices.count()];
    int all = choices.literals() - 1;
    int window = 0;
    long literals = 0;
    for (int i = 0; i < inTime.length; i++) {
      boolean isNewDay = i > 0 && choices.day(inTime[i]) > choices.day(inTime[i - 1]);
      if (isNewDay && literals * count >= (window + 1L) * all) {
        window++;
      }
      ofChoice[inTime[i]] = window;
      literals += choices.end(inTime[i]) - choices.start(inTime[i]);
    }
    return new Windows(model, ofChoice, window + 1);
  }

  /// A derived literal belongs where the last of what it depends on does.
  private int[] literals() {
    Choices choices = model.choices();
    Model.Derived derived = model.derived();
    int[] of = new int[model.literalCount()];
    for (int literal = 1; literal < choices.literals(); literal++) {
      of[literal] = ofChoice[choices.choiceOf(literal)];
    }
    for (int k = 0; k < derived.count(); k++) {
      int row = derived.brokenRow()[k];
      boolean isAny = row == Model.NONE;
      int[] on = isAny ? derived.member() : model.rows().literal();
      int from = isAny ? derived.start()[k] : model.rows().start()[row];
      int to = isAny ? derived.start()[k + 1] : model.rows().start()[row + 1];
      int last = 0;
      for (int i = from; i < to; i++) {
        last = Math.max(last, of[on[i]]);
      }
      of[choices.literals() + k] = last;
    }
    return of;
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
