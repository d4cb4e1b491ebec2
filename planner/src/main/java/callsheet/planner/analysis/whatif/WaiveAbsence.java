package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Absence;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;

/// The absences of a host that touch a day are called off, all days of them.
record WaiveAbsence(Host host, int day, Text date) implements Change {

  private static final String SYNTAX = "waive HOST:DATE";

  @Override
  public Text text() {
    return Text.format("absence of %s on %s waived", "%s의 %s 부재 취소", host.name(), date);
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    List<Absence> kept = new ArrayList<>();
    for (Absence absence : scenario.absences()) {
      if (!isWaived(absence, draft.host(host))) {
        kept.add(
            new Absence(
                kept.size(),
                absence.host(),
                absence.startMinute(),
                absence.endMinute(),
                absence.kind(),
                absence.binding()));
      }
    }
    draft.change(tables -> tables.absences(kept));
  }

  private boolean isWaived(Absence absence, int index) {
    return absence.host() == index
        && absence.startMinute() < (day + 1) * Horizon.DAY
        && absence.endMinute() > day * Horizon.DAY;
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "waive";
    }

    @Override
    public Change read(String rest, Names names) {
      String[] parts = Names.parts(rest, 2, 2, SYNTAX);
      WaiveAbsence change =
          new WaiveAbsence(names.host(parts[0]), names.day(parts[1]), Text.of(parts[1].strip()));
      if (names.scenario().absences().stream()
          .noneMatch(absence -> change.isWaived(absence, change.host().index()))) {
        throw new QuestionProblem(
            "%s has no absence on %s.", "%s 님은 %s에 부재가 없습니다.", change.host().name(), change.date());
      }
      return change;
    }
  }
}
