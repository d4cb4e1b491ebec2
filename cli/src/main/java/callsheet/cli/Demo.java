package callsheet.cli;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.read.ReadResult;
import callsheet.io.read.ScenarioReader;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.planner.Input;
import callsheet.planner.PlannerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
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

  @Override
  public Integer call() throws IOException {
    Path scenario = OutputFolder.at(out).path().resolve("scenario");
    PlannerSettings settings = search.settings(time);
    Input input = () -> generated(scenario);
    Solving.Solved solved =
        new Solving(session, output, false)
            .solve(input, settings, new Destination.Folder(out, false));
    if (!staysClosed) {
      solved.files().stream().filter(file -> file.endsWith(REPORT)).forEach(this::show);
    }
    return solved.exitCode();
  }

  /// Written first and read back, so that the demonstration is of files like the planner's own.
  private ReadResult generated(Path folder) {
    try {
      ScenarioWriter.writeFolder(
          ScenarioGenerator.generate(Size.TYPICAL, SEED), folder, session.locale());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ScenarioReader.read(folder);
  }

  private void show(Path report) {
    if (!session.viewer().test(report)) {
      session.tell("Open %s in a browser.", "브라우저에서 %s을(를) 여세요.", report);
    }
  }
}
