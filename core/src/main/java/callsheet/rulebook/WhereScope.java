package callsheet.rulebook;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.rule.Scope;
import java.util.BitSet;

/// A `where` worked out for every pair of a scenario: an array look-up each time it is asked.
///
/// Hosts that agree in all fields the expression reads are one class, so are seats, carried-over
/// ones included; the expression was evaluated once for each pair of classes.
final class WhereScope implements Scope {

  private final int[] classOfHost;
  private final int[] classOfSeat;
  private final BitSet[] included;
  private final boolean readsHost;
  private final boolean readsSeat;

  /// @param included the classes of seats for which it holds, by class of host
  WhereScope(
      int[] classOfHost,
      int[] classOfSeat,
      BitSet[] included,
      boolean readsHost,
      boolean readsSeat) {
    this.classOfHost = classOfHost;
    this.classOfSeat = classOfSeat;
    this.included = included;
    this.readsHost = readsHost;
    this.readsSeat = readsSeat;
  }

  @Override
  public boolean includes(Seat seat, Host host) {
    return included[classOfHost[host.index()]].get(classOfSeat[seat.index()]);
  }

  @Override
  public boolean includes(Host host) {
    boolean readsOnlySeat = readsSeat && !readsHost;
    return readsOnlySeat || !included[classOfHost[host.index()]].isEmpty();
  }

  @Override
  public boolean narrowsSeats() {
    return readsSeat;
  }
}
