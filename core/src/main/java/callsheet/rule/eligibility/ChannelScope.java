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
import java.util.TreeSet;

/// A host who is bound to channels stands only on those.
///
/// Form: `take(seat, host) ≤ [channel(seat) ∈ channels(host)]` for hosts with channels. Instance:
/// pair taken. Amount: 1. A host without channels may stand on any, and anybody on a broadcast
/// without one.
@RuleInfo(
    korean = "채널 전속",
    english = "Hosts bound to channels stand only on those.",
    family = Family.ELIGIBILITY,
    strengths = {Binding.HARD, Binding.SOFT})
public record ChannelScope() implements EligibilityRule, SeatTrait {

  @Override
  public Object trait(Seat seat) {
    return seat.broadcast().channel();
  }

  @Override
  public long shortfall(Scenario scenario, Seat seat, Host host) {
    String channel = seat.broadcast().channel();
    boolean free = host.channels().isEmpty() || channel.isEmpty();
    return free || host.channels().contains(channel) ? 0 : 1;
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (Seat seat : findings.taken(host)) {
        findings.instance(
            Instance.pair(host.index(), seat.index(), seat.day()),
            isForeign(seat.broadcast().channel(), host) ? 1 : 0,
            () -> message(findings, seat, host));
      }
    }
  }

  private static boolean isForeign(String channel, Host host) {
    if (channel.isEmpty()) {
      return false;
    }
    int others = 0;
    for (String own : host.channels()) {
      if (own.equals(channel)) {
        return false;
      }
      others++;
    }
    return others > 0;
  }

  private static Text message(Findings findings, Seat seat, Host host) {
    return Text.format(
        "%s takes %s on channel %s, but is bound to %s",
        "%s: %s (채널 %s) 배정, 전속 채널은 %s",
        host.name(),
        Shows.text(findings.scenario(), seat),
        seat.broadcast().channel(),
        String.join(", ", new TreeSet<>(host.channels())));
  }
}
