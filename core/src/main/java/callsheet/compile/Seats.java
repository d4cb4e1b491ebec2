package callsheet.compile;

import callsheet.model.Choices;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The seats by host and the hosts by seat, as the choices have them: an index for the rules.
final class Seats {

  private final List<List<Seat>> open = new ArrayList<>();
  private final List<List<Seat>> pinned = new ArrayList<>();
  private final List<List<Seat>> carried = new ArrayList<>();
  private final List<SeatsByDay> byDay = new ArrayList<>();
  private final List<List<Host>> hosts = new ArrayList<>();
  private final BitSet[] hostSets;

  Seats(Scenario scenario, Choices choices) {
    List<Host> all = scenario.hosts();
    all.forEach(host -> open.add(new ArrayList<>()));
    all.forEach(host -> pinned.add(new ArrayList<>()));
    all.forEach(host -> carried.add(new ArrayList<>()));
    for (Seat seat : scenario.seats()) {
      List<Host> eligible = new ArrayList<>();
      int s = seat.index();
      for (int literal = choices.start(s) + 1; literal < choices.end(s); literal++) {
        eligible.add(all.get(choices.hostOf(literal)));
      }
      if (choices.isSettled(s)) {
        Host host = all.get(choices.settledHost(s));
        eligible.add(host);
        pinned.get(host.index()).add(seat);
      }
      eligible.forEach(host -> open.get(host.index()).add(seat));
      hosts.add(eligible);
    }
    for (Seat seat : scenario.carriedSeats()) {
      Host host = all.get(scenario.carriedHost(seat));
      carried.get(host.index()).add(seat);
      hosts.add(List.of(host));
    }
    hostSets = hosts.stream().map(Seats::set).toArray(BitSet[]::new);
    for (int host = 0; host < open.size(); host++) {
      byDay.add(new SeatsByDay(scenario.horizon().days(), open.get(host), carried.get(host)));
    }
  }

  private static BitSet set(List<Host> hosts) {
    BitSet set = new BitSet();
    hosts.forEach(host -> set.set(host.index()));
    return set;
  }

  /// The seats, open and carried over, of each day of a host.
  SeatsByDay byDay(int host) {
    return byDay.get(host);
  }

  /// The open seats a host may take.
  List<Seat> openTo(int host) {
    return open.get(host);
  }

  /// Those of the open seats that are pinned to a host.
  List<Seat> pinnedTo(int host) {
    return pinned.get(host);
  }

  /// The carried-over seats a host took.
  List<Seat> carriedBy(int host) {
    return carried.get(host);
  }

  /// The hosts who may take an open seat, in the order of their index; of one carried over, the
  /// host who took it.
  List<Host> hostsOf(Seat seat) {
    return hosts.get(seat.index());
  }

  /// The indices of [#hostsOf].
  BitSet hostSetOf(Seat seat) {
    return hostSets[seat.index()];
  }

  /// Whether any host is in both [#hostsOf].
  boolean shareHosts(Seat a, Seat b) {
    return hostSetOf(a).intersects(hostSetOf(b));
  }
}
