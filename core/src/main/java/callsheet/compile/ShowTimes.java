package callsheet.compile;

import callsheet.model.Model;
import callsheet.problem.Seat;
import java.util.List;
import java.util.function.ToIntFunction;

/// The literals *last end ≥ t* and *first start ≤ t* of one host's day, chained so that each has as
/// few members as can be: `[end ≥ tᵢ] = any([end ≥ tᵢ₊₁], seats that end at tᵢ)`.
final class ShowTimes {

  private final RowBuffer buffer;
  private final List<Seat> seats;
  private final ToIntFunction<Seat> literalOf;
  private final int[] ends;
  private final int[] endLiterals;
  private int endsBuilt;
  private final int[] starts;
  private final int[] startLiterals;
  private int startsBuilt;

  ShowTimes(RowBuffer buffer, List<Seat> seats, ToIntFunction<Seat> literalOf) {
    this.buffer = buffer;
    this.seats = seats;
    this.literalOf = literalOf;
    this.ends = seats.stream().mapToInt(Seat::endMinute).sorted().distinct().toArray();
    this.starts = seats.stream().mapToInt(Seat::startMinute).sorted().distinct().toArray();
    this.endLiterals = new int[ends.length];
    this.startLiterals = new int[starts.length];
    this.endsBuilt = ends.length;
  }

  int endsFrom(int minute) {
    int i = 0;
    while (i < ends.length && ends[i] < minute) {
      i++;
    }
    if (i == ends.length) {
      return Model.NONE;
    }
    while (endsBuilt > i) {
      endsBuilt--;
      int later = endsBuilt + 1 < ends.length ? endLiterals[endsBuilt + 1] : Model.NONE;
      endLiterals[endsBuilt] = joined(later, Seat::endMinute, ends[endsBuilt]);
    }
    return endLiterals[i];
  }

  int startsBy(int minute) {
    int i = starts.length - 1;
    while (i >= 0 && starts[i] > minute) {
      i--;
    }
    if (i < 0) {
      return Model.NONE;
    }
    for (; startsBuilt <= i; startsBuilt++) {
      int earlier = startsBuilt > 0 ? startLiterals[startsBuilt - 1] : Model.NONE;
      startLiterals[startsBuilt] = joined(earlier, Seat::startMinute, starts[startsBuilt]);
    }
    return startLiterals[i];
  }

  private int joined(int further, ToIntFunction<Seat> timeOf, int time) {
    Ints members = new Ints();
    members.add(further);
    for (Seat seat : seats) {
      if (timeOf.applyAsInt(seat) == time) {
        members.add(literalOf.applyAsInt(seat));
      }
    }
    return buffer.any(members.toArray());
  }
}
