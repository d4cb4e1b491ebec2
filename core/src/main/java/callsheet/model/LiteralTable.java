package callsheet.model;

import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Arrays;
import java.util.OptionalInt;

/// The choices of a scenario and the literals of each.
///
/// Seat s owns the literals `start[s] … start[s + 1] − 1`, the first being *unfilled*; a pinned
/// seat owns none.
public final class LiteralTable {

  private final Scenario scenario;
  private final int[] start;
  private final int[] host;
  private final int[] seat;

  /// The literal of seat s and host h at `s · hosts + h`; empty if that would be too large.
  private final int[] literal;

  private static final int MOST_PAIRS = 1 << 22;

  /// A table of the hosts, in rising order, that each open seat may have; the entry of a pinned
  /// seat is not read.
  public LiteralTable(Scenario scenario, int[][] hostsBySeat) {
    this.scenario = scenario;
    int seats = scenario.seats().size();
    this.start = new int[seats + 1];
    int next = 1;
    for (int s = 0; s < seats; s++) {
      start[s] = next;
      if (scenario.pinnedHost(scenario.seats().get(s)).isEmpty()) {
        next += 1 + hostsBySeat[s].length;
      }
    }
    start[seats] = next;
    this.host = new int[next];
    this.seat = new int[next];
    host[Model.TRUE] = Model.NONE;
    seat[Model.TRUE] = Model.NONE;
    for (int s = 0; s < seats; s++) {
      if (start[s] < start[s + 1]) {
        host[start[s]] = Model.NONE;
        System.arraycopy(hostsBySeat[s], 0, host, start[s] + 1, hostsBySeat[s].length);
        Arrays.fill(seat, start[s], start[s + 1], s);
      }
    }
    this.literal = literalsByPair(seats, scenario.hosts().size());
  }

  private int[] literalsByPair(int seats, int hosts) {
    if ((long) seats * hosts > MOST_PAIRS) {
      return new int[0];
    }
    int[] literals = new int[seats * hosts];
    Arrays.fill(literals, Model.NONE);
    for (int l = 1; l < host.length; l++) {
      if (host[l] != Model.NONE) {
        literals[seat[l] * hosts + host[l]] = l;
      }
    }
    return literals;
  }

  /// The number of literals, [Model#TRUE] included; derived literals start here.
  public int count() {
    return host.length;
  }

  /// The first literal of a seat's choice, which says *unfilled*.
  public int start(int seat) {
    return start[seat];
  }

  /// One beyond the last literal of a seat's choice; equal to [#start] if the seat is pinned.
  public int end(int seat) {
    return start[seat + 1];
  }

  /// Whether a seat's host is settled by a pin.
  public boolean isPinned(int seat) {
    return start[seat] == start[seat + 1];
  }

  /// The host of a base literal; [Model#NONE] for *unfilled*.
  public int hostOf(int literal) {
    return host[literal];
  }

  /// The seat of a base literal.
  public int seatOf(int literal) {
    return seat[literal];
  }

  /// The literal *nobody takes the seat*, [Model#NONE] if it is pinned or carried over.
  public int unfilled(Seat seat) {
    return scenario.isCarried(seat) || isPinned(seat.index()) ? Model.NONE : start[seat.index()];
  }

  /// The literal *the host takes the seat*.
  public int literal(Seat seat, int hostIndex) {
    if (scenario.isCarried(seat)) {
      return scenario.carriedHost(seat) == hostIndex ? Model.TRUE : Model.NONE;
    }
    int s = seat.index();
    if (isPinned(s)) {
      OptionalInt pinned = scenario.pinnedHost(seat);
      return pinned.orElseThrow() == hostIndex ? Model.TRUE : Model.NONE;
    }
    if (literal.length > 0) {
      return literal[s * scenario.hosts().size() + hostIndex];
    }
    int at = Arrays.binarySearch(host, start[s] + 1, start[s + 1], hostIndex);
    return at < 0 ? Model.NONE : at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LiteralTable table
        && Arrays.equals(start, table.start)
        && Arrays.equals(host, table.host);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(start) + Arrays.hashCode(host);
  }
}
