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

/// A host's duty on a day, from the call of the first show to the end of the last one, takes at
/// most `minutes` minutes.
///
/// Form: `end(last) − (start(first) − call) ≤ minutes`. Instance: host × day. Amount: minutes over.
/// Source: a working day with breaks that stretches over 13 h leaves no 11 h of rest (Directive
/// 2003/88/EC, Article 3); 12 h is policy.
@RuleInfo(
    korean = "일 구속시간",
    english = "From the first call of a day to the end of its last show passes at most this long.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 10)
public record DutySpan(
    @Parameter(value = "minutes from first call to last end", min = 1, max = 1440) int minutes)
    implements HostRule, Exclusions {

  public DutySpan() {
    this(720);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    int limit = minutes - rows.callMinutes();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      sum.clear();
      int earliestStart = rows.earliestStart(host, day);
      int latestEnd = rows.latestEnd(host, day);
      int most = latestEnd - earliestStart - limit;
      if (most > 0) {
        // Either part is 0 on a day that is short enough whatever the other one is.
        rows.addLateness(sum, host, day, earliestStart + limit);
        rows.addEarliness(sum, host, day, latestEnd - limit);
        rows.atMost(sum, most, Instance.hostDay(host.index(), day));
      }
    }
  }

  @Override
  public void exclude(Rows rows) {
    int limit = minutes - rows.callMinutes();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      List<Seat> seats = rows.scenario().seatsOn(day);
      SharedSeats shared = new SharedSeats(rows, seats);
      for (Seat seat : seats) {
        shared.eachSharedWith(
            seat,
            other -> {
              if (other.index() > seat.index() && span(seat, other) > limit) {
                rows.exclude(seat, other);
              }
            });
      }
    }
  }

  private static int span(Seat a, Seat b) {
    return Math.max(a.endMinute(), b.endMinute()) - Math.min(a.startMinute(), b.startMinute());
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditDay(findings, host, day));
  }

  private void auditDay(Findings findings, Host host, int day) {
    int call = Integer.MAX_VALUE;
    int end = Integer.MIN_VALUE;
    for (Seat show : findings.shows(host, day)) {
      call = Math.min(call, show.startMinute() - findings.callMinutes());
      end = Math.max(end, show.endMinute());
    }
    int from = call;
    int to = end;
    findings.instance(
        Instance.hostDay(host.index(), day),
        from < to ? Math.max(0, to - from - minutes) : 0,
        () -> message(findings.scenario().horizon(), host, day, from, to));
  }

  private Text message(Horizon horizon, Host host, int day, int from, int to) {
    return Text.format(
        "%s, %s: called %s, last show ends %s: %d h %02d on duty, %d min over",
        "%s, %s: 출근 %s, 마지막 방송 종료 %s: 구속 %d시간 %02d분, %d분 초과",
        host.name(),
        horizon.date(day),
        horizon.clock(from, day),
        horizon.clock(to, day),
        (to - from) / 60,
        (to - from) % 60,
        to - from - minutes);
  }
}
