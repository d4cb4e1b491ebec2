package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.planner.analysis.variant.RuleNames;
import callsheet.problem.Text;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;

/// Finds a rule in force by what a person writes: `DailyRest`, `일간 휴식`, or `WeeklyDaysOff#2` for
/// the second line of a rule that stands there several times.
final class RuleNamed {

  private RuleNamed() {}

  static Setting of(String written, Rulebook rulebook) {
    String[] parts = written.strip().split("#", 2);
    List<Setting> settings =
        Catalogue.find(parts[0].strip())
            .map(rule ->
                rulebook.settings().stream()
                    .filter(setting -> setting.rule().getClass().equals(rule))
                    .toList())
            .orElseThrow(() ->
                Names.unknown(
                    new Text("rule", "규칙"),
                    parts[0].strip(),
                    Catalogue.RULES.stream().map(Catalogue::name).toList()));
    if (settings.isEmpty()) {
      throw new QuestionProblem("The rule '%s' is off.", "'%s' 규칙은 꺼져 있습니다.", parts[0].strip());
    }
    if (parts.length == 1 && settings.size() == 1) {
      return settings.getFirst();
    }
    int number =
        parts.length == 2 && parts[1].matches("[1-9]\\d?") ? Integer.parseInt(parts[1]) : 0;
    if (number < 1 || number > settings.size()) {
      throw new QuestionProblem(
          "There are %d lines of '%s': %s. Write which, as %s#1.",
          "'%2$s' 규칙은 %1$d줄입니다: %3$s. 몇 번째인지 %4$s#1처럼 쓰세요.",
          settings.size(),
          parts[0].strip(),
          new RuleNames(rulebook).list(settings, settings.size()),
          parts[0].strip());
    }
    return settings.get(number - 1);
  }
}
