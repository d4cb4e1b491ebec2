package callsheet.io.read;

import callsheet.problem.Issue;
import callsheet.roster.PublishedLine;
import java.util.List;

/// What came of reading a published roster.
///
/// @param lines none if one of the issues is an error
/// @param issues errors and warnings, by file, row and column
public record PublishedResult(List<PublishedLine> lines, List<Issue> issues) {

  public PublishedResult {
    lines = List.copyOf(lines);
    issues = List.copyOf(issues);
  }
}
