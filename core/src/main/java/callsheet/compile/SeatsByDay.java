package callsheet.compile;

import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.List;

/// Seats by broadcast day: the open ones of a day in the order of their index, then those carried
/// over.
final class SeatsByDay {

  private final int first;
  private final List<List<Seat>> days;

  SeatsByDay(int horizon, List<Seat> open, List<Seat> carried) {
    int earliest = 0;
    for (Seat seat : carried) {
      earliest = Math.min(earliest, seat.day());
    }
    this.first = earliest;
    this.days = new ArrayList<>(horizon - first);
    for (int day = first; day < horizon; day++) {
      days.add(new ArrayList<>());
    }
    open.forEach(seat -> days.get(seat.day() - first).add(seat));
    carried.forEach(seat -> days.get(seat.day() - first).add(seat));
  }

  /// The first day there is: 0, or that of the earliest show carried over.
  int first() {
    return first;
  }

  /// The number of days from [#first] to the end of the horizon.
  int count() {
    return days.size();
  }

  /// The seats of a day; none on a day there is not.
  List<Seat> on(int day) {
    int at = day - first;
    return at < 0 || at >= days.size() ? List.of() : days.get(at);
  }
}
