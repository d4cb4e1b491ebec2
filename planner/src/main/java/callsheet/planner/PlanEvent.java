package callsheet.planner;

import callsheet.engine.Event;
import callsheet.model.ModelSize;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.List;

/// What happens while a plan is made. Each face prints it its own way.
public sealed interface PlanEvent {

  /// The plan began, to be made like this.
  record Began(long seed, int threads, boolean deterministic, Duration limit)
      implements PlanEvent {}

  /// A phase ended.
  ///
  /// @param took wall time; zero in a deterministic run
  record PhaseEnded(Phase phase, Duration took) implements PlanEvent {}

  /// The model stands.
  record Compiled(ModelSize size) implements PlanEvent {}

  /// So much heap is in use, what nobody needs any more included; never told in a deterministic
  /// run.
  record HeapSeen(long bytes) implements PlanEvent {}

  /// The search starts from a given roster, or from what of it can stand.
  ///
  /// @param given as it was given
  /// @param leftOut seats whose given host a hard rule or a pin forbids
  /// @param score of what is left; the search never ends worse
  record WarmStarted(Roster given, List<Seat> leftOut, Score score) implements PlanEvent {
    public WarmStarted {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Something happened in the search.
  record Searched(Event event) implements PlanEvent {}

  /// The best roster so far, about once a second if it is a new one. It comes from a thread of its
  /// own beside the other events, and may be saved at leisure. It is not the judge's yet.
  record Snapshot(Roster roster) implements PlanEvent {}
}
