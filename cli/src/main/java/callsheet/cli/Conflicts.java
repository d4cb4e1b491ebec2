package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.ConflictAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `conflicts`: what collides when a month can't be solved or a seat can't be filled.
@Command(name = "conflicts", mixinStandardHelpOptions = true)
final class Conflicts implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ROSTER", descriptionKey = "roster")
  private Optional<String> roster;

  @Mixin private AskedSeats seats = new AskedSeats();

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT10S")
  private Duration time;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AnswerOptions answers = new AnswerOptions();

  private int code = ExitCode.DONE;

  Conflicts(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    FileInput input =
        new FileInput(session.in(), scenario, rules, roster, FileInput.RosterUse.CHECK);
    int asked = new Asking(session, answers).about(input, this::answer);
    return asked == ExitCode.DONE ? code : asked;
  }

  private Answer answer(Subject subject) {
    var found =
        callsheet.planner.analysis.conflict.Conflicts.of(
            subject,
            seats.of(subject.scenario()),
            SearchOptions.plain(time),
            session.nanos(),
            session.interruption().stop(() -> {}));
    code = found.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.INFEASIBLE;
    return ConflictAnswer.of(found);
  }
}
