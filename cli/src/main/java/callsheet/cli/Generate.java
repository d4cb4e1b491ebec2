package callsheet.cli;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.problem.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `generate`: a scenario drawn from a seed, as a folder, a workbook or a document.
@Command(name = "generate", mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {

  private static final String STDOUT = "-";

  private final Session session;

  @Parameters(paramLabel = "small|typical|large|year", descriptionKey = "size")
  private Size size;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Option(names = "--out", paramLabel = "DIR|FILE", required = true)
  private String out;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  Generate(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Scenario scenario = ScenarioGenerator.generate(size, seed);
    if (out.equals(STDOUT)) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ScenarioWriter.writeJson(scenario, json);
      session.out().print(json.toString(StandardCharsets.UTF_8));
      return ExitCode.DONE;
    }
    write(scenario, Path.of(out));
    new GeneratedPrinter(session).print(scenario, Path.of(out), format);
    return ExitCode.DONE;
  }

  private void write(Scenario scenario, Path to) throws IOException {
    String name = to.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx") || name.endsWith(".json")) {
      if (Files.isDirectory(to)) {
        throw Refusal.usage("'%s' is a folder.", "'%s'은(는) 폴더입니다.", to);
      }
      OutputFolder.at(to.toAbsolutePath().getParent());
    }
    if (name.endsWith(".xlsx")) {
      ScenarioWriter.writeXlsx(scenario, to, session.locale());
    } else if (name.endsWith(".json")) {
      ScenarioWriter.writeJson(scenario, to);
    } else {
      ScenarioWriter.writeFolder(scenario, OutputFolder.at(to).path(), session.locale());
    }
  }
}
