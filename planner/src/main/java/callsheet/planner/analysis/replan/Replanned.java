package callsheet.planner.analysis.replan;

import callsheet.answer.Answer;
import callsheet.model.Model;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Seat;
import callsheet.result.Result;
import java.util.List;

/// A published roster planned again.
public final class Replanned {

  private final Ground ground;
  private final Subject before;
  private final Result result;
  private final Model model;
  private final ChangeCurve curve;
  private final List<Change> changes;

  Replanned(Ground ground, Subject before, Result result, Model model, ChangeCurve curve) {
    this.ground = ground;
    this.before = before;
    this.result = result;
    this.model = model;
    this.curve = curve;
    this.changes = Changes.of(ground, result);
  }

  /// What of the published roster can stand today, judged by today's rules.
  public Subject before() {
    return before;
  }

  /// The new roster with its verdict; its scenario's published roster is the one known again.
  public Result result() {
    return result;
  }

  /// The rows that were searched.
  public Model model() {
    return model;
  }

  /// What other numbers of changes are worth; one point if no others were asked about.
  public ChangeCurve curve() {
    return curve;
  }

  /// What became of the published shows.
  public List<Matched> schedule() {
    return ground.seating().schedule();
  }

  /// Published lines that have no seat any more.
  public List<LostLine> lost() {
    return ground.seating().lost();
  }

  /// Every seat whose host is not the one told, by time.
  public List<Change> changes() {
    return changes;
  }

  /// How many changes count in the budget.
  public int changed() {
    return ground.budget().changes(result.roster());
  }

  /// Seats whose host can't come: as many changes at least are needed to fill all of them.
  public List<Seat> vacancies() {
    return ground.budget().vacancies().stream()
        .sorted()
        .map(ground.scenario().seats()::get)
        .toList();
  }

  /// What it comes to.
  public Answer answer() {
    return new ReplanAnswer(ground, this).answer();
  }
}
