package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/// A show more, like another one but for its time.
record AddBroadcast(Broadcast like, int startMinute, LocalDateTime time) implements Change {

  private static final String SYNTAX = "add BROADCAST at DATE TIME";

  @Override
  public Text text() {
    return Text.format(
        "one show more like %s, %s %s",
        "%s 같은 방송 추가, %s %s", like.id(), Names.shortDate(time.toLocalDate()), time.toLocalTime());
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    Broadcast added =
        new Broadcast(
            scenario.broadcasts().size(),
            HireHost.newId(like.id(), scenario.broadcasts().stream().map(Broadcast::id).toList()),
            like.channel(),
            startMinute,
            startMinute + like.minutes(),
            like.kind(),
            like.programme(),
            like.product(),
            like.category(),
            like.brand(),
            like.vendor(),
            like.studio(),
            like.mainSeats(),
            like.subSeats(),
            like.guestSeats(),
            like.weightThousandths(),
            like.status(),
            like.attributes());
    draft.change(tables ->
        tables.broadcasts(
            Stream.concat(scenario.broadcasts().stream(), Stream.of(added)).toList()));
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "add";
    }

    @Override
    public Change read(String rest, Names names) {
      String[] parts = rest.split("\\s+at\\s+", 2);
      if (parts.length < 2) {
        throw new QuestionProblem("Write: %s.", "이렇게 쓰세요: %s.", SYNTAX);
      }
      int minute = names.minute(parts[1]);
      return new AddBroadcast(
          names.broadcast(parts[0]), minute, names.scenario().horizon().timeOf(minute));
    }
  }
}
