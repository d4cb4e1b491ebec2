package callsheet.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something wrong, or doubtful, in the input: what, where, why and what to do.
///
/// @param code stable; listed in `docs/errors.md`
/// @param file file, sheet or JSON pointer's document; empty if none
/// @param row 1-based line or row as an editor counts it; 0: the whole table
/// @param column header of the column, or key of the value; empty: the whole row
/// @param character 1-based column of the line of a text, as an editor counts it; 0: not known
/// @param cause what is wrong, quoting the value
/// @param action what to do about it
public record Issue(
    IssueCode code, String file, int row, String column, int character, Text cause, Text action) {

  /// An issue in a cell or row of a table.
  public Issue(IssueCode code, String file, int row, String column, Text cause, Text action) {
    this(code, file, row, column, 0, cause, action);
  }

  /// Whether nothing can be solved before it is mended.
  public boolean isError() {
    return code.severity() == IssueCode.Severity.ERROR;
  }

  /// Where it stands: `rules.yaml:12:9 weight` in a text, `hosts.csv, row 3, column name` in a
  /// table.
  public Text place() {
    return character > 0
        ? Text.of(inText())
        : new Text(inTable("row %d", "column %s"), inTable("%d행", "%s 열"));
  }

  private String inText() {
    String place = file + ":" + row + ":" + character;
    return column.isEmpty() ? place : place + " " + column;
  }

  private String inTable(String rowForm, String columnForm) {
    return Stream.of(
            file,
            row > 0 ? rowForm.formatted(row) : "",
            column.isEmpty() ? "" : columnForm.formatted(column))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
