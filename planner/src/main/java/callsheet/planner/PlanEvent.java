package callsheet.planner;

import callsheet.engine.Event;
import java.time.Duration;

/// What happens while a plan is made. Each face prints it its own way.
public sealed interface PlanEvent {

  /// A phase ended.
  ///
  /// @param took wall time; zero in a deterministic run
  record PhaseEnded(Phase phase, Duration took) implements PlanEvent {}

  /// Something happened in the search.
  record Searched(Event event) implements PlanEvent {}
}
