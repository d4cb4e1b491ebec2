package callsheet.rule.programme;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// On a pinned seat stands the host whom the planner pinned to it.
///
/// A pin outranks every other rule: the pinned host keeps the seat even where another rule forbids
/// it, and that rule then says so. Instance: pinned seat. Amount: 1.
@RuleInfo(
    korean = "수동 고정",
    english = "On a pinned seat stands the host whom the planner pinned to it.",
    family = Family.PROGRAMME,
    strengths = Binding.HARD)
public record Pin() implements RosterRule {

  @Override
  public void compile(Rows rows) {
    // A pinned seat is no choice: its literal always holds, so there is nothing to promise.
  }

  @Override
  public void audit(Findings findings) {
    for (Seat seat : findings.scenario().seats()) {
      findings
          .scenario()
          .pinnedHost(seat)
          .ifPresent(host -> audit(findings, seat, findings.scenario().hosts().get(host)));
    }
  }

  private static void audit(Findings findings, Seat seat, Host pinned) {
    if (findings.includes(seat, pinned)) {
      findings.instance(
          Instance.pair(pinned.index(), seat.index(), seat.day()),
          findings.roster().takes(pinned, seat) ? 0 : 1,
          () -> message(findings, seat, pinned));
    }
  }

  private static Text message(Findings findings, Seat seat, Host pinned) {
    Horizon horizon = findings.scenario().horizon();
    int host = findings.roster().host(seat);
    Text there =
        host == Roster.UNFILLED
            ? new Text("nobody", "미배정")
            : Text.of(findings.scenario().hosts().get(host).name());
    return Text.format(
        "%s, %s %s: pinned to %s, the roster has %s",
        "%s, %s %s: 고정 %s, 배정표 %s",
        MessageWords.show(seat.broadcast()),
        horizon.date(seat.day()),
        horizon.clock(seat.startMinute(), seat.day()),
        pinned.name(),
        there);
  }
}
