package callsheet.io.report;

import callsheet.problem.Balance;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;
import java.util.function.Predicate;

/// What is due to each host, as the balance rules have it by default: hosts who may lead share the
/// main seats by their eligible days, the others the remaining ones, less what earlier months left
/// over. Without hosts of both kinds all share all seats.
final class FairShare {

  private final Scenario scenario;
  private final List<HostTally> tallies;
  private final Balance.Measure measure;
  private final boolean twoKinds;
  private final long[] seats = new long[2];
  private final long[] days = new long[2];

  /// @param counted which seats are shared
  FairShare(
      Scenario scenario,
      List<HostTally> tallies,
      Balance.Measure measure,
      Predicate<Seat> counted) {
    this.scenario = scenario;
    this.tallies = tallies;
    this.measure = measure;
    long leading = tallies.stream().filter(tally -> mayLead(tally.host())).count();
    this.twoKinds = leading > 0 && leading < tallies.size();
    for (Seat seat : scenario.seats()) {
      seats[kind(seat.role() == Role.MAIN)] += counted.test(seat) ? 1 : 0;
    }
    for (HostTally tally : tallies) {
      days[kind(mayLead(tally.host()))] += tally.eligibleDays();
    }
  }

  private static boolean mayLead(Host host) {
    return switch (host.grade()) {
      case NOVICE, SUB -> false;
      case MAIN, STAR -> true;
    };
  }

  /// The shares of all hosts in the order of the tallies, in tenths of a show.
  List<Long> tenths() {
    return tallies.stream().map(this::tenths).toList();
  }

  private int kind(boolean leads) {
    return twoKinds && !leads ? 1 : 0;
  }

  private long tenths(HostTally tally) {
    int kind = kind(mayLead(tally.host()));
    long due = days[kind] == 0 ? 0 : 10 * seats[kind] * tally.eligibleDays() / days[kind];
    return Math.max(0, due - 10 * carried(tally));
  }

  private long carried(HostTally tally) {
    return scenario.balances().stream()
        .filter(b -> b.host() == tally.host().index() && b.measure() == measure)
        .mapToLong(Balance::amount)
        .sum();
  }
}
