package callsheet.cli;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.whatif.Change;
import callsheet.planner.analysis.whatif.Changes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `what-if`: what changes of the month would come to.
@Command(name = "what-if", mixinStandardHelpOptions = true)
final class WhatIf implements Callable<Integer> {

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Option(names = "--change", paramLabel = "CHANGE", required = true)
  private List<String> changes = new ArrayList<>();

  @Option(names = "--each")
  private boolean each;

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT20S")
  private Duration time;

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private AnswerOptions options = new AnswerOptions();

  WhatIf(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = search.settings(time).search();
    Stop stop = session.interruption().stop(() -> {});
    return new Asking(session, options)
        .about(
            asked.input(session),
            subject -> {
              session.interruption().guard();
              return callsheet.planner.analysis.whatif.WhatIf.of(
                      subject, questions(subject), settings, stop)
                  .answer();
            });
  }

  private List<List<Change>> questions(Subject subject) {
    List<Change> read =
        changes.stream()
            .map(change -> Changes.read(change, subject.scenario(), subject.rulebook()))
            .toList();
    return each ? read.stream().map(List::of).toList() : List.of(read);
  }
}
