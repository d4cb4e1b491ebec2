package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Input that nobody can solve ends with code 3 and all that is wrong, never with a stack trace.
final class BadInputTest {

  @TempDir private Path folder;

  @Test
  void everyIssueIsPrintedWithItsPlaceCauseAndAction() throws IOException {
    write(
        "broadcasts.csv",
        "broadcast_id,channel,start,end\nB1,TV,2026-12-01 10:00,2026-12-01 09:00\nB2,TV,x,y\n");
    write("hosts.csv", "host_id,name\nkim,Kim\nkim,Kim\n");
    write("pins.csv", "broadcast_id,role,host_id\nB9,main,kim\n");

    Shell.Said said = Shell.run("solve", folder, "--out", folder.resolve("out"));

    assertBad(said);
    assertThat(said.err())
        .contains("V008 error  broadcasts.csv, row 2", "V002 error  broadcasts.csv, row 3")
        .contains("D001 error  hosts.csv, row 3", "D003 error  pins.csv, row 2", "→");
  }

  @Test
  void issuesAreJsonOnRequest() throws IOException {
    write("hosts.csv", "host_id\nkim\n");

    Shell.Said said = Shell.run("validate", folder, "--format", "json");

    JsonNode issues = JsonMapper.builder().build().readTree(said.out()).get("issues");
    assertThat(said.code()).isEqualTo(3);
    assertThat(issues.findValuesAsString("code")).contains("F012");
    assertThat(issues.get(0).get("cause").get("ko").asString()).isNotBlank();
  }

  @Test
  void aMissingScenarioAndAMissingRosterAreBadInput() throws IOException {
    write(
        "broadcasts.csv",
        "broadcast_id,channel,start,end\nB1,TV,2026-12-01 10:00,2026-12-01 11:00\n");
    write("hosts.csv", "host_id\nkim\n");

    assertBad(Shell.run("validate", folder.resolve("nowhere")));
    assertBad(Shell.run("check", folder, folder.resolve("nowhere.csv")));
    assertBad(Shell.run("solve", folder, "--out", folder.resolve("o"), "--from", "nowhere.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"broadcasts\": 1}", "\u0000\u0001", "null"})
  void hostileDocumentsAreBadInput(String document) {
    assertBad(Shell.runWith(document, "validate", "-"));
  }

  @Test
  void issuesSpeakKorean() {
    Shell.Said said = Shell.run("validate", folder.resolve("nowhere"), "--lang", "ko");

    assertThat(said.out()).contains("F001 오류", "오류 1건");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static void assertBad(Shell.Said said) {
    assertThat(said.code()).as(said.out() + said.err()).isEqualTo(3);
    assertThat(said.out() + said.err()).doesNotContain("Exception", "\tat ");
  }
}
