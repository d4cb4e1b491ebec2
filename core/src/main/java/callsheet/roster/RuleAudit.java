package callsheet.roster;

import callsheet.problem.Strength;
import callsheet.problem.Text;
import java.util.List;

/// The judge's finding on one rule setting: the line of the ledger.
///
/// @param setting index of the setting in the rulebook
/// @param rule name in the catalogue
/// @param title what planners call the rule
/// @param instances how many cases there are: the `len` of `sum/len`
/// @param satisfied how many of them hold
/// @param violations the cases that do not, in the order the rule found them
/// @param level level of the score that the rule counts at
/// @param penalty what it costs at that level, at least 0
/// @param gain what it earns at that level (objective rules only)
/// @param shares what is due to each host (balance rules only)
public record RuleAudit(
    int setting,
    String rule,
    Text title,
    Strength strength,
    long instances,
    long satisfied,
    List<Violation> violations,
    int level,
    long penalty,
    long gain,
    List<Share> shares) {

  public RuleAudit {
    violations = List.copyOf(violations);
    shares = List.copyOf(shares);
  }

  /// Whether the rule, at its strength, is kept: a ratio may have broken instances and still hold.
  public boolean holds() {
    return switch (strength) {
      case Strength.Ratio ratio -> satisfied >= ratio.required(instances);
      case Strength.Hard _, Strength.Soft _ -> violations.isEmpty();
    };
  }
}
