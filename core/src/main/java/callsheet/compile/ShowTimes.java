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
  private final Times ends;
  private final int[] endLiterals;
  private int endsBuilt;
  private final Times starts;
  private final int[] startLiterals;
  private int startsBuilt;

  /// @param literals of each seat the literal that the host takes it
  ShowTimes(RowBuffer buffer, List<Seat> seats, int[] literals) {
    this.buffer = buffer;
    this.ends = Times.of(seats, Seat::endMinute, literals);
    this.starts = Times.of(seats, Seat::startMinute, literals);
    this.endLiterals = new int[ends.count()];
    this.startLiterals = new int[starts.count()];
    this.endsBuilt = ends.count();
  }

  /// The distinct times of seats, rising.
  ///
  /// @param minute each time
  /// @param start where the literals of a time start, one entry more than there are times
  /// @param literal the literals of the seats, those of one time in the order of the seats
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Times(int[] minute, int[] start, int[] literal) {

    static Times of(List<Seat> seats, ToIntFunction<Seat> timeOf, int[] literals) {
      int n = literals.length;
      long[] sorted = new long[n];
      for (int i = 0; i < n; i++) {
        sorted[i] = ((long) timeOf.applyAsInt(seats.get(i)) << 32) | i;
      }
      Arrays.sort(sorted);
      int[] minute = new int[n];
      int[] start = new int[n + 1];
      int[] literal = new int[n];
      int count = 0;
      for (int i = 0; i < n; i++) {
        int time = (int) (sorted[i] >> 32);
        if (count == 0 || minute[count - 1] != time) {
          start[count] = i;
          minute[count++] = time;
        }
        literal[i] = literals[(int) sorted[i]];
      }
      start[count] = n;
      return new Times(Arrays.copyOf(minute, count), start, literal);
    }

    int count() {
      return minute.length;
    }

    /// The literals of a time, and one already built if there is any, which comes last as it is the
    /// youngest.
    int[] with(int i, int built) {
      int n = start[i + 1] - start[i];
      if (built == Model.NONE) {
        return Arrays.copyOfRange(literal, start[i], start[i] + n);
      }
      int[] members = new int[n + 1];
      System.arraycopy(literal, start[i], members, 0, n);
      members[n] = built;
      return members;
    }
  }

  int endsFrom(int minute) {
    int i = 0;
    while (i < ends.count() && ends.minute[i] < minute) {
      i++;
    }
    return i == ends.count() ? Model.NONE : endLiteral(i);
  }

  private int endLiteral(int i) {
    while (endsBuilt > i) {
      endsBuilt--;
      int later = endsBuilt + 1 < ends.count() ? endLiterals[endsBuilt + 1] : Model.NONE;
      endLiterals[endsBuilt] = buffer.any(ends.with(endsBuilt, later));
    }
    return endLiterals[i];
  }

  int startsBy(int minute) {
    int i = starts.count() - 1;
    while (i >= 0 && starts.minute[i] > minute) {
      i--;
    }
    return i < 0 ? Model.NONE : startLiteral(i);
  }

  private int startLiteral(int i) {
    for (; startsBuilt <= i; startsBuilt++) {
      int earlier = startsBuilt > 0 ? startLiterals[startsBuilt - 1] : Model.NONE;
      startLiterals[startsBuilt] = buffer.any(starts.with(startsBuilt, earlier));
    }
    return startLiterals[i];
  }

  int earliestStart(int otherwise) {
    return starts.count() == 0 ? otherwise : starts.minute[0];
  }

  int latestStart(int otherwise) {
    return starts.count() == 0 ? otherwise : starts.minute[starts.count() - 1];
  }

  int latestEnd(int otherwise) {
    return ends.count() == 0 ? otherwise : ends.minute[ends.count() - 1];
  }

  /// Adds the minutes from `minute` to the last end after it.
  void addLateness(Sum sum, int minute) {
    int before = minute;
    for (int i = 0; i < ends.count(); i++) {
      int end = ends.minute[i];
      if (end > before) {
        sum.add(end - before, endLiteral(i));
        before = end;
      }
    }
  }

  /// Adds the minutes from the first start before `minute` to it.
  void addEarliness(Sum sum, int minute) {
    int after = minute;
    for (int i = starts.count() - 1; i >= 0; i--) {
      int start = starts.minute[i];
      if (start < after) {
        sum.add(after - start, startLiteral(i));
        after = start;
      }
    }
  }
}
