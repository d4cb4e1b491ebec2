package callsheet.planner.recording;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.read.ReadResult;
import callsheet.planner.Outcome;
import callsheet.planner.PlanEvent;
import callsheet.planner.Planner;
import callsheet.planner.PlannerSettings;
import callsheet.problem.IssueCode;
import callsheet.problem.Scenario;
import callsheet.result.Ending;
import callsheet.result.Run;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

final class RecordingTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// What a plan of a small month has left on record.
  private static final List<String> LINES = new ArrayList<>();

  private static Run live;

  @TempDir private Path folder;

  @BeforeAll
  static void record() {
    Scenario month = ScenarioGenerator.generate(Size.SMALL, 1);
    List<PlanEvent> events = new ArrayList<>();
    Outcome outcome =
        // A clock that stands still: however slowly this machine compiles, there is time to search.
        new Planner(() -> 0)
            .plan(
                () -> new ReadResult(Optional.of(month), List.of()),
                new PlannerSettings(new Settings(Duration.ofMillis(900), 3, 2, false), 2),
                event -> {
                  if (EventLine.isRecorded(event)) {
                    events.add(event);
                  }
                },
                new Stop());
    live = ((Outcome.Planned) outcome).result().run();
    events.forEach(event -> LINES.add(line(event)));
    assertThat(LINES).as("a roster of many seats").anyMatch(line -> line.contains("\"growing\""));
  }

  private static String line(PlanEvent event) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      EventLine.write(event, json);
    }
    return text.toString();
  }

  private Replayed replayed(List<String> lines) throws IOException {
    return Recording.replay(Files.write(folder.resolve("run.jsonl"), lines));
  }

  @Test
  void aRecordingSaysOfARunWhatTheRunItselfSays() throws IOException {
    Replayed replayed = replayed(LINES);

    assertThat(replayed.issues()).isEmpty();
    Run run = replayed.run().orElseThrow();
    assertThat(run.progress()).isEqualTo(live.progress());
    assertThat(run.rounds()).isEqualTo(live.rounds()).isNotEmpty();
    assertThat(run.size()).isEqualTo(live.size()).isPresent();
    assertThat(run.heapBytes()).isEqualTo(live.heapBytes()).isPresent();
    assertThat(run.proofUnavailable()).isEqualTo(live.proofUnavailable());
    assertThat(run.bound()).isEqualTo(live.bound());
    assertThat(run.ending()).isEqualTo(live.ending());
    assertThat(run.seed()).isEqualTo(3);
    assertThat(run.threads()).isEqualTo(2);
    assertThat(run.limit()).isEqualTo(live.limit());
    // Files have whole milliseconds.
    assertThat(run.phases().keySet()).isEqualTo(live.phases().keySet());
    run.phases()
        .forEach((phase, took) ->
            assertThat(took.toMillis()).isEqualTo(live.phases().get(phase).toMillis()));
  }

  @Test
  void theMovesOfTheNeighbourhoodsAreAllThatWereTried() {
    assertThat(live.moves()).isPositive();
    assertThat(live.neighbourhoods())
        .allMatch(kind -> kind.accepted() <= kind.tried() && kind.bests() <= kind.accepted())
        .anyMatch(kind -> kind.bests() > 0 && kind.gained() > 0);
  }

  @Test
  void aRunThatWasKilledIsShownAsFarAsItGot() throws IOException {
    int half = LINES.size() / 2;
    List<String> cut = new ArrayList<>(LINES.subList(0, half));
    cut.add(LINES.get(half).substring(0, 12));

    Replayed replayed = replayed(cut);

    assertThat(replayed.issues())
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.code().code()).isEqualTo("F016");
          assertThat(issue.row()).isEqualTo(half + 1);
        });
    assertThat(replayed.run().orElseThrow().ending()).isEqualTo(Ending.STOPPED);
  }

  @Test
  void everyLineThatIsNoEventIsNamed() throws IOException {
    List<String> lines = new ArrayList<>(LINES);
    lines.set(2, "{\"event\":\"improved\",\"at\":12}");
    lines.set(4, "no JSON");
    lines.add("{\"event\":\"party\"}");

    Replayed replayed = replayed(lines);

    assertThat(replayed.run()).isEmpty();
    assertThat(replayed.issues())
        .extracting(issue -> issue.row())
        .containsExactly(3, 5, lines.size());
    assertThat(replayed.issues())
        .extracting(issue -> issue.code())
        .containsExactly(IssueCode.F013_SHAPE, IssueCode.F007_SYNTAX, IssueCode.F013_SHAPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "broadcast_id,role,host_id\nB1,main,H1\n", "{}", "[1,2]", "\u0000\u0001"})
  void whatIsNoRecordingIsRefused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), text);

    Replayed replayed = Recording.replay(file);

    assertThat(replayed.run()).isEmpty();
    assertThat(replayed.issues()).isNotEmpty().allMatch(issue -> issue.isError());
  }

  @Test
  void aRecordingThatIsNotThereIsSaidNotToBe() {
    Replayed replayed = Recording.replay(folder.resolve("nowhere.jsonl"));

    assertThat(replayed.run()).isEmpty();
    assertThat(replayed.issues())
        .extracting(issue -> issue.code())
        .containsExactly(IssueCode.F001_NOT_FOUND);
  }
}
