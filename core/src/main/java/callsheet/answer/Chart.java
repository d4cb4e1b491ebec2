package callsheet.answer;

import callsheet.problem.Text;
import java.util.List;

/// A picture of columns of a table.
///
/// @param table key of the table
/// @param along key of the column of labels, or of the horizontal axis
/// @param values keys of the columns of numbers drawn; empty cells are left out
public record Chart(Kind kind, Text title, String table, String along, List<String> values) {

  /// How it is drawn.
  public enum Kind {
    /// A bar for each row, in the table's order; negative numbers to the other side.
    BARS,
    /// A line for each column of numbers.
    LINES,
    /// The same, level between one point and the next.
    STEPS
  }

  public Chart {
    values = List.copyOf(values);
  }

  /// Whether a table has the columns that the chart shows.
  boolean isOf(Table of) {
    return of.key().equals(table)
        && of.indexOf(along) >= 0
        && values.stream().allMatch(value -> of.indexOf(value) >= 0);
  }
}
