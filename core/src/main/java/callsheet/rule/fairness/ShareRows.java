package callsheet.rule.fairness;

import callsheet.model.Sum;
import callsheet.problem.Absence;
import callsheet.problem.Balance;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import callsheet.rule.Rows;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Compiles a fair share: for each host `⌊share · (1 − t)⌋ ≤ Σ units(s) · x(s, h) ≤ ⌈share · (1 +
/// t)⌉`.
///
/// `share = total · (eligible days of the host / eligible days of the group) − balance`, at least
/// 0. The total is of the group's seats that the rule looks at for one of its hosts; the sum is of
/// all seats the host takes.
final class ShareRows {

  private final Rows rows;
  private final int tolerancePercent;
  private final ToIntFunction<Seat> units;

  /// By host what earlier months left.
  private final long[] balances;

  /// By host; 0 for one the rule does not look at.
  private final int[] eligibleDays;

  ShareRows(Rows rows, int tolerancePercent, Balance.Measure balance, ToIntFunction<Seat> units) {
    this.rows = rows;
    this.tolerancePercent = tolerancePercent;
    this.units = units;
    this.balances = new long[rows.scenario().hosts().size()];
    for (Balance each : rows.scenario().balances()) {
      balances[each.host()] += each.measure() == balance ? each.amount() : 0;
    }
    this.eligibleDays =
        rows.scenario().hosts().stream()
            .mapToInt(host -> rows.includes(host) ? eligibleDays(host) : 0)
            .toArray();
  }

  private int eligibleDays(Host host) {
    Horizon horizon = rows.scenario().horizon();
    List<Absence> absences =
        rows.scenario().absencesOf(host).stream().filter(ShareRows::isBinding).toList();
    int eligible = 0;
    for (int day = 0; day < horizon.days(); day++) {
      int from = day * Horizon.DAY;
      int midnight = from + (24 - Horizon.DAY_START_HOUR) * 60;
      boolean away =
          absences.stream().anyMatch(a -> a.startMinute() <= from && a.endMinute() >= midnight);
      if (host.employedOn(horizon.date(day)) && !away) {
        eligible++;
      }
    }
    return eligible;
  }

  private static boolean isBinding(Absence absence) {
    return switch (absence.binding()) {
      case HARD -> true;
      case SOFT -> false;
      case BY_KIND -> !absence.kind().equals("희망휴무");
    };
  }

  void compile(Grouping grouping) {
    List<Host> hosts =
        rows.scenario().hosts().stream().filter(host -> eligibleDays[host.index()] > 0).toList();
    Map<Boolean, List<Host>> byLead =
        hosts.stream()
            .collect(Collectors.partitioningBy(host -> host.grade().compareTo(Grade.MAIN) >= 0));
    if (grouping == Grouping.ALL || byLead.get(true).isEmpty() || byLead.get(false).isEmpty()) {
      compileGroup(hosts, seat -> true);
    } else {
      compileGroup(byLead.get(true), seat -> seat.role() == Role.MAIN);
      compileGroup(byLead.get(false), seat -> seat.role() != Role.MAIN);
    }
  }

  private void compileGroup(List<Host> hosts, Predicate<Seat> shared) {
    long days = hosts.stream().mapToLong(host -> eligibleDays[host.index()]).sum();
    List<Seat> seats = rows.scenario().seats();
    int[] unitsOf = seats.stream().mapToInt(units).toArray();
    long total =
        seats.stream()
            .filter(shared)
            .filter(seat -> hosts.stream().anyMatch(host -> rows.includes(seat, host)))
            .mapToLong(seat -> unitsOf[seat.index()])
            .sum();
    Sum sum = new Sum();
    for (Host host : hosts) {
      // The share is `due / days`.
      long due = Math.max(0, total * eligibleDays[host.index()] - days * balances[host.index()]);
      sum.clear();
      for (Seat seat : rows.seats(host)) {
        sum.add(unitsOf[seat.index()], rows.literal(seat, host));
      }
      rows.between(
          sum,
          Math.floorDiv(due * (100 - tolerancePercent), 100 * days),
          Math.ceilDiv(due * (100 + tolerancePercent), 100 * days),
          Instance.host(host.index()));
    }
  }
}
