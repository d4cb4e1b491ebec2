package callsheet.cli;

import callsheet.analysis.compare.Comparison;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `compare`: two rosters of one scenario, made by hand or not, seat by seat and rule by rule.
@Command(name = "compare", mixinStandardHelpOptions = true)
final class Compare implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario;

  @Parameters(index = "1", paramLabel = "A", descriptionKey = "roster")
  private String a;

  @Parameters(index = "2", paramLabel = "B", descriptionKey = "roster")
  private String b;

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Compare(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    TwoRosters input = new TwoRosters(file(a), file(b));
    boolean[] feasible = new boolean[1];
    int code =
        new Asking(session, answer)
            .about(
                input,
                subject -> {
                  Comparison comparison =
                      Comparison.of(subject.rulebook(), subject.roster(), input.second());
                  feasible[0] = comparison.isFeasible();
                  return comparison.answer(a, b);
                });
    return code == ExitCode.DONE && !feasible[0] ? ExitCode.DONE_WITH_GAPS : code;
  }

  private FileInput file(String roster) {
    return new FileInput(
        session.in(), scenario, rules, Optional.of(roster), FileInput.RosterUse.CHECK);
  }
}
