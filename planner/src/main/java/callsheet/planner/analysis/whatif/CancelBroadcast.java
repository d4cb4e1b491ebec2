package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.List;

/// A show less: it stays in the schedule and has no seats.
record CancelBroadcast(Broadcast broadcast) implements Change {

  @Override
  public Text text() {
    return Text.format("%s cancelled", "%s 취소", broadcast.id());
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    int gone = broadcast.index();
    List<Broadcast> broadcasts =
        scenario.broadcasts().stream().map(b -> b.index() == gone ? empty(b) : b).toList();
    draft.change(tables ->
        tables
            .broadcasts(broadcasts)
            .pins(elsewhere(scenario.pins(), gone))
            .published(elsewhere(scenario.published(), gone)));
  }

  private static List<Assignment> elsewhere(List<Assignment> assignments, int broadcast) {
    return assignments.stream().filter(a -> a.broadcast() != broadcast).toList();
  }

  private static Broadcast empty(Broadcast broadcast) {
    return new Broadcast(
        broadcast.index(),
        broadcast.id(),
        broadcast.channel(),
        broadcast.startMinute(),
        broadcast.endMinute(),
        broadcast.kind(),
        broadcast.programme(),
        broadcast.product(),
        broadcast.category(),
        broadcast.brand(),
        broadcast.vendor(),
        broadcast.studio(),
        0,
        0,
        0,
        broadcast.weightThousandths(),
        broadcast.status(),
        broadcast.attributes());
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return "cancel BROADCAST";
    }

    @Override
    public String word() {
      return "cancel";
    }

    @Override
    public Change read(String rest, Names names) {
      return new CancelBroadcast(names.broadcast(rest));
    }
  }
}
