package callsheet.io.table;

import callsheet.problem.Origin.Mark;
import java.util.List;
import java.util.Map;

/// A value of a JSON or YAML text with the place it starts at.
public sealed interface Tree {

  /// Where it starts.
  Mark mark();

  /// The line it starts in, 1-based.
  default int line() {
    return mark().line();
  }

  /// A text, number or truth value; `value` is a Long, Double, Boolean or String.
  ///
  /// @param text as written
  record Leaf(Object value, String text, Mark mark) implements Tree {}

  /// `null`, or nothing at all.
  record Nothing(Mark mark) implements Tree {}

  /// A list.
  record Sequence(List<Tree> items, Mark mark) implements Tree {}

  /// Members by name, in the order written.
  ///
  /// @param keys where each name starts
  record Mapping(Map<String, Tree> members, Map<String, Mark> keys, Mark mark) implements Tree {}
}
