package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;

/// What seats of a host's day may still add at prices, as if no more excluded each other than the
/// next ones do, and no row charged: by the kind that the seats before them have come to and the
/// kind that is wanted in the end, the most of any set of seats that begins with a given one.
///
/// One serves many days, one after the other.
final class Outlook {

  /// No pattern is worth more ([PricedRows#isTooMuch]), though what each of its seats may make hold
  /// is counted for every one of them here.
  private static final long MOST = 1L << 60;

  /// By kind, seat and kind in the end: with the seat first, and with it or any later one.
  private long[] first = {};

  private long[] later = {};

  private int kinds;
  private int seats;

  /// Looks at a day.
  ///
  /// @param alone by seat the most that it adds, but for what kinds see
  /// @param ofKind by kind what the nodes that kinds see add
  /// @param next by seat the first one after it that it does not exclude
  void look(DayKinds day, long[] alone, long[] ofKind, int[] next) {
    kinds = ofKind.length;
    seats = alone.length;
    if (first.length < kinds * (seats + 1) * kinds) {
      first = new long[kinds * (seats + 1) * kinds];
      later = new long[first.length];
    }
    for (int kind = 0; kind < kinds; kind++) {
      Arrays.fill(later, at(kind, seats), at(kind, seats) + kinds, HostMonth.NEVER);
    }
    for (int seat = seats - 1; seat >= 0; seat--) {
      for (int kind = 0; kind < kinds; kind++) {
        int with = day.next(kind, seat);
        long added = with == Model.NONE ? 0 : alone[seat] + ofKind[with] - ofKind[kind];
        for (int end = 0; end < kinds; end++) {
          long after = with == Model.NONE ? HostMonth.NEVER : later[at(with, next[seat]) + end];
          after = with == end ? Math.max(0, after) : after;
          long most = after == HostMonth.NEVER ? after : Math.min(MOST, added + after);
          first[at(kind, seat) + end] = most;
          later[at(kind, seat) + end] = Math.max(later[at(kind, seat + 1) + end], most);
        }
      }
    }
  }

  private int at(int kind, int seat) {
    return (kind * (seats + 1) + seat) * kinds;
  }

  /// Whether a seat may lead to a pattern that is worth as much as is asked of its kind.
  ///
  /// @param worth the most that what is taken is worth whatever is added to it
  /// @param limit by kind what is asked
  boolean mayReach(int kind, int seat, long worth, long[] limit) {
    int at = at(kind, seat);
    for (int end = 0; end < kinds; end++) {
      long most = first[at + end];
      if (most != HostMonth.NEVER && worth + most >= limit[end]) {
        return true;
      }
    }
    return false;
  }

  /// The seat among some that may lead to the best pattern of a kind; less than nothing if nothing
  /// is missing that earns anything, or none leads there.
  int best(int kind, BitSet seatsLeft, int end) {
    int best = Model.NONE;
    long most = kind == end ? 0 : HostMonth.NEVER;
    for (int seat = seatsLeft.nextSetBit(0); seat >= 0; seat = seatsLeft.nextSetBit(seat + 1)) {
      long of = first[at(kind, seat) + end];
      if (of > most) {
        most = of;
        best = seat;
      }
    }
    return best;
  }
}
