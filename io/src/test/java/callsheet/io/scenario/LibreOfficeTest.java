package callsheet.io.scenario;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.read.ReadResult;
import callsheet.io.read.ScenarioReader;
import callsheet.io.table.IssueLog;
import callsheet.io.table.Schema;
import callsheet.io.table.Schemas;
import callsheet.io.table.Table;
import callsheet.io.table.TableSet;
import callsheet.io.table.TableSource;
import callsheet.io.table.Workbook;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that LibreOffice has opened and saved, with headers and words in both languages.
class LibreOfficeTest {

  /// Semicolons would do too; 34 is the quotation mark, 76 is UTF-8.
  private static final String CSV_IN = "CSV:44,34,76,1";

  /// The last number says: every sheet, each to a file of its own.
  private static final String CSV_OUT =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final List<String> LANGUAGES = List.of("en", "ko");

  @TempDir static Path profiles;
  @TempDir Path folder;

  @Test
  void aWorkbookSavedAgainIsTheSameScenario() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));

    office().convert(workbooks(), "", "xlsx", out);

    for (String language : LANGUAGES) {
      Scenarios.assertSame(
          scenario(ScenarioReader.read(out.resolve(language + ".xlsx"))), Scenarios.awkward());
    }
  }

  @Test
  void aWorkbookSavedAsCsvIsTheSameScenario() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));

    office().convert(workbooks(), "", CSV_OUT, out);

    for (String language : LANGUAGES) {
      Path scenario = Files.createDirectory(folder.resolve(language));
      for (Path sheet : files(out)) {
        String name = sheet.getFileName().toString();
        if (name.startsWith(language + "-")) {
          Files.move(sheet, scenario.resolve(name.substring(language.length() + 1)));
        }
      }
      Scenarios.assertSame(scenario(ScenarioReader.read(scenario)), Scenarios.awkward());
    }
  }

  @Test
  void csvFilesSavedAsWorkbooksAreTheSameScenario() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path english = folder.resolve("en");
    Path korean = folder.resolve("ko");
    ScenarioWriter.writeFolder(Scenarios.plain(), english, Locale.ENGLISH);
    ScenarioWriter.writeFolder(Scenarios.plain(), korean, Locale.KOREAN);
    List<Path> tables = new ArrayList<>(files(english));
    for (Path table : files(korean)) {
      String name = table.getFileName().toString().replace(".csv", "");
      String koreanName = Schemas.SCENARIO.form(name).korean() + ".csv";
      tables.add(Files.move(table, korean.resolve(koreanName)));
    }

    office().convert(tables, CSV_IN, "xlsx", out);

    Map<Boolean, List<Path>> byEnglish =
        files(out).stream()
            .collect(partitioningBy(file -> file.getFileName().toString().charAt(0) < 128));
    for (List<Path> files : byEnglish.values()) {
      ReadResult result = ScenarioReader.read(new Workbooks(files));
      Scenarios.assertSame(scenario(result), Scenarios.plain());
    }
  }

  private static LibreOffice office() {
    return new LibreOffice(profiles.resolve("profile"));
  }

  private List<Path> workbooks() throws IOException {
    List<Path> workbooks = new ArrayList<>();
    for (String language : LANGUAGES) {
      Path file = folder.resolve(language + ".xlsx");
      ScenarioWriter.writeXlsx(Scenarios.awkward(), file, Locale.of(language));
      workbooks.add(file);
    }
    return workbooks;
  }

  private static Scenario scenario(ReadResult result) {
    assertThat(result.issues().stream().filter(Issue::isError)).isEmpty();
    return result.scenario().orElseThrow();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// Several workbooks with one sheet each, as converting single files leaves them.
  private record Workbooks(List<Path> files) implements TableSource {
    @Override
    public TableSet read(Schema schema, IssueLog log) {
      Map<String, Table> tables = new HashMap<>();
      Set<String> found = new HashSet<>();
      for (Path file : files) {
        TableSet set = new Workbook(file).read(schema, log);
        tables.putAll(set.tables());
        found.addAll(set.found());
      }
      return new TableSet("workbooks", tables, Optional.empty(), found);
    }
  }
}
