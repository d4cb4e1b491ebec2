package callsheet.io.table;

import java.util.List;
import java.util.Map;

/// A value of a JSON or YAML text with the line it starts in.
public sealed interface Tree {

  /// 1-based.
  int line();

  /// A text, number or truth value; `value` is a Long, Double, Boolean or String.
  ///
  /// @param text as written
  record Leaf(Object value, String text, int line) implements Tree {}

  /// `null`, or nothing at all.
  record Nothing(int line) implements Tree {}

  /// A list.
  record Sequence(List<Tree> items, int line) implements Tree {}

  /// Members by name, in the order written.
  record Mapping(Map<String, Tree> members, int line) implements Tree {}
}
