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
import java.util.ArrayList;
import java.util.List;

/// Of any `days + 1` days in a row a host has at least one off.
///
/// Form: `Σ works(h, d) ≤ days` over each window of `days + 1` days. Instance: host × window that
/// ends on a day of the horizon; the days before it are as carried over. Amount: days over, 0 or 1.
@RuleInfo(
    korean = "연속 근무",
    english = "A host works at most this many days in a row.",
    family = Family.DAYS,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 500)
public record ConsecutiveWorkDays(@Parameter(value = "days in a row", min = 1, max = 60) int days)
    implements HostRule {

  public ConsecutiveWorkDays() {
    this(6);
  }

  @Override
  public void compile(Host host, Rows rows) {
    int horizon = rows.scenario().horizon().days();
    // Entry i is the day i − days: the first window reaches `days` days back.
    int[] works = new int[days + horizon];
    for (int i = 0; i < works.length; i++) {
      works[i] = rows.works(host, i - days);
    }
    Sum sum = new Sum();
    for (int last = 0; last < horizon; last++) {
      sum.clear();
      for (int i = last; i <= last + days; i++) {
        sum.add(1, works[i]);
      }
      rows.atMost(sum, days, Instance.hostDay(host.index(), last));
    }
  }

  @Override
  public void audit(Findings findings) {
    Horizon horizon = findings.scenario().horizon();
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        int streak = 0;
        List<Seat> shows = new ArrayList<>();
        for (int day = -days; day < horizon.days(); day++) {
          streak = findings.works(host, day) ? streak + 1 : 0;
          if (streak == 0) {
            shows.clear();
          }
          shows.addAll(findings.shows(host, day));
          if (day >= 0) {
            auditWindow(findings, host, day, streak, shows);
          }
        }
      }
    }
  }

  private void auditWindow(Findings findings, Host host, int day, int streak, List<Seat> shows) {
    Horizon horizon = findings.scenario().horizon();
    findings.instance(
        Instance.hostDay(host.index(), day),
        streak > days ? 1 : 0,
        shows,
        () ->
            Text.format(
                "%s works %d days in a row, %s to %s; at most %d",
                "%s: %d일 연속 근무(%s ~ %s), 최대 %d일",
                host.name(),
                streak,
                horizon.date(day - streak + 1),
                horizon.date(day),
                days));
  }
}
