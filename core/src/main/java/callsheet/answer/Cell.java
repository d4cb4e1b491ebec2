package callsheet.answer;

import callsheet.problem.Text;

/// A cell of a table.
public sealed interface Cell {

  /// Nothing: not known, or of no meaning here.
  Cell NONE = new None();

  /// Words in both languages; an id or a name is the same in both.
  record Words(Text text) implements Cell {}

  /// A number of things.
  record Count(long value) implements Cell {}

  /// A difference, shown with its sign.
  record Change(long value) implements Cell {}

  /// A number with digits after the point.
  ///
  /// @param scaled the number times 10 to the power of `digits`
  record Decimal(long scaled, int digits) implements Cell {}

  /// A share in basis points: 9,500 is 95 %.
  record Share(long basisPoints) implements Cell {}

  /// A yes or a no.
  record Flag(boolean value) implements Cell {}

  /// An empty cell.
  record None() implements Cell {}

  /// Words that are the same in both languages.
  static Cell of(String both) {
    return both.isEmpty() ? NONE : new Words(Text.of(both));
  }

  /// Words.
  static Cell of(Text text) {
    return new Words(text);
  }
}
