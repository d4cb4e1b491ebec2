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

/// Two hosts whom the list of pairs wants together stand on a broadcast both or not at all.
///
/// Form: `any(x(s, one)) − any(x(s, other)) = 0` over the seats s of the broadcast. Instance:
/// broadcast of two or more seats × pair wanted together on its date, if the rule looks at both
/// hosts on some seat of it. Amount: 1 if only one of them stands there.
@RuleInfo(
    korean = "호스트 궁합",
    english = "Two hosts who belong together stand on a broadcast both or not at all.",
    family = Family.TEAM,
    strengths = {Binding.SOFT, Binding.HARD, Binding.RATIO},
    weight = 150)
public record PairTogether() implements RosterRule {

  @Override
  public void compile(Rows rows) {
    PairRows.compile(
        rows,
        HostPair.Kind.TOGETHER,
        (one, other, instance) ->
            rows.between(new Sum().add(1, one).add(-1, other), 0, 0, instance));
  }

  @Override
  public void audit(Findings findings) {
    new OneStands(findings).audit(HostPair.Kind.TOGETHER);
  }

  private static final class OneStands extends PairAudit {

    OneStands(Findings findings) {
      super(findings);
    }

    @Override
    boolean isWrong(boolean one, boolean other) {
      return one != other;
    }

    @Override
    Text message(Host one, Host other, boolean oneStands, Text show) {
      return Text.format(
          "%s stands on %s without %s",
          "%s: %s 배정, 함께 설 %s 미배정",
          (oneStands ? one : other).name(),
          show,
          (oneStands ? other : one).name());
    }
  }
}
