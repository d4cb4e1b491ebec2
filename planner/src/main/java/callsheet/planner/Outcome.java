package callsheet.planner;

import callsheet.model.Model;
import callsheet.problem.Issue;
import callsheet.result.Result;
import java.util.List;

/// What a plan ends with. Bad input and infeasibility are outcomes, not exceptions.
public sealed interface Outcome {

  /// Every issue found in the input, warnings too.
  List<Issue> issues();

  /// A roster that the judge has audited.
  record Planned(Result result, Model model, List<Issue> issues) implements Outcome {
    public Planned {
      issues = List.copyOf(issues);
    }
  }

  /// No roster keeps the hard rules; the result holds the one that breaks them least.
  record Infeasible(Result result, Model model, List<Issue> issues) implements Outcome {
    public Infeasible {
      issues = List.copyOf(issues);
    }
  }

  /// The input has errors; nothing was solved.
  record BadInput(List<Issue> issues) implements Outcome {
    public BadInput {
      issues = List.copyOf(issues);
    }
  }
}
