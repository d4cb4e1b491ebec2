package callsheet.rule.time;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.rule.Rows;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Seats by the hosts who may take them, so that a rule on pairs of seats need not look at the many
/// pairs that nobody could take both of.
final class SharedSeats {

  private final Rows rows;
  private final List<Seat> seats;

  /// By host the places in `seats` of those they may take.
  private final BitSet[] placesByHost;

  SharedSeats(Rows rows, List<Seat> seats) {
    this.rows = rows;
    this.seats = seats;
    this.placesByHost = new BitSet[rows.scenario().hosts().size()];
    for (int place = 0; place < seats.size(); place++) {
      for (Host host : rows.hosts(seats.get(place))) {
        if (placesByHost[host.index()] == null) {
          placesByHost[host.index()] = new BitSet(seats.size());
        }
        placesByHost[host.index()].set(place);
      }
    }
  }

  /// Does something with those that some host may take who may take this one, in the order in which
  /// they were given.
  void eachSharedWith(Seat seat, Consumer<Seat> action) {
    BitSet places = new BitSet(seats.size());
    for (Host host : rows.hosts(seat)) {
      if (placesByHost[host.index()] != null) {
        places.or(placesByHost[host.index()]);
      }
    }
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      action.accept(seats.get(place));
    }
  }
}
