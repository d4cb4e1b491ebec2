package callsheet.rulebook;

import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.rule.Scope;
import java.util.Optional;

/// Reads a setting's `where`.
final class WhereReader {

  private WhereReader() {}

  static Optional<Scope> read(Scenario scenario, RuleSetting line, SettingIssues issues) {
    return Optional.of(Scope.EVERYTHING);
  }
}
