package callsheet.rule.eligibility;

import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.SeatTrait;
import java.time.LocalDate;

/// A host stands only on broadcast days on which they are under contract.
///
/// Form: `take(seat, host) ≤ [from(host) ≤ date(seat) ≤ to(host)]`. Instance: pair taken. Amount:
/// 1.
@RuleInfo(
    korean = "계약 기간",
    english = "Hosts stand only on days on which they are under contract.",
    family = Family.ELIGIBILITY,
    strengths = Binding.HARD)
public record ContractPeriod() implements EligibilityRule, SeatTrait {

  @Override
  public Object trait(Seat seat) {
    return seat.day();
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    return host.employedOn(scenario.horizon().date(seat.day())) ? 0 : 1;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        LocalDate date = findings.scenario().horizon().date(seat.day());
        boolean early = date.compareTo(host.employed().from()) < 0;
        boolean late = date.compareTo(host.employed().to()) > 0;
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            early || late ? 1 : 0,
            () -> message(findings.scenario(), seat, host, early));
      }
    }
  }

  private static Text message(Scenario scenario, Seat seat, Host host, boolean early) {
    Text contract =
        early
            ? Text.format("the contract starts on %s", "계약 시작일 %s", host.employed().from())
            : Text.format("the contract ended on %s", "계약 종료일 %s", host.employed().to());
    return Text.format(
        "%s takes %s, but %s", "%s: %s 배정, %s", host.name(), Shows.text(scenario, seat), contract);
  }
}
