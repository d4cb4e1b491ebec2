package callsheet.cli;

import callsheet.planner.Checking;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check`: what any roster is worth, and everything it breaks.
@Command(name = "check", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", paramLabel = "ROSTER", descriptionKey = "roster")
  private String roster;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  Check(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Checking checking =
        Checking.of(
            new FileInput(
                session.in(), scenario, rules, Optional.of(roster), FileInput.RosterUse.CHECK));
    return switch (checking) {
      case Checking.BadInput bad -> {
        new IssuePrinter(session).print(bad.issues(), format, session.err());
        yield ExitCode.BAD_INPUT;
      }
      case Checking.Checked checked -> {
        new VerdictPrinter(session, checked).print(format);
        yield checked.verdict().score().isFeasible() ? ExitCode.DONE : ExitCode.DONE_WITH_GAPS;
      }
    };
  }
}
