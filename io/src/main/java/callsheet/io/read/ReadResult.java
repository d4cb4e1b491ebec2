package callsheet.io.read;

import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.util.List;
import java.util.Optional;

/// What came of reading a scenario.
///
/// @param scenario empty if one of the issues is an error: nothing half-read is solved
/// @param issues errors and warnings, by file, row and column
public record ReadResult(Optional<Scenario> scenario, List<Issue> issues) {

  public ReadResult {
    issues = List.copyOf(issues);
  }
}
