package callsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `fairness`: what each host has of what there is to share, against what is due to them.
@Command(name = "fairness", mixinStandardHelpOptions = true)
final class Fairness implements Callable<Integer> {

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Fairness(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new Asking(session, answer)
        .about(
            asked.input(session),
            subject ->
                callsheet.analysis.fairness.Fairness.of(subject.rulebook(), subject.roster())
                    .answer());
  }
}
