package callsheet.cli;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.read.ReadResult;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.planner.PlannerSettings;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the typical month, generated, solved, written and shown.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

  private static final long SEED = 1;
  private static final String REPORT = "report.html";

  private final Session session;

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT5S")
  private Duration time;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out/demo")
  private Path out;

  @Option(names = "--no-open")
  private boolean staysClosed;

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  Demo(Session session) {
    this.session = session;
  }

  /// The scenario's files are written while the search runs, so that nobody waits for them.
  @Override
  public Integer call() throws IOException {
    OutputFolder folder = OutputFolder.at(out);
    PlannerSettings settings = search.settings(time);
    Scenario month = ScenarioGenerator.generate(Size.TYPICAL, SEED);
    FutureTask<Path> writing = new FutureTask<>(() -> written(month, folder));
    Thread.ofPlatform().daemon().start(writing);
    Solving.Solved solved =
        new Solving(session, output, false)
            .solve(
                () -> new ReadResult(Optional.of(month), List.of()),
                settings,
                new Destination.Folder(out, false),
                Optional.empty());
    Waiting.on(writing);
    if (!staysClosed) {
      solved.files().stream().filter(file -> file.endsWith(REPORT)).forEach(this::show);
    }
    return solved.exitCode();
  }

  private Path written(Scenario month, OutputFolder folder) throws IOException {
    Path scenario = folder.path().resolve("scenario");
    ScenarioWriter.writeFolder(month, scenario, session.locale());
    return scenario;
  }

  private void show(Path report) {
    if (!session.viewer().test(report)) {
      session.tell("Open %s in a browser.", "브라우저에서 %s을(를) 여세요.", report);
    }
  }
}
