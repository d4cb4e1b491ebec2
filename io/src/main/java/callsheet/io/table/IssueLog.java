package callsheet.io.table;

import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects every issue of a reading; none is dropped.
public final class IssueLog {

  private static final Comparator<Issue> BY_PLACE =
      Comparator.comparing(Issue::file)
          .thenComparingInt(Issue::row)
          .thenComparingInt(Issue::character)
          .thenComparing(Issue::column)
          .thenComparing(Issue::code);

  private final List<Issue> issues = new ArrayList<>();
  private boolean hasErrors;

  /// Adds an issue.
  public void add(IssueCode code, Place place, Text cause, Text action) {
    issues.add(
        new Issue(
            code, place.file(), place.row(), place.column(), place.character(), cause, action));
    hasErrors |= code.severity() == IssueCode.Severity.ERROR;
  }

  /// Whether one of the issues is an error.
  public boolean hasErrors() {
    return hasErrors;
  }

  /// All issues by file, row and column.
  public List<Issue> sorted() {
    return issues.stream().sorted(BY_PLACE).toList();
  }
}
