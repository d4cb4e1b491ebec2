package callsheet.compile;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Seat;
import java.util.Arrays;
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
    this.ends = distinct(Seat::endMinute);
    this.starts = distinct(Seat::startMinute);
    this.endLiterals = new int[ends.length];
    this.startLiterals = new int[starts.length];
    this.endsBuilt = ends.length;
  }

  private int[] distinct(ToIntFunction<Seat> timeOf) {
    int[] times = new int[seats.size()];
    for (int i = 0; i < times.length; i++) {
      times[i] = timeOf.applyAsInt(seats.get(i));
    }
    Arrays.sort(times);
    int n = 0;
    for (int i = 0; i < times.length; i++) {
      if (n == 0 || times[n - 1] != times[i]) {
        times[n++] = times[i];
      }
    }
    return Arrays.copyOf(times, n);
  }

  int endsFrom(int minute) {
    int i = 0;
    while (i < ends.length && ends[i] < minute) {
      i++;
    }
    return i == ends.length ? Model.NONE : endLiteral(i);
  }

  private int endLiteral(int i) {
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
    return i < 0 ? Model.NONE : startLiteral(i);
  }

  private int startLiteral(int i) {
    for (; startsBuilt <= i; startsBuilt++) {
      int earlier = startsBuilt > 0 ? startLiterals[startsBuilt - 1] : Model.NONE;
      startLiterals[startsBuilt] = joined(earlier, Seat::startMinute, starts[startsBuilt]);
    }
    return startLiterals[i];
  }

  int earliestStart(int otherwise) {
    return starts.length == 0 ? otherwise : starts[0];
  }

  int latestStart(int otherwise) {
    return starts.length == 0 ? otherwise : starts[starts.length - 1];
  }

  int latestEnd(int otherwise) {
    return ends.length == 0 ? otherwise : ends[ends.length - 1];
  }

  /// Adds the minutes from `minute` to the last end after it.
  void addLateness(Sum sum, int minute) {
    int before = minute;
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > before) {
        sum.add(ends[i] - before, endLiteral(i));
        before = ends[i];
      }
    }
  }

  /// Adds the minutes from the first start before `minute` to it.
  void addEarliness(Sum sum, int minute) {
    int after = minute;
    for (int i = starts.length - 1; i >= 0; i--) {
      if (starts[i] < after) {
        sum.add(after - starts[i], startLiteral(i));
        after = starts[i];
      }
    }
  }

  /// `any` of a literal already built, which comes last as it is the youngest, and of the seats at
  /// a time.
  private int joined(int further, ToIntFunction<Seat> timeOf, int time) {
    int[] members = new int[seats.size() + 1];
    int n = 0;
    for (int i = 0; i < seats.size(); i++) {
      if (timeOf.applyAsInt(seats.get(i)) == time) {
        int literal = literalOf.applyAsInt(seats.get(i));
        if (literal != Model.NONE) {
          members[n++] = literal;
        }
      }
    }
    if (further != Model.NONE) {
      members[n++] = further;
    }
    return buffer.any(Arrays.copyOf(members, n));
  }
}
