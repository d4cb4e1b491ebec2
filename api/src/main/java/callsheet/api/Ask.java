package callsheet.api;

import callsheet.analysis.fairness.Fairness;
import callsheet.analysis.ledger.Ledger;
import callsheet.answer.Answer;
import callsheet.compile.Compiler;
import callsheet.engine.Stop;
import callsheet.io.answer.AnswerJson;
import callsheet.planner.Checking;
import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.ConflictAnswer;
import callsheet.planner.analysis.conflict.Conflicts;
import callsheet.planner.analysis.desk.Desk;
import callsheet.planner.analysis.desk.Forced;
import callsheet.planner.analysis.desk.SeatChoice;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.time.Duration;
import java.util.List;

/// An analysis that asks about a roster.
///
/// @param needsRoster whether there has to be one
record Ask(String word, boolean needsRoster, Question question) implements Operation {

  /// What is asked of the roster.
  interface Question {
    Answer ask(Subject subject, ApiRequest request, Budget budget);
  }

  static Ask explain() {
    return new Ask(
        "explain",
        true,
        (subject, request, budget) ->
            Ledger.of(
                    subject.rulebook(),
                    Compiler.compile(subject.scenario(), subject.rulebook(), cores()),
                    subject.roster(),
                    subject.verdict())
                .answer());
  }

  static Ask fairness() {
    return new Ask(
        "fairness",
        true,
        (subject, request, budget) -> Fairness.of(subject.rulebook(), subject.roster()).answer());
  }

  static Ask recommend() {
    return new Ask(
        "recommend",
        true,
        (subject, request, budget) -> {
          Role role = request.role().orElse(Role.MAIN);
          return Desk.of(subject, cores())
              .recommend(Names.of(subject).broadcast(request.required("broadcast"), role), role)
              .answer();
        });
  }

  static Ask why() {
    return new Ask("why", true, Ask::why);
  }

  private static Answer why(Subject subject, ApiRequest request, Budget budget) {
    Names names = Names.of(subject);
    Role role = request.role().orElse(Role.MAIN);
    SeatChoice choice =
        Desk.of(subject, cores())
            .why(
                names.broadcast(request.required("broadcast"), role),
                role,
                names.host(request.required("host")));
    Duration time = request.duration("time", Duration.ofSeconds(3));
    return time.isZero() || choice.stands()
        ? choice.answer()
        : choice.answer(Forced.of(choice, Search.of(request, budget, time), new Stop()));
  }

  static Ask conflicts() {
    return new Ask(
        "conflicts",
        false,
        (subject, request, budget) -> {
          List<Seat> seats =
              request
                  .text("broadcast")
                  .map(id -> Names.of(subject).seats(id, request.role()))
                  .orElse(List.of());
          return ConflictAnswer.of(
              Conflicts.of(
                  subject,
                  seats,
                  Search.of(request, budget, Duration.ofSeconds(10)),
                  budget.clock(),
                  new Stop()));
        });
  }

  @Override
  public Reply answer(ApiRequest request, Budget budget) {
    DocumentInput input =
        needsRoster ? DocumentInput.checked(request) : DocumentInput.of(request, false);
    return switch (Checking.of(input)) {
      case Checking.BadInput bad -> throw ApiProblem.of(bad.issues());
      case Checking.Checked checked -> {
        Subject subject =
            new Subject(
                checked.scenario(), checked.rulebook(), checked.roster(), checked.verdict());
        Answer answer = question.ask(subject, request, budget);
        yield Bodies.of(json -> AnswerJson.write(answer, json));
      }
    };
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }
}
