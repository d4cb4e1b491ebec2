package callsheet.rule.team;

import callsheet.model.Sum;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Text;
import callsheet.rule.Findings;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// Two hosts whom the list of pairs keeps apart do not stand on one broadcast.
///
/// Form: `any(x(s, one)) + any(x(s, other)) ≤ 1` over the seats s of the broadcast. Instance:
/// broadcast of two or more seats × pair to be kept apart on its date, if the rule looks at both
/// hosts on some seat of it. Amount: 1 if both stand there.
@RuleInfo(
    korean = "호스트 분리",
    english = "Two hosts who are to be kept apart do not stand on one broadcast.",
    family = Family.TEAM,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    weight = 1000)
public record PairApart() implements RosterRule {

  @Override
  public void compile(Rows rows) {
    PairRows.compile(
        rows,
        HostPair.Kind.APART,
        (one, other, instance) -> rows.atMost(new Sum().add(1, one).add(1, other), 1, instance));
  }

  @Override
  public void audit(Findings findings) {
    new BothStand(findings).audit(HostPair.Kind.APART);
  }

  private static final class BothStand extends PairAudit {

    BothStand(Findings findings) {
      super(findings);
    }

    @Override
    boolean isWrong(boolean one, boolean other) {
      return one && other;
    }

    @Override
    Text message(Host one, Host other, boolean oneStands, Text show) {
      return Text.format(
          "%s and %s stand together on %s, but are to be kept apart",
          "%s, %s: %s 함께 배정 (분리 대상)", one.name(), other.name(), show);
    }
  }
}
