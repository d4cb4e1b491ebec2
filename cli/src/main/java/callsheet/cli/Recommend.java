package callsheet.cli;

import callsheet.planner.analysis.desk.Desk;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `recommend`: all hosts for a seat, the one with whom the roster is worth most first.
@Command(name = "recommend", mixinStandardHelpOptions = true)
final class Recommend implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", paramLabel = "ROSTER", descriptionKey = "roster")
  private String roster;

  @Mixin private NamedSeat seat = new NamedSeat();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Recommend(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    FileInput input =
        new FileInput(
            session.in(), scenario, rules, Optional.of(roster), FileInput.RosterUse.CHECK);
    int cores = Runtime.getRuntime().availableProcessors();
    return new Asking(session, answer)
        .about(
            input,
            subject ->
                Desk.of(subject, cores)
                    .recommend(seat.broadcast(subject.scenario()), seat.role())
                    .answer());
  }
}
