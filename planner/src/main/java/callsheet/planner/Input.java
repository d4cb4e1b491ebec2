package callsheet.planner;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RosterResult;
import callsheet.problem.Scenario;
import java.util.List;
import java.util.Optional;

/// What a plan is made from. Reading is the first step of a plan, so that its time counts and its
/// issues are an outcome like any other.
@FunctionalInterface
public interface Input {

  /// Reads the scenario.
  ReadResult scenario();

  /// Reads the roster that the search starts from; by default there is none.
  default RosterResult start(Scenario scenario) {
    return new RosterResult(Optional.empty(), List.of());
  }
}
