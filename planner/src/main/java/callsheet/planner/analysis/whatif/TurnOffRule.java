package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;

/// A rule turned off.
record TurnOffRule(Setting setting) implements Change {

  @Override
  public Text text() {
    return Text.format("%s off", "%s 끔", setting.title());
  }

  @Override
  public void apply(Draft draft) {
    draft.rules().remove(setting.index());
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return "off RULE[#N]";
    }

    @Override
    public String word() {
      return "off";
    }

    @Override
    public Change read(String rest, Names names) {
      return new TurnOffRule(RuleNamed.of(rest, names.rulebook()));
    }
  }
}
