package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.relax.RelaxAnswer;
import callsheet.planner.analysis.relax.Relaxation;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `relax`: the cheapest changes that would solve a month or fill a seat.
@Command(name = "relax", mixinStandardHelpOptions = true)
final class Relax implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ROSTER", descriptionKey = "roster")
  private Optional<String> roster;

  @Mixin private AskedSeats seats = new AskedSeats();

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT20S")
  private Duration time;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AnswerOptions answers = new AnswerOptions();

  private int code = ExitCode.DONE;

  Relax(Session session) {
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
    Relaxation found =
        Relaxation.of(
            subject,
            seats.of(subject.scenario()),
            SearchOptions.plain(time),
            session.nanos(),
            session.interruption().stop(() -> {}));
    boolean isStuck = !found.conflicts().conflicts().isEmpty() && found.options().isEmpty();
    code = isStuck ? ExitCode.INFEASIBLE : ExitCode.DONE;
    return RelaxAnswer.of(found);
  }
}
