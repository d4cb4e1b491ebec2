package callsheet.io.report;

import callsheet.problem.Absence;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Meeting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A host's month in figures. Only seats of the horizon count, not those carried over.
///
/// @param prime shows that start in prime time
/// @param night shows that end after midnight
/// @param weekend shows on Saturdays, Sundays and holidays
/// @param eligibleDays days under contract on which no absence lasts from 06:00 to midnight
/// @param daysOff days under contract without a show or meeting
/// @param suitabilityTenths mean over the shows, in tenths; 0 without shows
record HostTally(
    Host host,
    int shows,
    int minutes,
    int prime,
    int night,
    int weekend,
    int eligibleDays,
    int daysOff,
    int suitabilityTenths) {

  private static final Comparator<HostTally> BY_GRADE =
      Comparator.comparing((HostTally tally) -> tally.host().grade())
          .reversed()
          .thenComparingInt(tally -> tally.host().index());

  private static final int MIDNIGHT = 18 * 60;

  /// The tallies of all hosts, the highest grade first.
  static List<HostTally> of(Drawing drawing) {
    return drawing.scenario().hosts().stream()
        .map(host -> of(host, drawing))
        .sorted(BY_GRADE)
        .toList();
  }

  private static HostTally of(Host host, Drawing drawing) {
    Scenario scenario = drawing.scenario();
    Horizon horizon = scenario.horizon();
    List<Seat> seats =
        drawing.roster().shows(host).stream().filter(s -> !scenario.isCarried(s)).toList();
    int suitability = seats.stream().mapToInt(s -> drawing.facts().tenths(host, s)).sum();
    return new HostTally(
        host,
        seats.size(),
        seats.stream().mapToInt(seat -> seat.broadcast().minutes()).sum(),
        (int) seats.stream().filter(s -> drawing.primeTime().contains(scenario, s)).count(),
        (int) seats.stream().filter(HostTally::isNight).count(),
        (int) seats.stream().filter(s -> scenario.isWeekend(horizon.date(s.day()))).count(),
        eligibleDays(host, scenario),
        daysOff(host, scenario, seats),
        seats.isEmpty() ? 0 : (suitability + seats.size() / 2) / seats.size());
  }

  /// Whether a seat's broadcast ends after midnight.
  static boolean isNight(Seat seat) {
    return seat.endMinute() - seat.day() * Horizon.DAY > MIDNIGHT;
  }

  private static int eligibleDays(Host host, Scenario scenario) {
    int days = 0;
    for (int day = 0; day < scenario.horizon().days(); day++) {
      if (host.employedOn(scenario.horizon().date(day)) && !isAway(host, scenario, day)) {
        days++;
      }
    }
    return days;
  }

  /// Whether the host is away for the whole day, by an absence that is not just a wish.
  private static boolean isAway(Host host, Scenario scenario, int day) {
    int from = day * Horizon.DAY;
    return scenario.absencesOf(host).stream()
        .filter(HostTally::isBinding)
        .anyMatch(a -> a.startMinute() <= from && a.endMinute() >= from + MIDNIGHT);
  }

  private static boolean isBinding(Absence absence) {
    return switch (absence.binding()) {
      case HARD -> true;
      case SOFT -> false;
      case BY_KIND -> !absence.kind().equals("희망휴무");
    };
  }

  private static int daysOff(Host host, Scenario scenario, List<Seat> seats) {
    Set<Integer> worked = new HashSet<>();
    seats.forEach(seat -> worked.add(seat.day()));
    scenario.meetingsOf(host).stream().map(Meeting::day).forEach(worked::add);
    int off = 0;
    for (int day = 0; day < scenario.horizon().days(); day++) {
      if (host.employedOn(scenario.horizon().date(day)) && !worked.contains(day)) {
        off++;
      }
    }
    return off;
  }
}
