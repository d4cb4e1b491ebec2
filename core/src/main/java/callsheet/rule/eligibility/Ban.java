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

/// A host does not stand where a request bans them: on a broadcast, a programme, a brand's or a
/// vendor's shows, a part of the day, up to the last day on which the ban holds.
///
/// Form: `take(seat, host) ≤ [no ban speaks of the pair]`. Instance: pair taken. Amount: 1, however
/// many bans there are.
@RuleInfo(
    korean = "기피·금지",
    english = "Hosts do not stand where a ban keeps them off.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT})
public record Ban() implements EligibilityRule {

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    return Orders.against(scenario, seat, host, Wish.BAN);
  }

  @Override
  public void audit(Findings findings) {
    OrderAudit.audit(
        findings, Wish.BAN, "%s takes %s, but is banned from '%s'%s", "%s: %s 배정, '%s' 출연 금지%s");
  }
}
