package callsheet.problem;

/// Something wrong, or doubtful, in the input: what, where, why and what to do.
///
/// @param code stable; listed in `docs/errors.md`
/// @param file file, sheet or JSON pointer's document; empty if none
/// @param row 1-based line or row as an editor counts it; 0: the whole table
/// @param column header of the column, or the 1-based column of a text; empty: the whole row
/// @param cause what is wrong, quoting the value
/// @param action what to do about it
public record Issue(IssueCode code, String file, int row, String column, Text cause, Text action) {

  /// Whether nothing can be solved before it is mended.
  public boolean isError() {
    return code.severity() == IssueCode.Severity.ERROR;
  }
}
