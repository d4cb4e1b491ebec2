package callsheet.rulebook;

import static callsheet.problem.IssueCode.R011_ABSENCES_UNSEEN;

import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.eligibility.Absence;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;

/// Warns when somebody who writes the rule Absence only as a soft one has lost sight of the hard
/// absences.
final class UnseenAbsences {

  private UnseenAbsences() {}

  static void warn(Scenario scenario, List<Setting> settings, SettingIssues issues) {
    List<Setting> absence = settings.stream().filter(s -> s.rule() instanceof Absence).toList();
    if (absence.isEmpty() || absence.stream().anyMatch(UnseenAbsences::looksAtHard)) {
      return;
    }
    Absence rule = (Absence) absence.getFirst().rule();
    long unseen = scenario.absences().stream().filter(rule::isHard).count();
    if (unseen > 0) {
      issues.add(
          R011_ABSENCES_UNSEEN,
          absence.getFirst().source(),
          "/strength",
          Text.format(
              "Absence: no setting looks at the %d hard absences",
              "Absence: 필수 휴가·불가시간 %d건을 보는 설정이 없습니다", unseen),
          Text.format(
              "Write a second line for the rule with strength hard.",
              "강도가 hard인 Absence 줄을 하나 더 쓰세요."));
    }
  }

  private static boolean looksAtHard(Setting setting) {
    return setting.rule() instanceof Absence absence && absence.absences() == Binding.HARD;
  }
}
