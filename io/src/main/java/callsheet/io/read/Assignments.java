package callsheet.io.read;

import callsheet.io.table.Words;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads hosts on roles of broadcasts: pins, and what has been published.
///
/// A pin must fit the schedule. A line of the published roster need not, since schedules change
/// after they are published: one that no longer fits is left out with a warning.
final class Assignments {

  private record Place(int broadcast, Role role) {}

  private record Stand(int broadcast, int host) {}

  private final Reading reading;
  private final Schedule schedule;
  private final Map<String, Broadcast> broadcasts;
  private final Map<Place, Integer> taken = new HashMap<>();
  private final Set<Stand> standing = new HashSet<>();

  Assignments(Reading reading, Schedule schedule) {
    this.reading = reading;
    this.schedule = schedule;
    this.broadcasts = schedule.byId();
  }

  Rows<Assignment> pins() {
    return reading.rows("pins", this::pin);
  }

  private Optional<Assignment> pin(RowReader row) {
    int broadcast = schedule.broadcasts().reference(row, "broadcast_id");
    Role role = row.requiredWord("role", Words.ROLE, Role.MAIN);
    int host = schedule.hosts().reference(row, "host_id");
    Optional<Broadcast> named = Optional.ofNullable(broadcasts.get(row.name("broadcast_id")));
    if (row.isGood() && named.isPresent()) {
      SeatCheck.report(check(named.get(), role, host), row, named.get(), role);
    }
    return Optional.of(new Assignment(broadcast, role, host));
  }

  private SeatCheck.Fault check(Broadcast broadcast, Role role, int host) {
    int seats = broadcast.seats(role);
    if (seats == 0) {
      return SeatCheck.Fault.NO_SEAT;
    }
    if (!standing.add(new Stand(broadcast.index(), host))) {
      return SeatCheck.Fault.HOST_TWICE;
    }
    return taken.merge(new Place(broadcast.index(), role), 1, Integer::sum) > seats
        ? SeatCheck.Fault.TOO_MANY
        : SeatCheck.Fault.NONE;
  }

  Rows<Assignment> published() {
    return reading.rows("published", this::line);
  }

  /// A row without a host says nothing, so a roster of ours can be published as it is.
  private Optional<Assignment> line(RowReader row) {
    if (!row.lacks("host_id") && row.raw("host_id").isEmpty()) {
      return Optional.empty();
    }
    String broadcastId = row.required("broadcast_id");
    String hostId = row.required("host_id");
    Role role = row.requiredWord("role", Words.ROLE, Role.MAIN);
    OptionalInt broadcast = schedule.broadcasts().index(broadcastId);
    OptionalInt host = schedule.hosts().index(hostId);
    if (!row.isGood() || !schedule.broadcasts().isComplete() || !schedule.hosts().isComplete()) {
      return Optional.empty();
    }
    if (broadcast.isEmpty()) {
      return gone(row, "broadcast_id", broadcastId, schedule.broadcasts().hint(broadcastId));
    }
    if (host.isEmpty()) {
      return gone(row, "host_id", hostId, schedule.hosts().hint(hostId));
    }
    Optional<Broadcast> named = Optional.ofNullable(broadcasts.get(broadcastId));
    boolean fits =
        named.isEmpty() || check(named.get(), role, host.getAsInt()) == SeatCheck.Fault.NONE;
    if (!fits) {
      return gone(row, "role", row.raw("role"), Text.of(""));
    }
    return Optional.of(new Assignment(broadcast.getAsInt(), role, host.getAsInt()));
  }

  private static Optional<Assignment> gone(RowReader row, String column, String value, Text hint) {
    row.report(
        IssueCode.D025_PUBLISHED_GONE,
        column,
        Text.format(
            "This line was published, but '%s' is no longer there or no longer free.%s",
            "확정된 줄이지만 '%s'이(가) 더는 없거나 자리가 없습니다.%s", value, hint),
        new Text(
            "Nothing, if the schedule changed; else mend the line.",
            "편성이 바뀐 것이면 그대로 두고, 아니면 고치세요."));
    return Optional.empty();
  }
}
