package callsheet.cli;

import callsheet.analysis.ledger.Ledger;
import callsheet.analysis.process.SolveProcess;
import callsheet.answer.Answer;
import callsheet.compile.Compiler;
import callsheet.io.table.FileNames;
import callsheet.planner.analysis.Subject;
import callsheet.planner.recording.Recording;
import callsheet.planner.recording.Replayed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `explain`: where a roster's objective comes from, rule by rule; or how a recorded run went.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  private final Session session;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Asked asked;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  /// A roster, or a run.
  private static final class Asked {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private RosterFile roster;

    @Option(names = "--process", paramLabel = "FILE", required = true)
    private Path process;
  }

  private static final class RosterFile {
    @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
    private String scenario;

    @Parameters(index = "1", paramLabel = "ROSTER", descriptionKey = "roster")
    private String roster;
  }

  Explain(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Asking asking = new Asking(session, answer);
    return asked.process == null
        ? asking.about(
            new FileInput(
                session.in(),
                asked.roster.scenario,
                rules,
                Optional.of(asked.roster.roster),
                FileInput.RosterUse.CHECK),
            Explain::ledger)
        : process(asking);
  }

  private int process(Asking asking) throws IOException {
    Replayed replayed = Recording.replay(asked.process);
    IssuePrinter issues = new IssuePrinter(session);
    if (replayed.run().isEmpty()) {
      issues.print(replayed.issues(), answer.format(), session.err());
      return ExitCode.BAD_INPUT;
    }
    issues.print(replayed.issues(), Format.TEXT, session.err());
    asking.give(SolveProcess.of(replayed.run().get()), FileNames.of(asked.process), answer.out());
    return ExitCode.DONE;
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
