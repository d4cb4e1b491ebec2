package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From a drawn month to a checked roster, through the command's front door.
final class EndToEndTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private static Path shared;

  @TempDir private Path folder;

  private static Path scenario;
  private static Path solved;
  private static Shell.Said said;

  @BeforeAll
  static void solveTheSmallMonth() {
    scenario = shared.resolve("scenario");
    solved = shared.resolve("solved");
    assertThat(Shell.run("generate", "small", "--seed", "7", "--out", scenario).code()).isZero();
    said = solve(solved);
  }

  private static Shell.Said solve(Path to, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("solve", scenario, "--out", to, "--time", "500ms", "--deterministic"));
    arguments.addAll(List.of(more));
    return Shell.run(arguments.toArray());
  }

  @Test
  void aSolvedRosterIsCompleteAndItsFilesAreThere() {
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("objective", "label", "roster.xlsx", "report.html");
    assertThat(solved)
        .isDirectoryContaining("glob:**/roster.csv")
        .isDirectoryContaining("glob:**/roster.json")
        .isDirectoryContaining("glob:**/roster.xlsx")
        .isDirectoryContaining("glob:**/report.html")
        .isDirectoryContaining("glob:**/calendars");
  }

  @Test
  void theDemonstrationLeavesAScenarioThatItsRosterFits() throws IOException {
    Shell.Said demo =
        Shell.run("demo", "--time", "300ms", "--out", folder, "--no-open", "--format", "json");
    Shell.Said checked =
        Shell.run(
            "check", folder.resolve("scenario"), folder.resolve("roster.csv"), "--format", "json");

    assertThat(demo.err()).isEmpty();
    assertThat(demo.code()).isLessThanOrEqualTo(1);
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(JSON.readTree(checked.out()).get("objective"))
        .isEqualTo(JSON.readTree(demo.out()).get("objective"));
  }

  @Test
  void aDrawnScenarioIsValid() {
    Shell.Said validated = Shell.run("validate", scenario);

    assertThat(validated.code()).isZero();
    assertThat(validated.out()).contains("errors: 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"roster.csv", "roster.json", "roster.xlsx"})
  void checkGivesTheSolvedRosterTheSameObjective(String roster) throws IOException {
    Shell.Said checked = Shell.run("check", scenario, solved.resolve(roster), "--format", "json");

    JsonNode written = JSON.readTree(Files.readString(solved.resolve("roster.json")));
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(JSON.readTree(checked.out()).get("objective")).isEqualTo(written.get("objective"));
    assertThat(JSON.readTree(checked.out()).get("feasible").asBoolean()).isTrue();
  }

  @Test
  void theObjectivePrintedIsTheObjectiveChecked() {
    Shell.Said checked = Shell.run("check", scenario, solved.resolve("roster.csv"));

    String line = said.out().lines().filter(l -> l.startsWith("objective")).findFirst().get();
    assertThat(checked.out().lines()).contains(line);
  }

  @Test
  void everyFormatIsWellFormed() throws IOException {
    Shell.Said json = solve(folder.resolve("json"), "--format", "json");
    JsonNode page = JSON.readTree(json.out());
    JsonNode label =
        JSON.readTree(Files.readString(folder.resolve("json/roster.json"))).get("label");
    assertThat(page.get("files").size()).isGreaterThan(4);
    assertThat(page.get("label").asString()).isEqualTo("gap");
    assertThat(page.get("label_text")).isEqualTo(label.get("text"));
    assertThat(page.get("label_meaning")).isNotNull().isEqualTo(label.get("meaning"));

    Shell.Said csv = solve(folder.resolve("csv"), "--format", "csv");
    assertThat(csv.out().lines()).hasSize(2);
    assertThat(csv.out()).startsWith("objective,label,gap,seats,unfilled,folder");

    Shell.Said check = Shell.run("check", scenario, solved.resolve("roster.csv"), "--format=csv");
    assertThat(check.out()).startsWith("rule,level,amount,importance,host_id,message");
    assertThat(JSON.readTree(Shell.run("validate", scenario, "--format", "json").out()))
        .isNotEmpty();
  }

  @Test
  void aPipeCarriesAScenarioIntoASolveAndARosterOutOfIt() {
    String json = Shell.run("generate", "small", "--seed", "7", "--out", "-").out();
    Shell.Said piped =
        Shell.runWith(
            json, "solve", "-", "--out", "-", "--time", "200ms", "--deterministic", "--quiet");

    assertThat(piped.code()).as(piped.err()).isZero();
    assertThat(piped.err()).isEmpty();
    Shell.Said checked = Shell.runWith(piped.out(), "check", scenario, "-");
    assertThat(checked.code()).as(checked.err()).isZero();
  }

  @Test
  void aWarmStartIsNeverWorseThanTheRosterItStartsFrom() {
    Shell.Said warm =
        solve(folder, "--from", solved.resolve("roster.csv"), "--seed", "99", "--format", "json");

    JsonNode before =
        JSON.readTree(
            Shell.run("check", scenario, solved.resolve("roster.csv"), "--format=json").out());
    long was = before.get("objective").get("levels").get(0).asLong();
    long is = JSON.readTree(warm.out()).get("objective").get("levels").get(0).asLong();
    assertThat(warm.code()).isZero();
    assertThat(is).isGreaterThanOrEqualTo(was);
  }

  @Test
  void rulesOfAFileReplaceTheScenariosOwn() throws IOException {
    Path rules = Files.writeString(folder.resolve("mine.yaml"), "- rule: Suitabilty\n");

    Shell.Said wrong = solve(folder.resolve("out"), "--rules", rules);

    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("R001", "mine.yaml", "Suitabilty");
  }

  @Test
  void theModelIsWrittenOnRequest() {
    solve(folder, "--export-model");

    assertThat(folder)
        .isDirectoryContaining("glob:**/model.lp")
        .isDirectoryContaining("glob:**/model.mps");
  }

  @Test
  void eventsAreRecordedAsJsonLines() throws IOException {
    Path record = folder.resolve("events.jsonl");

    solve(folder.resolve("out"), "--record", record);

    List<String> events =
        Files.readAllLines(record).stream()
            .map(line -> JSON.readTree(line).get("event").asString())
            .toList();
    assertThat(events)
        .contains("compiled", "first_roster", "bound_tightened", "round_ended", "ended")
        .startsWith("began", "phase_ended");

    Shell.Said explained =
        Shell.run("explain", "--process", record, "--out", folder.resolve("run"));

    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("How the roster came about", "moves were tried");
    assertThat(folder.resolve("run")).isDirectoryContaining("glob:**/*.html");
  }
}
