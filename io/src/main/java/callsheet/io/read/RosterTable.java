package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.io.table.Schemas;
import callsheet.io.table.Table;
import callsheet.io.table.TableRow;
import callsheet.io.table.TableSet;
import callsheet.io.table.Words;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Puts the hosts of a roster's rows on the seats of a scenario.
final class RosterTable {

  private record RoleOf(int broadcast, Role role) {}

  private record Stand(int broadcast, int host) {}

  private final TableSet tables;
  private final Scenario scenario;
  private final boolean leavesOut;
  private final IssueLog log;
  private final LeftOut leftOut = new LeftOut();
  private final Ids hosts = new Ids(IssueCode.D002_UNKNOWN_HOST, new Text("host", "호스트"));
  private final Ids broadcasts =
      new Ids(IssueCode.D003_UNKNOWN_BROADCAST, new Text("broadcast", "방송"));
  private final Map<String, List<Host>> byName = new HashMap<>();
  private final int[] hostOfSeat;
  private final Map<RoleOf, Integer> rowsOfRole = new HashMap<>();
  private final Set<Stand> standing = new HashSet<>();

  RosterTable(TableSet tables, Scenario scenario, Misfits misfits, IssueLog log) {
    this.tables = tables;
    this.scenario = scenario;
    this.leavesOut = misfits == Misfits.LEFT_OUT;
    this.log = log;
    this.hostOfSeat = new int[scenario.seats().size()];
    Arrays.fill(hostOfSeat, Roster.UNFILLED);
    for (Host host : scenario.hosts()) {
      hosts.define(host.id());
      byName.computeIfAbsent(host.name(), n -> new ArrayList<>()).add(host);
    }
    scenario.broadcasts().forEach(broadcast -> broadcasts.define(broadcast.id()));
  }

  RosterResult read() {
    Optional<Table> table = tables.table("roster");
    if (table.isPresent()) {
      Bound bound = Bound.of(table.get(), Schemas.ROSTER.form("roster"), false, log);
      RowReader row = new RowReader(bound, scenario.zone(), log);
      for (TableRow next : table.get().rows()) {
        place(row.on(next));
      }
    } else if (!log.hasErrors()) {
      reportNone(tables, log);
    }
    leftOut.report(log);
    return log.hasErrors()
        ? new RosterResult(Optional.empty(), log.sorted())
        : new RosterResult(Optional.of(Roster.of(scenario, hostOfSeat)), log.sorted());
  }

  /// Says that no table of a file is a roster.
  static void reportNone(TableSet tables, IssueLog log) {
    log.add(
        IssueCode.F012_MISSING_TABLE,
        Place.of(tables.source()),
        new Text("There is no roster in it.", "배정표가 없습니다."),
        new Text(
            "Give a sheet or table with the columns broadcast_id, role and host_id.",
            "방송ID, 역할, 사번 열이 있는 시트나 표를 쓰세요."));
  }

  private void place(RowReader row) {
    if (leavesOut && isGone(row)) {
      return;
    }
    int broadcast = broadcasts.reference(row, "broadcast_id");
    Role role = row.requiredWord("role", Words.ROLE, Role.MAIN);
    OptionalInt host = host(row);
    if (row.isGood()) {
      place(row, scenario.broadcasts().get(broadcast), role, host);
    }
  }

  private void place(RowReader row, Broadcast broadcast, Role role, OptionalInt host) {
    int ordinal = rowsOfRole.merge(new RoleOf(broadcast.index(), role), 1, Integer::sum) - 1;
    List<Seat> seats =
        scenario.seatsOf(broadcast).stream().filter(seat -> seat.role() == role).toList();
    if (seats.isEmpty() && !(leavesOut && host.isEmpty())) {
      misfit(SeatCheck.Fault.NO_SEAT, row, broadcast, role);
    } else if (host.isEmpty()) {
      return;
    } else if (!standing.add(new Stand(broadcast.index(), host.getAsInt()))) {
      misfit(SeatCheck.Fault.HOST_TWICE, row, broadcast, role);
    } else if (ordinal >= seats.size()) {
      misfit(SeatCheck.Fault.TOO_MANY, row, broadcast, role);
    } else {
      hostOfSeat[seats.get(ordinal).index()] = host.getAsInt();
    }
  }

  private void misfit(SeatCheck.Fault fault, RowReader row, Broadcast broadcast, Role role) {
    if (leavesOut) {
      leftOut.add(LeftOut.Way.SEAT, row, "broadcast_id", broadcast.id());
    } else {
      SeatCheck.report(fault, row, broadcast, role);
    }
  }

  /// Whether a row that has a host names a broadcast or a host that is not there; one without a
  /// host loses nothing.
  private boolean isGone(RowReader row) {
    String broadcast = row.name("broadcast_id");
    String id = row.name("host_id");
    String name = row.name("name");
    boolean hasHost = !id.isEmpty() || !name.isEmpty();
    if (!broadcast.isEmpty() && broadcasts.index(broadcast).isEmpty()) {
      if (hasHost) {
        leftOut.add(LeftOut.Way.BROADCAST, row, "broadcast_id", broadcast);
      }
      return true;
    }
    boolean isHere =
        id.isEmpty()
            ? byName.getOrDefault(name, List.of()).size() == 1
            : hosts.index(id).isPresent();
    if (hasHost && !isHere) {
      leftOut.add(
          LeftOut.Way.HOST, row, id.isEmpty() ? "name" : "host_id", id.isEmpty() ? name : id);
      return true;
    }
    return false;
  }

  /// Empty for a row that leaves its seat unfilled, or whose host is wrong.
  private OptionalInt host(RowReader row) {
    if (!row.raw("host_id").isEmpty()) {
      int host = hosts.reference(row, "host_id");
      return host < 0 ? OptionalInt.empty() : OptionalInt.of(host);
    }
    String name = row.name("name");
    List<Host> named = byName.getOrDefault(name, List.of());
    if (named.size() == 1) {
      return OptionalInt.of(named.getFirst().index());
    }
    if (!name.isEmpty()) {
      reportName(row, name, named);
    }
    return OptionalInt.empty();
  }

  private void reportName(RowReader row, String name, List<Host> named) {
    boolean isUnknown = named.isEmpty();
    row.report(
        isUnknown ? IssueCode.D002_UNKNOWN_HOST : IssueCode.D024_AMBIGUOUS_NAME,
        "name",
        isUnknown
            ? Text.format(
                "No host is called '%s'.%s",
                "'%s'(이)라는 호스트가 없습니다.%s", Excerpt.of(name), NearMiss.hint(name, byName.keySet()))
            : Text.format(
                "%d hosts are called '%s'.",
                "이름이 '%2$s'인 호스트가 %1$d명입니다.", named.size(), Excerpt.of(name)),
        new Text("Write the host's id into host_id.", "사번 열에 호스트의 사번을 쓰세요."));
  }
}
