package callsheet.rule.days;

import callsheet.model.Sum;
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
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// In each ISO week a host has at least `days` days off.
///
/// Form: `Σ works(h, d) ≤ 7 − days` over the week's days. Instance: host × week with a day in the
/// horizon; its days before the horizon are as carried over, those after it count as off. Amount:
/// days short. Source: Labour Standards Act of Korea, Article 55 (a paid day off a week).
@RuleInfo(
    korean = "주휴",
    english = "A host has at least this many days off in each week from Monday to Sunday.",
    family = Family.DAYS,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 500)
public record WeeklyDaysOff(@Parameter(value = "days off a week", max = 7) int days)
    implements HostRule {

  private static final int WEEK = 7;

  public WeeklyDaysOff() {
    this(1);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Horizon horizon = rows.scenario().horizon();
    int monday = 1 - horizon.start().getDayOfWeek().getValue();
    Sum sum = new Sum();
    for (; monday < horizon.days(); monday += WEEK) {
      sum.clear();
      int last = Math.min(monday + WEEK, horizon.days()) - 1;
      for (int day = monday; day <= last; day++) {
        sum.add(1, rows.works(host, day));
      }
      rows.atMost(sum, WEEK - days, Instance.hostDay(host.index(), last));
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachWeek((host, day) -> auditWeek(findings, host, day));
  }

  /// Judges the week that holds the day, its last one in the horizon.
  private void auditWeek(Findings findings, Host host, int day) {
    Horizon horizon = findings.scenario().horizon();
    LocalDate monday = horizon.date(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int off = 0;
    List<Seat> shows = new ArrayList<>();
    for (LocalDate date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
      int of = horizon.day(date);
      if (of > day || !findings.works(host, of)) {
        off++;
      } else {
        shows.addAll(findings.shows(host, of));
      }
    }
    int had = off;
    findings.instance(
        Instance.hostDay(host.index(), day),
        Math.max(0, days - had),
        shows,
        () ->
            Text.format(
                "%s, week of %s: days off %d, needed %d",
                "%s, %s 시작 주: 휴무 %d일, 필요 %d일", host.name(), monday, had, days));
  }
}
