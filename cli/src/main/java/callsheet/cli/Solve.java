package callsheet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `solve`: the best roster found in the time given, with all its files.
@Command(name = "solve", mixinStandardHelpOptions = true)
final class Solve implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private String out;

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT10S")
  private Duration time;

  @Option(names = "--from", paramLabel = "ROSTER")
  private Optional<String> from;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(names = "--export-model")
  private boolean exportsModel;

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  Solve(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    FileInput input = new FileInput(session.in(), scenario, rules, from, FileInput.RosterUse.START);
    return new Solving(session, output, true)
        .solve(input, search.settings(time), Destination.of(out, exportsModel), from)
        .exitCode();
  }
}
