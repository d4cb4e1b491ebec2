package callsheet.cli;

import callsheet.analysis.ledger.Ledger;
import callsheet.answer.Answer;
import callsheet.compile.Compiler;
import callsheet.planner.analysis.Subject;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `explain`: where a roster's objective comes from, rule by rule.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Explain(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new Asking(session, answer).about(asked.input(session), Explain::ledger);
  }

  private static Answer ledger(Subject subject) {
    int cores = Runtime.getRuntime().availableProcessors();
    return Ledger.of(
            subject.rulebook(),
            Compiler.compile(subject.scenario(), subject.rulebook(), cores),
            subject.roster(),
            subject.verdict())
        .answer();
  }
}
