package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The days of a model in stretches with about as many literals each, so that one of them can be
/// priced where the whole would take too long or too much memory.
///
/// What a soft row costs is counted in one window, the one with most of its terms.
final class Windows {

  private final Model model;
  private final int count;

  private final int[] ofChoice;

  /// The window of each literal, a derived one being where the last is that it depends on; empty if
  /// there is but one window.
  private final int[] ofLiteral;

  private Windows(Model model, int parts) {
    this.model = model;
    Choices choices = model.choices();
    int days = 1 + IntStream.range(0, choices.count()).map(choices::day).max().orElse(0);
    int[] ofDay = parts > 1 ? part(days, parts) : new int[days];
    this.count = 1 + ofDay[days - 1];
    this.ofChoice =
        IntStream.range(0, choices.count()).map(choice -> ofDay[choices.day(choice)]).toArray();
    this.ofLiteral = count > 1 ? spread(choice -> ofChoice[choice], Math::max, 0) : new int[0];
  }

  /// The stretches of a model's days, each with half to one and a half times as many literals as if
  /// all had the same, and cut where rows with the fewest terms reach across: months where they
  /// end.
  ///
  /// @param parts about how many; a day is never parted
  static Windows of(Model model, int parts) {
    return new Windows(model, parts);
  }

  /// The window of each day.
  private int[] part(int days, int parts) {
    Choices choices = model.choices();
    long[] across = across(days);
    long[] literals = new long[days];
    for (int literal = 1; literal < choices.literals(); literal++) {
      literals[choices.day(choices.choiceOf(literal))]++;
    }
    double usual = (choices.literals() - 1.0) / parts;
    long left = choices.literals() - 1L;
    int[] ofDay = new int[days];
    int begin = 0;
    for (int window = 0; begin < days; window++) {
      int end = left > 1.5 * usual ? cut(begin, literals, across, usual) : days;
      Arrays.fill(ofDay, begin, end, window);
      left -= Arrays.stream(literals, begin, end).sum();
      begin = end;
    }
    return ofDay;
  }

  /// The day before which a window that begins on a day ends.
  private static int cut(int begin, long[] literals, long[] across, double usual) {
    int cut = -1;
    long size = 0;
    for (int end = begin + 1; end < literals.length; end++) {
      size += literals[end - 1];
      boolean fits = size >= 0.5 * usual && size <= 1.5 * usual;
      if (cut < 0 ? size >= 0.5 * usual : fits && across[end] < across[cut]) {
        cut = end;
      }
    }
    return cut < 0 ? literals.length : cut;
  }

  /// Of each day, the terms of all rows that speak of days before it and of it or later ones.
  private long[] across(int days) {
    int[] firstDay = spread(model.choices()::day, Math::min, days);
    int[] lastDay = spread(model.choices()::day, Math::max, 0);
    Model.Rows rows = model.rows();
    long[] across = new long[days + 1];
    for (int row = 0; row < rows.count(); row++) {
      int first = days;
      int last = 0;
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        first = Math.min(first, firstDay[rows.literal()[i]]);
        last = Math.max(last, lastDay[rows.literal()[i]]);
      }
      if (first < last) {
        int terms = rows.start()[row + 1] - rows.start()[row];
        across[first + 1] += terms;
        across[last + 1] -= terms;
      }
    }
    Arrays.parallelPrefix(across, Long::sum);
    return across;
  }

  /// A number of each literal: that of its choice, and of a derived one what comes of those that it
  /// depends on.
  private int[] spread(IntUnaryOperator ofItsChoice, IntBinaryOperator merge, int ofTrue) {
    Choices choices = model.choices();
    return Spread.over(
        model, literal -> ofItsChoice.applyAsInt(choices.choiceOf(literal)), merge, ofTrue);
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
