package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.relax.RelaxAnswer;
import callsheet.planner.analysis.relax.Relaxation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `relax`: the cheapest changes that would solve a month or fill a seat.
@Command(name = "relax", mixinStandardHelpOptions = true)
final class Relax implements Callable<Integer> {

  private final Session session;

  @Mixin private MonthAsked asked = new MonthAsked();

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT20S")
  private Duration time;

  @Mixin private AnswerOptions answers = new AnswerOptions();

  private int code = ExitCode.DONE;

  Relax(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    int given = new Asking(session, answers).about(asked.input(session), this::answer);
    return given == ExitCode.DONE ? code : given;
  }

  private Answer answer(Subject subject) {
    Relaxation found =
        Relaxation.of(
            subject,
            asked.seats(subject),
            SearchOptions.plain(time),
            session.nanos(),
            session.interruption().stop(() -> {}));
    boolean isStuck = !found.conflicts().conflicts().isEmpty() && found.options().isEmpty();
    code = isStuck ? ExitCode.INFEASIBLE : ExitCode.DONE;
    return RelaxAnswer.of(found);
  }
}
