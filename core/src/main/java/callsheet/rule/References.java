package callsheet.rule;

import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.List;

/// A rule whose parameters name things of the scenario, such as a host or a programme.
public interface References {

  /// One sentence for each name that the scenario does not have; empty if all are there.
  List<Text> dangling(Scenario scenario);
}
