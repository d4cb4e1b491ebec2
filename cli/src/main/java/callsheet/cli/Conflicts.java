package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.ConflictAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `conflicts`: what collides when a month can't be solved or a seat can't be filled.
@Command(name = "conflicts", mixinStandardHelpOptions = true)
final class Conflicts implements Callable<Integer> {

  private final Session session;

  @Mixin private MonthAsked asked = new MonthAsked();

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT10S")
  private Duration time;

  @Mixin private AnswerOptions answers = new AnswerOptions();

  private int code = ExitCode.DONE;

  Conflicts(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    int given = new Asking(session, answers).about(asked.input(session), this::answer);
    return given == ExitCode.DONE ? code : given;
  }

  private Answer answer(Subject subject) {
    var found =
        callsheet.planner.analysis.conflict.Conflicts.of(
            subject,
            asked.seats(subject),
            SearchOptions.plain(time),
            session.nanos(),
            session.interruption().stop(() -> {}));
    code = found.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.INFEASIBLE;
    return ConflictAnswer.of(found);
  }
}
