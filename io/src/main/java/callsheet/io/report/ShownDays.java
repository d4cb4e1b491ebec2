package callsheet.io.report;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;

/// The days that the roster is drawn for: all of a month, but only the first five weeks of a year,
/// whose page no browser would like to open. Figures always speak of the whole horizon.
///
/// @param days the first so many days of the horizon
/// @param all whether these are all
record ShownDays(int days, boolean all) {

  /// Five weeks: the longest calendar month and a few days more.
  private static final int MOST = 35;

  static ShownDays of(Horizon horizon) {
    return new ShownDays(Math.min(MOST, horizon.days()), horizon.days() <= MOST);
  }

  /// Whether a broadcast day is drawn.
  boolean contains(int day) {
    return day >= 0 && day < days;
  }

  /// The seats drawn, in the scenario's order.
  List<Seat> seats(Scenario scenario) {
    return scenario.seats().stream().filter(seat -> contains(seat.day())).toList();
  }
}
