package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Where a model is cut into [Windows].
final class Cuts {

  private final Model model;
  private final int days;

  /// By choice its [HostGroups].
  private final int[] group;

  /// By group and day how many literals there are, and the terms of all rows that speak of days
  /// before it and of it or later ones.
  private final long[][] literals;

  private final long[][] across;

  Cuts(Model model) {
    Choices choices = model.choices();
    this.model = model;
    this.days = 1 + IntStream.range(0, choices.count()).map(choices::day).max().orElse(0);
    this.group = HostGroups.of(choices);
    int groups = 1 + Arrays.stream(group).max().orElse(0);
    this.literals = new long[groups][days];
    this.across = new long[groups][days + 1];
    for (int literal = 1; literal < choices.literals(); literal++) {
      int choice = choices.choiceOf(literal);
      literals[group[choice]][choices.day(choice)]++;
    }
    reachAcross();
  }

  private void reachAcross() {
    Choices choices = model.choices();
    int[] of = Spread.over(model, literal -> group[choices.choiceOf(literal)], Math::max, 0);
    int[] firstDay =
        Spread.over(model, literal -> choices.day(choices.choiceOf(literal)), Math::min, days);
    int[] lastDay =
        Spread.over(model, literal -> choices.day(choices.choiceOf(literal)), Math::max, 0);
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      int first = days;
      int last = 0;
      int ofRow = 0;
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        int literal = rows.literal()[i];
        first = Math.min(first, firstDay[literal]);
        last = Math.max(last, lastDay[literal]);
        ofRow = Math.max(ofRow, of[literal]);
      }
      if (first < last) {
        int terms = rows.start()[row + 1] - rows.start()[row];
        across[ofRow][first + 1] += terms;
        across[ofRow][last + 1] -= terms;
      }
    }
    for (long[] ofGroup : across) {
      Arrays.parallelPrefix(ofGroup, Long::sum);
    }
  }

  /// By choice the number of its part, all parts with about as many literals.
  int[] part(int parts) {
    double usual = (model.choices().literals() - 1.0) / parts;
    int[][] partOf = new int[literals.length][days];
    int next = 0;
    int shared = -1;
    double held = 0;
    for (int g = 0; g < literals.length; g++) {
      long size = Arrays.stream(literals[g]).sum();
      if (size > 1.5 * usual) {
        next = cut(g, usual, next, partOf[g]);
      } else if (size > 0) { // else all is settled, wherever it is
        if (shared < 0 || held + size > 1.5 * usual) {
          shared = next++;
          held = 0;
        }
        held += size;
        Arrays.fill(partOf[g], shared);
      }
    }
    return IntStream.range(0, group.length)
        .map(choice -> partOf[group[choice]][model.choices().day(choice)])
        .toArray();
  }

  /// Cuts the days of a group into parts of half to one and a half times the usual size, but for
  /// the last, which may be smaller.
  ///
  /// @param partOf by day, as the outcome
  /// @return the number of the part after them
  private int cut(int g, double usual, int first, int[] partOf) {
    long left = Arrays.stream(literals[g]).sum();
    int part = first;
    for (int begin = 0; begin < days; part++) {
      int end = left > 1.5 * usual ? cut(g, usual, begin) : days;
      Arrays.fill(partOf, begin, end, part);
      left -= Arrays.stream(literals[g], begin, end).sum();
      begin = end;
    }
    return part;
  }

  /// The day before which a part that begins on a day ends.
  private int cut(int g, double usual, int begin) {
    int cut = -1;
    long size = 0;
    for (int end = begin + 1; end < days; end++) {
      size += literals[g][end - 1];
      boolean fits = size >= 0.5 * usual && size <= 1.5 * usual;
      if (cut < 0 ? size >= 0.5 * usual : fits && across[g][end] < across[g][cut]) {
        cut = end;
      }
    }
    return cut < 0 ? days : cut;
  }
}
