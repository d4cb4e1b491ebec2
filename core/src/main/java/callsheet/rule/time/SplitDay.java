package callsheet.rule.time;

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
import java.util.List;

/// Between the start of a host's first show of a day and the end of the last one, at most `gap`
/// minutes are not spent on air.
///
/// Form: `end(last) − start(first) − Σ minutes(s) · x(s, h) ≤ gap` over the seats s of the day.
/// Instance: host × day. Amount: minutes over. The gaps are summed up since the longest one alone
/// takes a row for each pair of shows with the shows between them.
@RuleInfo(
    korean = "분할 근무",
    english = "A host waits at most this long between the shows of a day.",
    family = Family.TIME,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 2)
public record SplitDay(
    @Parameter(value = "minutes between the shows of a day, summed up", max = 1440) int gap)
    implements HostRule {

  public SplitDay() {
    this(240);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      List<Seat> seats = rows.seats(host, day);
      int earliestStart = rows.earliestStart(host, day);
      int latestEnd = rows.latestEnd(host, day);
      int most = Math.max(0, latestEnd - earliestStart - gap);
      sum.clear();
      if (most > 0) {
        // Either part is 0 on a day that is short enough whatever the other one is.
        rows.addLateness(sum, host, day, earliestStart + gap);
        rows.addEarliness(sum, host, day, latestEnd - gap);
        seats.forEach(seat -> sum.add(-seat.broadcast().minutes(), rows.literal(seat, host)));
      }
      rows.atMost(sum, most, Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditDay(findings, host, day));
  }

  private void auditDay(Findings findings, Host host, int day) {
    int from = Integer.MAX_VALUE;
    int to = Integer.MIN_VALUE;
    int onAir = 0;
    for (Seat show : findings.shows(host, day)) {
      from = Math.min(from, show.startMinute());
      to = Math.max(to, show.endMinute());
      onAir += show.endMinute() - show.startMinute();
    }
    int start = from;
    int end = to;
    int minutes = onAir;
    findings.instance(
        Instance.hostDay(host.index(), day),
        minutes > 0 ? Math.max(0, end - start - minutes - gap) : 0,
        () -> message(findings.scenario().horizon(), host, day, start, end, minutes));
  }

  private Text message(Horizon horizon, Host host, int day, int start, int end, int minutes) {
    int between = end - start - minutes;
    return Text.format(
        "%s, %s: %s to %s with %d min on air: %d min between shows, at most %d, %d over",
        "%s, %s: %s~%s, 방송 %d분: 방송 사이 %d분, 최대 %d분, %d분 초과",
        host.name(),
        horizon.date(day),
        horizon.clock(start, day),
        horizon.clock(end, day),
        minutes,
        between,
        gap,
        between - gap);
  }
}
