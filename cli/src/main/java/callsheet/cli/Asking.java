package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.io.answer.AnswerCsv;
import callsheet.io.answer.AnswerJson;
import callsheet.io.answer.AnswerText;
import callsheet.io.roster.AnswerFiles;
import callsheet.planner.Checking;
import callsheet.planner.Input;
import callsheet.planner.analysis.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
  int about(Input input, Function<Subject, Answer> question) throws IOException {
    Optional<Path> folder = options.out();
    return switch (Checking.of(input)) {
      case Checking.BadInput bad -> {
        new IssuePrinter(session).print(bad.issues(), options.format(), session.err());
        yield ExitCode.BAD_INPUT;
      }
      case Checking.Checked checked -> {
        Subject subject =
            new Subject(
                checked.scenario(), checked.rulebook(), checked.roster(), checked.verdict());
        give(question.apply(subject), checked.scenario().name(), folder);
        yield ExitCode.DONE;
      }
    };
  }

  /// Prints an answer in the form asked for, and writes its files if a folder is named.
  ///
  /// @param scenario what the planner calls what was asked about
  void give(Answer answer, String scenario, Optional<Path> folder) throws IOException {
    switch (options.format()) {
      case TEXT -> session.out().print(AnswerText.of(answer, session.locale()));
      case JSON -> JsonPage.print(session.out(), json -> AnswerJson.write(answer, json));
      case CSV ->
          CsvPage.print(session.out(), csv -> AnswerCsv.write(answer, csv, session.locale()));
    }
    if (folder.isPresent()) {
      for (Path file : AnswerFiles.write(answer, scenario, folder.get(), session.locale())) {
        session.tell("written: %s", "저장: %s", file);
      }
    }
  }
}
