package callsheet.cli;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.desk.Desk;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `recommend`: all hosts for a seat, the one with whom the roster is worth most first.
@Command(name = "recommend", mixinStandardHelpOptions = true)
final class Recommend implements Callable<Integer> {

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Mixin private NamedSeat seat = new NamedSeat();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Recommend(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Asking(session, answer)
        .about(
            asked.input(session),
            subject ->
                Desk.of(subject, cores)
                    .recommend(seat.broadcast(Names.of(subject)), seat.role())
                    .answer());
  }
}
