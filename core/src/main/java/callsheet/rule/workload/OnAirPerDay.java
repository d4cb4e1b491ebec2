package callsheet.rule.workload;

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

/// A host is on air for at most `minutes` minutes of a broadcast day. A show counts in full on the
/// day on which it starts.
///
/// Form: `Σ minutes(s) · x(s, h) ≤ minutes` over the seats s of the day. Instance: host × day.
/// Amount: minutes over.
@RuleInfo(
    korean = "일 방송시간",
    english = "A host is on air for at most this many minutes a day.",
    family = Family.WORKLOAD,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 10)
public record OnAirPerDay(@Parameter(value = "minutes on air a day", max = 1440) int minutes)
    implements HostRule {

  public OnAirPerDay() {
    this(240);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      sum.clear();
      for (Seat seat : rows.seats(host, day)) {
        sum.add(seat.broadcast().minutes(), rows.literal(seat, host));
      }
      rows.atMost(sum, minutes, Instance.hostDay(host.index(), day));
    }
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditDay(findings, host, day));
  }

  private void auditDay(Findings findings, Host host, int day) {
    int onAir = 0;
    for (Seat show : findings.shows(host, day)) {
      onAir += show.endMinute() - show.startMinute();
    }
    int had = onAir;
    findings.instance(
        Instance.hostDay(host.index(), day),
        Math.max(0, had - minutes),
        () -> message(findings.scenario().horizon(), host, day, had));
  }

  private Text message(Horizon horizon, Host host, int day, int had) {
    return Text.format(
        "%s, %s: %d min on air, at most %d, %d over",
        "%s, %s: 방송 %d분, 최대 %d분, %d분 초과",
        host.name(),
        horizon.date(day),
        had,
        minutes,
        had - minutes);
  }
}
