package callsheet.io.roster;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.result.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a host does in the horizon, in figures.
///
/// Prime are shows that start 08:00–11:00 or 20:00–23:00 on weekdays and 08:00–23:00 on weekends
/// and holidays; night are shows that end after midnight.
///
/// @param longestStreak most days with shows in a row
/// @param meanTenths mean suitability, weighing each show alike
record HostFigures(
    Host host,
    int shows,
    int main,
    int minutes,
    int prime,
    int night,
    int weekend,
    int daysOff,
    int longestStreak,
    long meanTenths) {

  private static final int MIDNIGHT = (24 - Horizon.DAY_START_HOUR) * 60;

  static HostFigures of(Result result, Host host, Map<Integer, SeatLine> lineBySeat) {
    Scenario scenario = result.scenario();
    List<Seat> shows =
        result.roster().shows(host).stream().filter(s -> !scenario.isCarried(s)).toList();
    int off = 0;
    int streak = 0;
    int longest = 0;
    for (int day = 0; day < scenario.horizon().days(); day++) {
      boolean works = !result.roster().shows(host, day).isEmpty();
      off += works ? 0 : 1;
      streak = works ? streak + 1 : 0;
      longest = Math.max(longest, streak);
    }
    long tenths = shows.stream().mapToLong(s -> lineBySeat.get(s.index()).tenths()).sum();
    return new HostFigures(
        host,
        shows.size(),
        (int) shows.stream().filter(s -> s.role() == Role.MAIN).count(),
        shows.stream().mapToInt(s -> s.broadcast().minutes()).sum(),
        (int) shows.stream().filter(s -> isPrime(scenario, s)).count(),
        (int) shows.stream().filter(HostFigures::isNight).count(),
        (int)
            shows.stream()
                .filter(s -> scenario.isWeekend(scenario.horizon().date(s.day())))
                .count(),
        off,
        longest,
        shows.isEmpty() ? 0 : Math.round(tenths / (double) shows.size()));
  }

  private static boolean isPrime(Scenario scenario, Seat seat) {
    LocalDate date = scenario.horizon().date(seat.day());
    int hour = Math.floorMod(seat.startMinute(), Horizon.DAY) / 60 + Horizon.DAY_START_HOUR;
    boolean weekend = scenario.isWeekend(date);
    return weekend ? hour >= 8 && hour < 23 : (hour >= 8 && hour < 11) || (hour >= 20 && hour < 23);
  }

  private static boolean isNight(Seat seat) {
    return seat.endMinute() - seat.day() * Horizon.DAY > MIDNIGHT;
  }
}
