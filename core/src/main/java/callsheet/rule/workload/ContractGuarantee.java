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
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/// A host has the shows that their contract guarantees them a month.
///
/// Form: `Σ x(s, h) ≥ Σ ⌊guarantee · days under contract in the horizon and month / days of the
/// month⌋`, over all open seats s on the left and the calendar months on the right. Instance: host
/// with a guarantee. Amount: shows short.
@RuleInfo(
    korean = "최소 보장 횟수",
    english = "A host has the shows that their contract guarantees.",
    family = Family.WORKLOAD,
    strengths = {Binding.SOFT, Binding.HARD, Binding.RATIO},
    weight = 200)
public record ContractGuarantee() implements HostRule {

  @Override
  public void compile(Host host, Rows rows) {
    if (host.guarantee() == 0) {
      return;
    }
    Sum sum = new Sum();
    for (Seat seat : rows.seats(host)) {
      sum.add(1, rows.literal(seat, host));
    }
    rows.atLeast(sum, due(host, rows.scenario().horizon()), Instance.host(host.index()));
  }

  private static long due(Host host, Horizon horizon) {
    long due = 0;
    for (DaySpan month : horizon.months()) {
      int from = Math.max(month.first(), 0);
      int to = Math.min(month.last(), horizon.days() - 1);
      int employed = 0;
      for (int day = from; day <= to; day++) {
        employed += host.employedOn(horizon.date(day)) ? 1 : 0;
      }
      due += (long) host.guarantee() * employed / month.days();
    }
    return due;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (host.guarantee() > 0 && findings.includes(host)) {
        auditHost(findings, host, guaranteed(findings.scenario().horizon(), host));
      }
    }
  }

  private static long guaranteed(Horizon horizon, Host host) {
    Map<YearMonth, Integer> daysByMonth = new TreeMap<>();
    LocalDate end = horizon.start().plusDays(horizon.days());
    for (LocalDate date = horizon.start(); date.isBefore(end); date = date.plusDays(1)) {
      if (!date.isBefore(host.employed().from()) && !date.isAfter(host.employed().to())) {
        daysByMonth.merge(YearMonth.from(date), 1, Integer::sum);
      }
    }
    long guaranteed = 0;
    for (Map.Entry<YearMonth, Integer> month : daysByMonth.entrySet()) {
      guaranteed +=
          Math.multiplyFull(host.guarantee(), month.getValue()) / month.getKey().lengthOfMonth();
    }
    return guaranteed;
  }

  private static void auditHost(Findings findings, Host host, long guaranteed) {
    long had = findings.taken(host).size();
    findings.instance(
        Instance.host(host.index()),
        Math.max(0, guaranteed - had),
        () ->
            Text.format(
                "%s: shows %d, guaranteed %d (%d a month), %d short",
                "%s: 방송 %d회, 보장 %d회(월 %d회), %d회 부족",
                host.name(),
                had,
                guaranteed,
                host.guarantee(),
                guaranteed - had));
  }
}
