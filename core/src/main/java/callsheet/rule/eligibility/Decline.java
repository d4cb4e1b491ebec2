package callsheet.rule.eligibility;

import callsheet.problem.Host;
import callsheet.problem.Request.Wish;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Findings;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// A host who has declined an offer is not offered it again: a broadcast, a programme's, a brand's
/// or a vendor's shows, or those of a part of the day, up to the last day on which the refusal
/// holds.
///
/// Form: `take(seat, host) ≤ [no refusal speaks of the pair]`. Instance: pair taken. Amount: 1,
/// however often the host declined.
@RuleInfo(
    korean = "일정 거절",
    english = "Hosts do not stand on shows that they have declined.",
    family = Family.ELIGIBILITY,
    strengths = Binding.HARD)
public record Decline() implements EligibilityRule {

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    return Orders.against(scenario, seat, host, Wish.DECLINED);
  }

  @Override
  public void audit(Findings findings) {
    OrderAudit.audit(
        findings,
        Wish.DECLINED,
        "%1$s takes %2$s, but has declined '%3$s'%5$s",
        "%1$s: %2$s 배정, '%3$s' 일정을 거절함%5$s");
  }
}
