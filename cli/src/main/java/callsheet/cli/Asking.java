package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.io.answer.AnswerCsv;
import callsheet.io.answer.AnswerJson;
import callsheet.io.answer.AnswerText;
import callsheet.planner.Checking;
import callsheet.planner.Input;
import callsheet.planner.analysis.Subject;
import java.util.function.Function;

/// Reads what is asked about, has it answered, and gives the answer: what all analyses share.
final class Asking {

  private final Session session;
  private final AnswerOptions options;

  Asking(Session session, AnswerOptions options) {
    this.session = session;
    this.options = options;
  }

  /// Asks about the roster that the input names.
  ///
  /// @param question may throw [Refusal], as for a host that the scenario doesn't know
  /// @return the exit code
  int about(Input input, Function<Subject, Answer> question) {
    return switch (Checking.of(input)) {
      case Checking.BadInput bad -> {
        new IssuePrinter(session).print(bad.issues(), options.format(), session.err());
        yield ExitCode.BAD_INPUT;
      }
      case Checking.Checked checked -> {
        give(
            question.apply(
                new Subject(
                    checked.scenario(), checked.rulebook(), checked.roster(), checked.verdict())));
        yield ExitCode.DONE;
      }
    };
  }

  /// Prints an answer in the form asked for.
  void give(Answer answer) {
    switch (options.format()) {
      case TEXT -> session.out().print(AnswerText.of(answer, session.locale()));
      case JSON -> JsonPage.print(session.out(), json -> AnswerJson.write(answer, json));
      case CSV ->
          CsvPage.print(session.out(), csv -> AnswerCsv.write(answer, csv, session.locale()));
    }
  }
}
