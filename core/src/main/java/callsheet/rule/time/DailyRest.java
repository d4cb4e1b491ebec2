package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Exclusions;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.List;

/// Between the end of a host's last show of a day and the call of their first show of the next lie
/// at least `rest` minutes.
///
/// Form: `end(last, d) + rest + call ≤ start(first, d + 1)`. Instance: host × night between two
/// days, the second in the horizon. Amount: minutes short. Source: 11 h is policy in Korea and law
/// in the EU (Directive 2003/88/EC, Article 3).
@RuleInfo(
    korean = "일간 휴식",
    english = "Between a day's last show and the next day's call a host rests this long.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 10)
public record DailyRest(@Parameter(value = "minutes of rest", min = 60, max = 1440) int rest)
    implements HostRule, Exclusions {

  public DailyRest() {
    this(660);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      int apart = rest + rows.callMinutes();
      if (rows.seats(host, day - 1).isEmpty() || rows.seats(host, day).isEmpty()) {
        rows.atMost(sum.clear(), 0, Instance.hostDay(host.index(), day));
        continue;
      }
      int latestEnd = rows.latestEnd(host, day - 1);
      int earliestStart = rows.earliestStart(host, day);
      // Minutes of the last end beyond the harmless, and of the first start before it.
      rows.addLateness(sum.clear(), host, day - 1, earliestStart - apart);
      rows.addEarliness(sum, host, day, latestEnd + apart);
      int allowed = latestEnd + apart - earliestStart;
      rows.atMost(sum, Math.max(0, allowed), Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void exclude(Rows rows) {
    int apart = rest + rows.callMinutes();
    for (int day = 1; day < rows.scenario().horizon().days(); day++) {
      List<Seat> morning = rows.scenario().seatsOn(day);
      for (Seat evening : rows.scenario().seatsOn(day - 1)) {
        for (Seat early : morning) {
          if (evening.endMinute() + apart > early.startMinute()) {
            rows.exclude(evening, early);
          }
        }
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (!findings.includes(host)) {
        continue;
      }
      for (int day = 0; day < findings.scenario().horizon().days(); day++) {
        auditNight(findings, host, day);
      }
    }
  }

  private void auditNight(Findings findings, Host host, int day) {
    int lastEnd = Integer.MIN_VALUE;
    for (Seat seat : findings.shows(host, day - 1)) {
      lastEnd = Math.max(lastEnd, seat.endMinute());
    }
    List<Seat> morning = findings.shows(host, day);
    boolean restless = lastEnd != Integer.MIN_VALUE && !morning.isEmpty();
    int had = restless ? morning.getFirst().startMinute() - findings.callMinutes() - lastEnd : rest;
    int end = lastEnd;
    findings.instance(
        Instance.hostDay(host.index(), day),
        Math.max(0, rest - had),
        () -> message(findings, host, day, end, had));
  }

  private Text message(Findings findings, Host host, int day, int lastEnd, int had) {
    Horizon horizon = findings.scenario().horizon();
    return Text.format(
        "%s, night before %s: last show ends %s, rest %d h %02d, %d min short",
        "%s, %s 전날 밤: 마지막 방송 종료 %s, 휴식 %d시간 %02d분, %d분 부족",
        host.name(),
        horizon.date(day),
        horizon.clock(lastEnd, day - 1),
        Math.max(0, had) / 60,
        Math.max(0, had) % 60,
        rest - had);
  }
}
