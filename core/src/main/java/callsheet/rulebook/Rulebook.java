package callsheet.rulebook;

import callsheet.problem.RuleSetting;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Rule;
import callsheet.rule.Scope;
import callsheet.rule.time.CallTime;
import java.util.List;

/// The rules in force for one scenario, bound and checked.
public record Rulebook(List<Setting> settings) {

  /// One rule in force. The same rule may be set more than once, e.g. one day off a week hard and
  /// two soft.
  ///
  /// @param index position in the rulebook
  /// @param name the rule's name in the catalogue
  /// @param title what planners call it
  /// @param source the line it was written in
  public record Setting(
      int index,
      String name,
      Text title,
      Rule rule,
      Strength strength,
      Scope scope,
      RuleSetting source) {

    /// The same called otherwise.
    Setting withTitle(Text other) {
      return new Setting(index, name, other, rule, strength, scope, source);
    }
  }

  public Rulebook {
    settings = List.copyOf(settings);
  }

  /// How many minutes before a host's first show of a day their duty starts.
  public int callMinutes() {
    for (Setting setting : settings) {
      if (setting.rule() instanceof CallTime callTime) {
        return callTime.first();
      }
    }
    return 0;
  }

  /// The number of levels a score has under these rules, hard and fill included.
  public int levels() {
    int levels = 2;
    for (Setting setting : settings) {
      levels = Math.max(levels, levelOf(setting.strength()) + 1);
    }
    return levels;
  }

  /// The level of the score at which a strength counts.
  public static int levelOf(Strength strength) {
    return switch (strength) {
      case Strength.Hard _ -> 0;
      case Strength.Soft soft -> soft.level() + 1;
      case Strength.Ratio ratio -> ratio.weight() == 0 ? 0 : ratio.level() + 1;
    };
  }
}
