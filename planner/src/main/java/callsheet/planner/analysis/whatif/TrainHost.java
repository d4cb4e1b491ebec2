package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;

/// A host can present a category, at a level from 1 to 3.
record TrainHost(Host host, String category, int level) implements Change {

  private static final String SYNTAX = "train HOST:CATEGORY[:LEVEL]";

  @Override
  public Text text() {
    return Text.format(
        "%s trained for %s (level %d)", "%s: %s 교육 (수준 %d)", host.name(), category, level);
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    int index = draft.host(host);
    List<Skill> skills =
        new ArrayList<>(
            scenario.skills().stream()
                .filter(s -> s.host() != index || !s.category().equals(category))
                .toList());
    skills.add(new Skill(index, category, level));
    draft.change(tables -> tables.skills(skills));
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "train";
    }

    @Override
    public Change read(String rest, Names names) {
      String[] parts = Names.parts(rest, 2, 3, SYNTAX);
      String level = parts.length == 3 ? parts[2].strip() : "2";
      if (!level.matches("[123]")) {
        throw new QuestionProblem(
            "A level is 1, 2 or 3, not '%s'.", "수준은 1, 2, 3 중 하나입니다: '%s'.", level);
      }
      return new TrainHost(names.host(parts[0]), names.category(parts[1]), Integer.parseInt(level));
    }
  }
}
