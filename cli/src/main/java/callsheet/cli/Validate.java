package callsheet.cli;

import callsheet.planner.Checking;
import callsheet.problem.Issue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `validate`: what is wrong with a scenario, solving nothing.
@Command(name = "validate", mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  Validate(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Issue> issues =
        Checking.issues(
            new FileInput(
                session.in(), scenario, rules, Optional.empty(), FileInput.RosterUse.CHECK));
    new IssuePrinter(session).print(issues, format, session.out());
    long errors = issues.stream().filter(Issue::isError).count();
    if (format == Format.TEXT) {
      session.print("errors: %d, warnings: %d", "오류 %d건, 경고 %d건", errors, issues.size() - errors);
    }
    return errors == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}
