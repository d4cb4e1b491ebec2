package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Issue;
import callsheet.problem.Kind;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

  @TempDir Path folder;

  @Test
  void aRosterWithUnfilledRowsCanBePublishedAsItIs() {
    ReadResult read =
        ScenarioFolder.good()
            .with("published.csv", "B1,main,H1", "B1,main,H1\nB1,sub,")
            .read(folder);

    assertThat(read.issues()).noneMatch(Issue::isError);
    assertThat(read.scenario().orElseThrow().published()).hasSize(1);
  }

  @Test
  void aFolderWithEveryTableIsReadWithoutAnIssue() {
    ReadResult result = ScenarioFolder.good().read(folder);

    assertThat(ScenarioFolder.shown(result.issues())).isEmpty();
    Scenario scenario = result.scenario().orElseThrow();
    assertThat(scenario.name()).isEqualTo("December");
    assertThat(scenario.horizon()).isEqualTo(new Horizon(LocalDate.of(2026, 12, 1), 2));
    assertThat(scenario.hosts()).hasSize(4);
    assertThat(scenario.profile()).isEqualTo("korea-employee");
    assertThat(scenario.rules().getFirst().parameters()).containsEntry("rest", 660L);
    assertThat(scenario.rules().get(1).atLeast()).isEqualTo("95%");
    assertThat(scenario.rules().get(1).origin().start().line()).isEqualTo(7);
  }

  @Test
  void timesBecomeMinutesOfTheHorizon() {
    Scenario scenario = ScenarioFolder.good().read(folder).scenario().orElseThrow();

    // Minute 0 is 06:00 of the 1st: 20:45 is 14 h 45 min later, 25:30 is 19 h 30 min later.
    Broadcast first = scenario.broadcast("B1").orElseThrow();
    assertThat(first.startMinute()).isEqualTo(14 * 60 + 45);
    assertThat(first.weightThousandths()).isEqualTo(1500);
    Broadcast rerun = scenario.broadcast("B3").orElseThrow();
    assertThat(rerun.startMinute()).isEqualTo(19 * 60 + 30);
    assertThat(rerun.kind()).isEqualTo(Kind.RERUN);
    assertThat(rerun.mainSeats()).isZero();
    Broadcast last = scenario.broadcast("B5").orElseThrow();
    assertThat(last.startMinute()).isEqualTo(Horizon.DAY + 14 * 60 + 45);
    assertThat(last.minutes()).isEqualTo(65);
    assertThat(last.status()).isEqualTo(Status.CONFIRMED);
    assertThat(last.weightThousandths()).isEqualTo(1_200_000);
  }

  @Test
  void anAbsenceWithoutTimesIsTheWholeBroadcastDay() {
    Scenario scenario = ScenarioFolder.good().read(folder).scenario().orElseThrow();

    Absence absence = scenario.absences().getFirst();
    assertThat(absence.startMinute()).isEqualTo(Horizon.DAY);
    assertThat(absence.endMinute()).isEqualTo(2 * Horizon.DAY);
    assertThat(absence.binding()).isEqualTo(Absence.Binding.HARD);
    assertThat(scenario.absences().get(1).binding()).isEqualTo(Absence.Binding.BY_KIND);
  }

  @Test
  void aRequestSpeaksOfABroadcastABrandOrElseAProgramme() {
    Scenario scenario = ScenarioFolder.good().read(folder).scenario().orElseThrow();

    assertThat(scenario.requests())
        .extracting(Request::targetKind, Request::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.PROGRAMME, "Big Show"),
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.BRAND, "Acme"),
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.BROADCAST, "B5"));
  }

  @Test
  void aRequestSpeaksOfAPartOfTheDay() {
    ScenarioFolder requests =
        ScenarioFolder.good()
            .with(
                "requests.csv",
                """
                host_id,target,kind,priority,source,until
                H1,심야,avoid,,host,
                H2,daypart:Morning,want,,쇼핑호스트,
                H3,시간대:새벽,avoid,,host,
                """);

    assertThat(requests.read(folder).scenario().orElseThrow().requests())
        .extracting(Request::targetKind, Request::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.DAYPART, "심야"),
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.DAYPART, "Morning"),
            org.assertj.core.groups.Tuple.tuple(Request.TargetKind.DAYPART, "새벽"));
  }

  @Test
  void withoutSettingsTheHorizonRunsFromTheFirstToTheLastBroadcastDay() {
    Scenario scenario =
        ScenarioFolder.good().without("settings.csv").read(folder).scenario().orElseThrow();

    assertThat(scenario.horizon()).isEqualTo(new Horizon(LocalDate.of(2026, 12, 1), 2));
    assertThat(scenario.zone()).isEqualTo(java.time.ZoneId.of("Asia/Seoul"));
  }

  @Test
  void aPathThatIsNoScenarioIsAnIssue() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "x");
    Path table = Files.writeString(folder.resolve("hosts.csv"), "host_id\n");

    assertThat(code(folder.resolve("nowhere"))).isEqualTo("F001");
    assertThat(code(folder.resolve("nowhere.json"))).isEqualTo("F001");
    assertThat(code(notes)).isEqualTo("F003");
    assertThat(code(table)).isEqualTo("F003");
  }

  @Test
  void aFolderInThePlaceOfARosterIsUnreadable() {
    Scenario scenario = ScenarioFolder.good().read(folder).scenario().orElseThrow();

    assertThat(RosterReader.read(folder, scenario).issues())
        .extracting(issue -> issue.code().code())
        .containsExactly("F002");
  }

  private static String code(Path path) {
    ReadResult result = ScenarioReader.read(path);
    assertThat(result.scenario()).isEmpty();
    return result.issues().getFirst().code().code();
  }
}
