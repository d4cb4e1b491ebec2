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

/// Of any `nights + 1` days in a row a host has at least one without a night show: one that ends
/// later than `after` of its broadcast day.
///
/// Form: `Σ [last end > after, d] ≤ nights` over each window of `nights + 1` days. Instance: host ×
/// window that ends on a day of the horizon; the days before it are as carried over. Amount: days
/// over, 0 or 1.
@RuleInfo(
    korean = "연속 야간",
    english = "A host has night shows on at most this many days in a row.",
    family = Family.DAYS,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 500)
public record ConsecutiveNights(
    @Parameter(value = "days with a night show in a row", min = 1, max = 60) int nights,
    @Parameter(value = "a show that ends later than this is a night show", min = 360, max = 2160)
        int after)
    implements HostRule {

  public ConsecutiveNights() {
    this(2, 1440);
  }

  @Override
  public void compile(Host host, Rows rows) {
    int horizon = rows.scenario().horizon().days();
    int late = after - Horizon.DAY_START_HOUR * 60 + 1;
    // Entry i is the day i − nights: the first window reaches `nights` days back.
    int[] isNight = new int[nights + horizon];
    for (int i = 0; i < isNight.length; i++) {
      isNight[i] = rows.endsFrom(host, i - nights, (i - nights) * Horizon.DAY + late);
    }
    Sum sum = new Sum();
    for (int last = 0; last < horizon; last++) {
      sum.clear();
      for (int i = last; i <= last + nights; i++) {
        sum.add(1, isNight[i]);
      }
      rows.atMost(sum, nights, Instance.hostDay(host.index(), last));
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        int streak = 0;
        List<Seat> shows = new ArrayList<>();
        for (int day = -nights; day < findings.scenario().horizon().days(); day++) {
          List<Seat> night = nightShows(findings, host, day);
          if (night.isEmpty()) {
            shows.clear();
          }
          shows.addAll(night);
          streak = night.isEmpty() ? 0 : streak + 1;
          if (day >= 0) {
            auditWindow(findings, host, day, streak, shows);
          }
        }
      }
    }
  }

  private List<Seat> nightShows(Findings findings, Host host, int day) {
    int midnight = day * Horizon.DAY - Horizon.DAY_START_HOUR * 60;
    return findings.shows(host, day).stream()
        .filter(show -> show.endMinute() - midnight > after)
        .toList();
  }

  private void auditWindow(Findings findings, Host host, int day, int streak, List<Seat> shows) {
    Horizon horizon = findings.scenario().horizon();
    findings.instance(
        Instance.hostDay(host.index(), day),
        streak > nights ? 1 : 0,
        shows,
        () ->
            Text.format(
                "%s has night shows %d days in a row, %s to %s; at most %d",
                "%s: %d일 연속 야간 방송(%s ~ %s), 최대 %d일",
                host.name(),
                streak,
                horizon.date(day - streak + 1),
                horizon.date(day),
                nights));
  }
}
