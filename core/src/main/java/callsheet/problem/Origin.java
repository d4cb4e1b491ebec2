package callsheet.problem;

import java.util.List;
import java.util.Map;

/// Where a line of the rules was written, down to each key and value.
///
/// @param file empty if it stands in none
/// @param start where the line starts
/// @param keys where keys start, by pointer: `/weight`, `/parameters/rest`
/// @param values where values start, by pointer
/// @param where where each line of the `where` starts; empty if the file spells it in another way
///   than it reads, with escapes, say
public record Origin(
    String file, Mark start, Map<String, Mark> keys, Map<String, Mark> values, List<Mark> where) {

  /// A place in a text; both numbers count from 1 and are 0 if not known.
  public record Mark(int line, int character) {}

  /// The origin of a line that was written in no file.
  public static final Origin NOWHERE = ofRow("", 0);

  public Origin {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
    where = List.copyOf(where);
  }

  /// A row of a table, of which no more is known.
  public static Origin ofRow(String file, int row) {
    return new Origin(file, new Mark(row, 0), Map.of(), Map.of(), List.of());
  }

  /// Where a key starts, or else its value.
  public Mark key(String pointer) {
    Mark mark = keys.get(pointer);
    return mark == null ? value(pointer) : mark;
  }

  /// Where a value starts, or else whatever it lies in.
  public Mark value(String pointer) {
    if (pointer.isEmpty()) {
      return start;
    }
    Mark mark = values.get(pointer);
    return mark == null ? value(parent(pointer)) : mark;
  }

  /// Where a character of the `where` stands, given its place in the expression.
  public Mark inWhere(int line, int character) {
    if (line < 1 || line > where.size()) {
      return value("/where");
    }
    Mark lineStart = where.get(line - 1);
    return new Mark(lineStart.line(), lineStart.character() + character - 1);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
