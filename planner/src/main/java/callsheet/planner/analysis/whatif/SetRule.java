package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.Locale;

/// A limit moved: a parameter, the share, weight or strength of a rule has another value.
record SetRule(Setting setting, String parameter, String value) implements Change {

  private static final String SYNTAX = "set RULE[#N].PARAMETER=VALUE";

  @Override
  public Text text() {
    return Text.format("%s: %s = %s", "%s: %s = %s", setting.title(), parameter, value);
  }

  @Override
  public void apply(Draft draft) {
    draft.rules().computeIfPresent(setting.index(), (index, line) -> changed(line));
  }

  private RuleSetting changed(RuleSetting line) {
    return switch (parameter) {
      case "at_least" -> line.atLeast(value);
      case "strength" -> line.strength(value);
      case "weight" ->
          new RuleSetting(
              line.rule(),
              line.strength(),
              value,
              line.level(),
              line.atLeast(),
              line.where(),
              line.parameters(),
              line.basis(),
              line.origin());
      default -> line.with(parameter, scalar(value));
    };
  }

  /// A value as YAML would read it: a whole number, a yes or no, else a text.
  private static Object scalar(String value) {
    if (value.matches("[+-]?\\d{1,18}")) {
      return Long.parseLong(value);
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> value;
    };
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "set";
    }

    @Override
    public Change read(String rest, Names names) {
      int equals = rest.indexOf('=');
      int dot = rest.indexOf('.');
      if (dot < 1 || equals < dot + 2 || equals == rest.length() - 1) {
        throw new QuestionProblem("Write: %s.", "이렇게 쓰세요: %s.", SYNTAX);
      }
      return new SetRule(
          RuleNamed.of(rest.substring(0, dot), names.rulebook()),
          rest.substring(dot + 1, equals).strip(),
          rest.substring(equals + 1).strip());
    }
  }
}
