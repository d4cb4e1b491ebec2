package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {

  @TempDir Path folder;
  private Scenario scenario;

  @BeforeEach
  void readScenario() {
    scenario = ScenarioFolder.good().read(folder.resolve("month")).scenario().orElseThrow();
  }

  @Test
  void hostsTakeTheSeatsOfTheirRoleInTheOrderWritten() {
    RosterResult result =
        read(
            """
            broadcast_id,start,role,host_id,name,reason
            B1,20:45,sub,H3,,x
            B1,20:45,main,H1,,
            B1,20:45,sub,H2,,
            B2,21:45,guest,,Choi,
            B2,21:45,main,,,unfilled
            """);

    assertThat(result.issues()).isEmpty();
    Roster roster = result.roster().orElseThrow();
    assertThat(hosts(roster, "B1")).containsExactly("H1", "H3", "H2");
    assertThat(hosts(roster, "B2")).containsExactly("-", "H4");
    assertThat(hosts(roster, "B5")).containsExactly("-", "-");
  }

  @Test
  void aRowWithoutAHostKeepsItsSeatUnfilled() {
    RosterResult result = read("방송ID,역할,사번\nB1,서브,\nB1,서브,H2\n");

    assertThat(hosts(result.roster().orElseThrow(), "B1")).containsExactly("-", "-", "H2");
  }

  @Test
  void whateverDoesNotFitTheScenarioIsAnIssue() {
    RosterResult result =
        read(
            """
            broadcast_id,role,host_id,name
            B11,main,H1,
            B1,main,H9,
            B1,lead,H1,
            B3,main,H1,
            B2,main,H1,
            B2,main,H2,
            B2,guest,H1,
            B4,main,,Lim
            """);

    assertThat(result.roster()).isEmpty();
    assertThat(result.issues().stream().map(HostileInputTest::placed))
        .containsExactly(
            "D003 -:2:broadcast_id",
            "D002 -:3:host_id",
            "V006 -:4:role",
            "D005 -:5:role",
            "D006 -:7:host_id",
            "D007 -:8:host_id",
            "D002 -:9:name");
  }

  @Test
  void toStartFromWhatDoesNotFitIsLeftOutWithAWarningForEachWay() {
    String text =
        """
        broadcast_id,role,host_id,name
        B11,main,H1,
        B12,main,H1,
        B1,main,H9,
        B3,main,H1,
        B2,main,H1,
        B2,main,H2,
        B2,guest,H1,
        B4,main,,Lim
        B13,main,,
        B1,sub,H2,
        """;

    RosterResult result =
        RosterReader.readStart(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), scenario);

    // B11 and B12 are no broadcasts, H9 and Lim no hosts, B3 is a rerun, B2 has one main seat and
    // H1 stands on it; the row of B13 has no host to lose.
    assertThat(result.issues()).noneMatch(Issue::isError);
    assertThat(result.issues().stream().map(HostileInputTest::placed))
        .containsExactly("D026 -:2:broadcast_id", "D026 -:4:host_id", "D026 -:5:broadcast_id");
    assertThat(result.issues().stream().map(issue -> issue.cause().english()))
        .containsExactly(
            "Rows of the roster to start from that are left out: 2"
                + " (no broadcast of this scenario: B11, B12).",
            "Rows of the roster to start from that are left out: 2"
                + " (no host of this scenario: H9, Lim).",
            "Rows of the roster to start from that are left out: 3"
                + " (no free seat for them there: B3, B2).");
    Roster roster = result.roster().orElseThrow();
    assertThat(hosts(roster, "B1")).containsExactly("-", "H2", "-");
    assertThat(hosts(roster, "B2")).containsExactly("H1", "-");
  }

  @Test
  void toStartFromAWordThatIsNoRoleIsAnErrorStill() {
    assertThat(
            RosterReader.readStart(
                    new ByteArrayInputStream(
                        "broadcast_id,role,host_id\nB1,lead,H1\n".getBytes(StandardCharsets.UTF_8)),
                    scenario)
                .issues()
                .stream()
                .map(HostileInputTest::placed))
        .containsExactly("V006 -:2:role");
  }

  @Test
  void aNameOfTwoHostsSaysNotWhoIsMeant() {
    scenario =
        ScenarioFolder.good()
            .with("hosts.csv", "H4,Choi", "H4,Kim")
            .read(folder.resolve("month"))
            .scenario()
            .orElseThrow();

    assertThat(read("방송ID,역할,이름\nB1,메인,Kim\n").issues().stream().map(HostileInputTest::placed))
        .containsExactly("D024 -:2:이름");
  }

  @Test
  void aDocumentWithMoreInItIsARosterToo() {
    RosterResult result =
        read(
            """
            {"status": "x", "objective": [{"a": {}}], "roster": [
              {"broadcast_id": "B1", "role": "main", "host_id": "H2", "reasons": [{"rule": "x"}]}]}
            """);

    assertThat(result.issues()).isEmpty();
    assertThat(hosts(result.roster().orElseThrow(), "B1")).containsExactly("H2", "-", "-");
  }

  @Test
  void aSheetIsARosterByItsHeadersWhateverItsName() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "x", "1.0")) {
      Worksheet statistics = workbook.newWorksheet("통계");
      statistics.value(0, 0, "사번");
      Worksheet sheet = workbook.newWorksheet("12월");
      sheet.value(0, 0, "12월 배정표");
      List<String> headers = List.of("방송ID", "역할", "사번");
      for (int i = 0; i < headers.size(); i++) {
        sheet.value(2, i, headers.get(i));
      }
      sheet.value(3, 0, "B1");
      sheet.value(3, 1, "메인");
      sheet.value(3, 2, "H2");
    }
    Path file = Files.write(folder.resolve("roster.xlsx"), out.toByteArray());

    RosterResult fromFile = RosterReader.read(file, scenario);
    RosterResult fromStream =
        RosterReader.read(new ByteArrayInputStream(out.toByteArray()), scenario);

    assertThat(hosts(fromFile.roster().orElseThrow(), "B1")).containsExactly("H2", "-", "-");
    assertThat(hosts(fromStream.roster().orElseThrow(), "B1")).containsExactly("H2", "-", "-");
  }

  @Test
  void aRosterThatIsNotThereOrEmptyIsAnIssue() {
    assertThat(RosterReader.read(folder.resolve("roster.csv"), scenario).issues())
        .extracting(issue -> issue.code().code())
        .containsExactly("F001");
    assertThat(read("{}").issues())
        .extracting(issue -> issue.code().code())
        .containsExactly("F012");
    assertThat(read("").issues()).extracting(issue -> issue.code().code()).containsExactly("T004");
  }

  private RosterResult read(String text) {
    return RosterReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), scenario);
  }

  private List<String> hosts(Roster roster, String broadcast) {
    return scenario.seatsOf(scenario.broadcast(broadcast).orElseThrow()).stream()
        .map(seat -> id(roster, seat))
        .toList();
  }

  private String id(Roster roster, Seat seat) {
    int host = roster.host(seat);
    return host == Roster.UNFILLED ? "-" : scenario.hosts().get(host).id();
  }
}
