package callsheet.compile;

import callsheet.model.Choices;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The seats by host and the hosts by seat, as the choices have them: an index for the rules.
final class Seats {

  private final List<List<Seat>> open = new ArrayList<>();
  private final List<List<Seat>> carried = new ArrayList<>();
  private final List<SeatsByDay> byDay = new ArrayList<>();
  private final BitSet[] hosts;

  Seats(Scenario scenario, Choices choices) {
    scenario.hosts().forEach(host -> open.add(new ArrayList<>()));
    scenario.hosts().forEach(host -> carried.add(new ArrayList<>()));
    hosts = new BitSet[scenario.seats().size() + scenario.carriedSeats().size()];
    for (Seat seat : scenario.seats()) {
      BitSet eligible = new BitSet();
      int s = seat.index();
      for (int literal = choices.start(s) + 1; literal < choices.end(s); literal++) {
        eligible.set(choices.hostOf(literal));
      }
      scenario.pinnedHost(seat).ifPresent(eligible::set);
      eligible.stream().forEach(host -> open.get(host).add(seat));
      hosts[s] = eligible;
    }
    for (Seat seat : scenario.carriedSeats()) {
      int host = scenario.carriedHost(seat);
      carried.get(host).add(seat);
      hosts[seat.index()] = new BitSet();
      hosts[seat.index()].set(host);
    }
    for (int host = 0; host < open.size(); host++) {
      byDay.add(new SeatsByDay(scenario.horizon().days(), open.get(host), carried.get(host)));
    }
  }

  /// The seats, open and carried over, of each day of a host.
  SeatsByDay byDay(int host) {
    return byDay.get(host);
  }

  /// The open seats a host may take.
  List<Seat> openTo(int host) {
    return open.get(host);
  }

  /// The carried-over seats a host took.
  List<Seat> carriedBy(int host) {
    return carried.get(host);
  }

  /// The hosts who may take an open seat; of one carried over, the host who took it.
  BitSet hostsOf(Seat seat) {
    return hosts[seat.index()];
  }
}
