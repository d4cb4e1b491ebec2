package callsheet.cli;

import callsheet.planner.PlanEvent;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Remembers what of a given roster the search started from, to say it in one line.
final class StartNote implements Consumer<PlanEvent> {

  private static final int NAMED = 3;

  private volatile Text line = Text.of("");

  @Override
  public void accept(PlanEvent event) {
    if (event instanceof PlanEvent.WarmStarted start) {
      line = line(start);
    }
  }

  /// The line; empty if the search started from nothing.
  Text line() {
    return line;
  }

  private static Text line(PlanEvent.WarmStarted start) {
    long given =
        Arrays.stream(start.given().hosts()).filter(host -> host != Roster.UNFILLED).count();
    int out = start.leftOut().size();
    Text head =
        Text.format(
            "Started from the given roster: %d of its %d hosts stand, worth %s.",
            "주어진 배정표에서 시작: 배정 %2$d건 중 %1$d건 유지, 목적값 %3$s.", given - out, given, start.score());
    if (out == 0) {
      return head;
    }
    return Text.format(
        "%s Left out, as hard rules or pins forbid them: %s.",
        "%s 필수 규칙이나 고정 배정에 어긋나 뺀 배정: %s.", head, names(start));
  }

  private static Text names(PlanEvent.WarmStarted start) {
    List<Seat> named = start.leftOut().stream().limit(NAMED).toList();
    String names = String.join(", ", named.stream().map(seat -> name(start, seat)).toList());
    int more = start.leftOut().size() - named.size();
    return more == 0 ? Text.of(names) : Text.format("%s and %d more", "%s 외 %d건", names, more);
  }

  private static String name(PlanEvent.WarmStarted start, Seat seat) {
    String host = start.given().scenario().hosts().get(start.given().host(seat)).name();
    // The main seat is what a broadcast's host usually means.
    String role = seat.role() == Role.MAIN ? "" : "/" + seat.role().name().toLowerCase(Locale.ROOT);
    return host + " (" + seat.broadcast().id() + role + ")";
  }
}
