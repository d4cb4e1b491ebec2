package callsheet.rule.workload;

import callsheet.model.Sum;
import callsheet.problem.DaySpan;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// In each ISO week or calendar month a host takes `min` to `max` seats.
///
/// Form: `min ≤ Σ x(s, h) ≤ max` over the seats s of the period. Instance: host × period with a day
/// in the horizon; its days before the horizon are as carried over, and the minimum is asked only
/// if all its days lie in the horizon. Amount: shows outside.
@RuleInfo(
    korean = "주·월 한도",
    english = "A host has no fewer and no more than so many shows a week or a month.",
    family = Family.WORKLOAD,
    strengths = {Binding.SOFT, Binding.HARD},
    weight = 300)
public record ShowsPerPeriod(
    @Parameter("week (Monday to Sunday) or month (of the calendar)") Period period,
    @Parameter(value = "fewest shows", max = 1000) int min,
    @Parameter(value = "most shows", max = 1000) int max)
    implements HostRule {

  /// What shows are counted over.
  public enum Period {
    WEEK,
    MONTH
  }

  public ShowsPerPeriod {
    if (min > max) {
      throw new IllegalArgumentException(
          "min %1$d is more than max %2$d (하한 min %1$d이(가) 상한 max %2$d보다 큽니다)".formatted(min, max));
    }
  }

  public ShowsPerPeriod() {
    this(Period.WEEK, 0, 8);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Horizon horizon = rows.scenario().horizon();
    Sum sum = new Sum();
    for (DaySpan span : period == Period.WEEK ? horizon.weeks() : horizon.months()) {
      sum.clear();
      int last = Math.min(span.last(), horizon.days() - 1);
      for (int day = span.first(); day <= last; day++) {
        for (Seat seat : rows.seats(host, day)) {
          sum.add(1, rows.literal(seat, host));
        }
      }
      int least = horizon.contains(span) ? min : 0;
      rows.between(sum, least, max, Instance.hostDay(host.index(), last));
    }
  }

  @Override
  public void audit(Findings findings) {
    Horizon horizon = findings.scenario().horizon();
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        TreeMap<LocalDate, List<Seat>> had = new TreeMap<>();
        for (int day = 0; day < horizon.days(); day++) {
          had.put(firstDate(horizon.date(day)), new ArrayList<>());
        }
        for (Seat show : findings.shows(host)) {
          List<Seat> of = had.get(firstDate(horizon.date(show.day())));
          if (of != null) {
            of.add(show);
          }
        }
        had.forEach((first, shows) -> auditPeriod(findings, host, first, shows));
      }
    }
  }

  private LocalDate firstDate(LocalDate date) {
    return switch (period) {
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> date.withDayOfMonth(1);
    };
  }

  private void auditPeriod(Findings findings, Host host, LocalDate first, List<Seat> seats) {
    int had = seats.size();
    Horizon horizon = findings.scenario().horizon();
    LocalDate next =
        switch (period) {
          case WEEK -> first.plusWeeks(1);
          case MONTH -> first.plusMonths(1);
        };
    LocalDate end = horizon.start().plusDays(horizon.days());
    boolean whole = !first.isBefore(horizon.start()) && !next.isAfter(end);
    int closing = Math.min(horizon.day(next), horizon.days()) - 1;
    int amount = had > max ? had - max : whole ? Math.max(0, min - had) : 0;
    findings.instance(
        Instance.hostDay(host.index(), closing),
        amount,
        had > max ? seats : List.of(),
        () -> message(host, first, had));
  }

  private Text message(Host host, LocalDate first, int had) {
    return Text.format(
        "%s, %s: shows %d, %s",
        "%s, %s: 방송 %d회, %s",
        host.name(),
        switch (period) {
          case WEEK -> Text.format("week of %s", "%s 시작 주", first);
          case MONTH -> Text.of(YearMonth.from(first).toString());
        },
        had,
        had > max
            ? Text.format("at most %d, %d over", "최대 %d회, %d회 초과", max, had - max)
            : Text.format("at least %d, %d short", "최소 %d회, %d회 부족", min, min - had));
  }
}
