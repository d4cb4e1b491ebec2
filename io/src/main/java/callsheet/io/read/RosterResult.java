package callsheet.io.read;

import callsheet.problem.Issue;
import callsheet.roster.Roster;
import java.util.List;
import java.util.Optional;

/// What came of reading a roster.
///
/// @param roster empty if one of the issues is an error
/// @param issues errors and warnings, by file, row and column
public record RosterResult(Optional<Roster> roster, List<Issue> issues) {

  public RosterResult {
    issues = List.copyOf(issues);
  }
}
