package callsheet.rulebook;

import static callsheet.problem.IssueCode.R013_TWICE;
import static callsheet.problem.IssueCode.R014_STRENGTHS;
import static callsheet.problem.IssueCode.R015_DEFINED_TWICE;

import callsheet.problem.RuleSetting;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Definition;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;

/// Finds settings of one rule that repeat or contradict each other: with the same parameters and
/// the same `where`, or definitions with other ones.
///
/// A soft line and a ratio go together, so do a hard ratio and one that costs: each asks for
/// something of its own. Two soft lines only add up, and a hard line leaves nothing to any other.
final class RepeatedSettings {

  private RepeatedSettings() {}

  static void check(List<Setting> settings, SettingIssues issues) {
    List<Setting> earlier = new ArrayList<>();
    for (Setting setting : settings) {
      compare(earlier, setting, issues);
      earlier.add(setting);
    }
  }

  /// Names the first of the earlier settings that this one does not go together with.
  private static void compare(List<Setting> earlier, Setting setting, SettingIssues issues) {
    for (Setting other : earlier) {
      if (other.name().equals(setting.name()) && isNamed(other, setting, issues)) {
        return;
      }
    }
  }

  /// Names what is wrong with the second setting beside the first, if something is.
  private static boolean isNamed(Setting first, Setting second, SettingIssues issues) {
    boolean areAlike = first.rule().equals(second.rule());
    if (second.rule() instanceof Definition && !areAlike) {
      definedTwice(first, second, issues);
      return true;
    }
    if (!areAlike || !first.source().where().equals(second.source().where())) {
      return false;
    }
    boolean isRepeated = first.strength().equals(second.strength());
    if (isRepeated) {
      twice(first, second, issues);
    } else if (clash(first.strength(), second.strength())) {
      strengths(first, second, issues);
    }
    return isRepeated || clash(first.strength(), second.strength());
  }

  private static boolean clash(Strength a, Strength b) {
    boolean oneIsHard = a instanceof Strength.Hard || b instanceof Strength.Hard;
    boolean bothCost = a instanceof Strength.Soft && b instanceof Strength.Soft;
    return oneIsHard || bothCost || (isHardRatio(a) && isHardRatio(b));
  }

  private static boolean isHardRatio(Strength strength) {
    return strength instanceof Strength.Ratio ratio && ratio.weight() == 0;
  }

  private static void twice(Setting first, Setting second, SettingIssues issues) {
    Text cause =
        Text.format(
            "%s: this line says again what %s says",
            "%s: %s과 같은 내용입니다", second.name(), place(first.source()));
    Text action =
        new Text("Delete one of them; soft ones cost twice.", "한 줄을 지우세요. 권장 규칙이면 벌점이 두 번 매겨집니다.");
    issues.add(R013_TWICE, second.source(), "/rule", cause, action);
  }

  private static void strengths(Setting first, Setting second, SettingIssues issues) {
    Text cause =
        Text.format(
            "%s: %s differs from this one in strength only",
            "%s: %s과 강도만 다릅니다", second.name(), place(first.source()));
    boolean oneIsHard =
        first.strength() instanceof Strength.Hard || second.strength() instanceof Strength.Hard;
    Text action =
        oneIsHard
            ? new Text(
                "Delete one of them: beside the hard one the other never matters.",
                "한 줄을 지우세요. 필수 규칙이 있으면 다른 줄은 아무 효과가 없습니다.")
            : new Text(
                "Delete one of them, or give it other parameters or another where.",
                "한 줄을 지우거나, 매개변수나 조건(where)을 다르게 쓰세요.");
    issues.add(R014_STRENGTHS, second.source(), "/strength", cause, action);
  }

  private static void definedTwice(Setting first, Setting second, SettingIssues issues) {
    Text cause =
        Text.format(
            "%s: %s gives it other values",
            "%s: %s과 값이 다릅니다", second.name(), place(first.source()));
    Text action =
        new Text("Keep one of the lines: it can only be set once.", "한 번만 정할 수 있으므로 한 줄만 남기세요.");
    issues.add(R015_DEFINED_TWICE, second.source(), "/parameters", cause, action);
  }

  private static Text place(RuleSetting line) {
    int number = line.origin().start().line();
    String file = line.origin().file();
    if (number == 0) {
      return new Text("another line", "다른 줄");
    }
    return file.isEmpty()
        ? Text.format("line %d", "%d행", number)
        : Text.format("line %2$d of %1$s", "%s의 %d행", file, number);
  }
}
