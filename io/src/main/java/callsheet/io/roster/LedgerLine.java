package callsheet.io.roster;

import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.roster.RuleAudit;

/// A line of the ledger in words and figures.
final class LedgerLine {

  private LedgerLine() {}

  /// How many instances must hold: all of them, unless the rule is a ratio.
  static long required(RuleAudit audit) {
    return audit.strength() instanceof Strength.Ratio ratio
        ? ratio.required(audit.instances())
        : audit.instances();
  }

  /// `hard`, `soft 10 (level 2)` or `95 %`.
  static Text strength(RuleAudit audit) {
    return switch (audit.strength()) {
      case Strength.Hard _ -> new Text("hard", "필수");
      case Strength.Soft soft ->
          Text.format("soft × %d, level %d", "권장 × %d, %d단계", soft.weight(), soft.level());
      case Strength.Ratio ratio when ratio.weight() == 0 ->
          Text.format("at least %s, hard", "%s 이상, 필수", share(ratio));
      case Strength.Ratio ratio ->
          Text.format(
              "at least %s × %d, level %d",
              "%s 이상 × %d, %d단계", share(ratio), ratio.weight(), ratio.level());
    };
  }

  private static String share(Strength.Ratio ratio) {
    int points = ratio.atLeastBasisPoints();
    return points % 100 == 0
        ? points / 100 + " %"
        : points / 100 + "." + "%02d".formatted(points % 100) + " %";
  }
}
