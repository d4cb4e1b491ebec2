package callsheet.io.report;

import callsheet.problem.Balance;
import callsheet.problem.Grade;
import callsheet.problem.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// What each host of a grade would have if the grade's total were shared out by eligible days, less
/// what the host brings along from earlier months.
final class FairShare {

  private final Map<Grade, Long> totals = new EnumMap<>(Grade.class);
  private final Map<Grade, Long> days = new EnumMap<>(Grade.class);
  private final Scenario scenario;
  private final Balance.Measure measure;

  FairShare(
      Scenario scenario,
      List<HostTally> tallies,
      Balance.Measure measure,
      ToIntFunction<HostTally> figure) {
    this.scenario = scenario;
    this.measure = measure;
    for (HostTally tally : tallies) {
      Grade grade = tally.host().grade();
      long carried = carried(tally);
      totals.merge(grade, figure.applyAsInt(tally) + carried, Long::sum);
      days.merge(grade, (long) tally.eligibleDays(), Long::sum);
    }
  }

  /// A host's share in tenths of a show.
  long tenths(HostTally tally) {
    Grade grade = tally.host().grade();
    long gradeDays = days.getOrDefault(grade, 0L);
    if (gradeDays == 0) {
      return 0;
    }
    long share = totals.get(grade) * 10 * tally.eligibleDays() / gradeDays;
    return Math.max(0, share - 10 * carried(tally));
  }

  private long carried(HostTally tally) {
    return scenario.balances().stream()
        .filter(b -> b.host() == tally.host().index() && b.measure() == measure)
        .mapToLong(Balance::amount)
        .sum();
  }
}
