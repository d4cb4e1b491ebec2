package callsheet.planner.recording;

import callsheet.problem.Issue;
import callsheet.result.Run;
import java.util.List;
import java.util.Optional;

/// What a recording comes to.
///
/// @param run empty if one of the issues is an error
public record Replayed(Optional<Run> run, List<Issue> issues) {

  public Replayed {
    issues = List.copyOf(issues);
  }
}
