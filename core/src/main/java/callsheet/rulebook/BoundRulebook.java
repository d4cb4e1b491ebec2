package callsheet.rulebook;

import callsheet.problem.Issue;
import java.util.List;
import java.util.Optional;

/// What the rules of a scenario come to: the rulebook, unless an issue is an error, and all issues
/// at once.
public record BoundRulebook(Optional<Rulebook> rulebook, List<Issue> issues) {

  public BoundRulebook {
    issues = List.copyOf(issues);
  }

  /// The rulebook.
  ///
  /// @throws IllegalArgumentException naming the issues, if there are errors
  public Rulebook orElseThrow() {
    return rulebook.orElseThrow(() -> new IllegalArgumentException(issues.toString()));
  }
}
