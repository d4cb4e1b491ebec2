package callsheet.rule.team;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import callsheet.rule.Rows;
import java.util.BitSet;
import java.util.List;

/// The compiling side of the rules on pairs: the instances, each with *the one stands on the
/// broadcast* and *the other does*.
final class PairRows {

  /// Makes the row of one instance.
  interface Row {
    void add(int oneStands, int otherStands, Instance instance);
  }

  private final Rows rows;
  private final Row row;

  private PairRows(Rows rows, Row row) {
    this.rows = rows;
    this.row = row;
  }

  static void compile(Rows rows, HostPair.Kind kind, Row row) {
    PairRows pairRows = new PairRows(rows, row);
    Scenario scenario = rows.scenario();
    List<HostPair> pairs = scenario.pairs().stream().filter(p -> p.kind() == kind).toList();
    for (Broadcast broadcast : scenario.broadcasts()) {
      List<Seat> seats = scenario.seatsOf(broadcast);
      if (seats.size() >= 2) {
        BitSet hosts = pairRows.hosts(seats);
        for (HostPair pair : pairs) {
          // Where neither can stand no row can be broken; a ratio counts it all the same.
          if (rows.isRatio() || hosts.get(pair.hostA()) || hosts.get(pair.hostB())) {
            pairRows.compile(pair, seats);
          }
        }
      }
    }
  }

  /// The hosts who may take one of the seats.
  private BitSet hosts(List<Seat> seats) {
    BitSet hosts = new BitSet();
    for (Seat seat : seats) {
      rows.hosts(seat).forEach(host -> hosts.set(host.index()));
    }
    return hosts;
  }

  private void compile(HostPair pair, List<Seat> seats) {
    Seat first = seats.getFirst();
    Host one = rows.scenario().hosts().get(pair.hostA());
    Host other = rows.scenario().hosts().get(pair.hostB());
    if (pair.valid().contains(rows.scenario().horizon().date(first.day()))
        && looksAt(seats, one)
        && looksAt(seats, other)) {
      Instance instance = Instance.pair(one.index(), first.index(), first.day());
      row.add(stands(seats, one), stands(seats, other), instance);
    }
  }

  private boolean looksAt(List<Seat> seats, Host host) {
    return seats.stream().anyMatch(seat -> rows.includes(seat, host));
  }

  private int stands(List<Seat> seats, Host host) {
    return rows.any(seats.stream().mapToInt(seat -> rows.literal(seat, host)).toArray());
  }
}
