package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Absence;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.stream.Stream;

/// A host is away on some days, from one to another.
record AddAbsence(Host host, int firstDay, int lastDay, Text days) implements Change {

  private static final String SYNTAX = "absent HOST:DATE[~DATE]";

  @Override
  public Text text() {
    return Text.format("%s absent %s", "%s 부재 %s", host.name(), days);
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    int index = draft.host(host);
    Absence absence =
        new Absence(
            scenario.absences().size(),
            index,
            firstDay * Horizon.DAY,
            (lastDay + 1) * Horizon.DAY,
            "what-if",
            Absence.Binding.HARD);
    draft.change(tables ->
        tables.absences(Stream.concat(scenario.absences().stream(), Stream.of(absence)).toList()));
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "absent";
    }

    @Override
    public Change read(String rest, Names names) {
      String[] parts = Names.parts(rest, 2, 2, SYNTAX);
      String[] days = parts[1].strip().split("~", 2);
      int first = names.day(days[0]);
      int last = names.day(days[days.length - 1]);
      if (last < first) {
        throw new QuestionProblem("'%s' ends before it starts.", "'%s': 끝이 시작보다 앞섭니다.", parts[1]);
      }
      return new AddAbsence(names.host(parts[0]), first, last, Text.of(parts[1].strip()));
    }
  }
}
