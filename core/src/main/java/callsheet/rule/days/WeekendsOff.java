package callsheet.rule.days;

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
import java.util.List;

/// In each month a host has `weekends` weekends off: a Saturday and the Sunday after it, both in
/// the month and neither worked.
///
/// Form: `Σ any(works(h, Saturday), works(h, Sunday)) ≤ n − weekends` over the month's n weekends.
/// Instance: host × month that lies wholly in the horizon; if none does, a horizon of 14 days or
/// more stands for one. Amount: weekends short.
@RuleInfo(
    korean = "주말 휴무",
    english = "A host has so many weekends off each month.",
    family = Family.DAYS,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 300)
public record WeekendsOff(@Parameter(value = "weekends a month", max = 5) int weekends)
    implements HostRule {

  public WeekendsOff() {
    this(1);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Horizon horizon = rows.scenario().horizon();
    Sum worked = new Sum();
    for (DaySpan month : MonthSpans.of(horizon)) {
      worked.clear();
      int all = 0;
      for (DaySpan week : horizon.weeks()) {
        int sunday = week.last();
        if (sunday - 1 >= month.first() && sunday <= month.last()) {
          worked.add(1, rows.any(rows.works(host, sunday - 1), rows.works(host, sunday)));
          all++;
        }
      }
      rows.atMost(worked, all - weekends, Instance.hostDay(host.index(), month.last()));
    }
  }

  @Override
  public void audit(Findings findings) {
    for (MonthDates month : MonthDates.of(findings.scenario().horizon())) {
      for (Host host : findings.scenario().hosts()) {
        if (findings.includes(host)) {
          auditMonth(findings, host, month);
        }
      }
    }
  }

  private void auditMonth(Findings findings, Host host, MonthDates month) {
    Horizon horizon = findings.scenario().horizon();
    List<LocalDate> off =
        month.dates().stream().filter(date -> !findings.works(host, horizon.day(date))).toList();
    long had =
        off.stream()
            .filter(date -> date.getDayOfWeek() == DayOfWeek.SATURDAY)
            .filter(saturday -> off.contains(saturday.plusDays(1)))
            .count();
    List<Seat> onWeekends =
        month.dates().stream()
            .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
            .flatMap(date -> findings.shows(host, horizon.day(date)).stream())
            .toList();
    findings.instance(
        Instance.hostDay(host.index(), horizon.day(month.to())),
        Math.max(0, weekends - had),
        onWeekends,
        () ->
            Text.format(
                "%s, %s to %s: weekends off %d, needed %d",
                "%s, %s ~ %s: 주말 휴무 %d회, 필요 %d회",
                host.name(),
                month.from(),
                month.to(),
                had,
                weekends));
  }
}
