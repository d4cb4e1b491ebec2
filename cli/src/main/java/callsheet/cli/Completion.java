package callsheet.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `completion`: the script that lets bash and zsh complete commands and options.
@Command(name = "completion", mixinStandardHelpOptions = true)
final class Completion implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  Completion(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().print(AutoComplete.bash("callsheet", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
