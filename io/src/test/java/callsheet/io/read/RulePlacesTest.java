package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a line of rules is named at the line and column of the key or value.
class RulePlacesTest {

  @TempDir Path folder;

  private List<String> places(String rules) {
    ReadResult read = ScenarioFolder.good().with("rules.yaml", rules).read(folder);
    return places(read.scenario().orElseThrow());
  }

  private static List<String> places(Scenario scenario) {
    return RulebookReader.bind(scenario).issues().stream().map(HostileInputTest::placed).toList();
  }

  @Test
  void eachKeyAndValueHasItsPlace() {
    String rules =
        """
        rules:
          - rule: DalyRest
          - rule: DailyRest
            strength: soft
            weight: heavy
            level: 9
            parameters:
              rest: long
              rst: 660
          - {rule: ShowsPerDay, strength: ratio, parameters: {shows: -1}}
          - CalTime
        """;
    assertThat(places(rules))
        .containsExactlyInAnyOrder(
            "R001 rules.yaml:2:11 rule",
            "R003 rules.yaml:5:13 weight",
            "R003 rules.yaml:6:12 level",
            "R006 rules.yaml:8:13 rest",
            "R005 rules.yaml:9:7 rst",
            "R002 rules.yaml:10:35 strength",
            "R006 rules.yaml:10:62 shows",
            "R001 rules.yaml:11:5 rule");
  }

  @Test
  void valuesInsideListsAndTablesHaveTheirPlaces() {
    String rules =
        """
        - rule: Absence
          parameters:
            kinds:
              휴가: hard
              출장: maybe
        - rule: FixedHost
          parameters:
            programmes:
              - {programme: Big Show, host: H1}
              - {programme: Bog Show, host: H1}
              - {programme: Big Show, hst: H1}
        """;
    assertThat(places(rules))
        .containsExactlyInAnyOrder(
            "R006 rules.yaml:5:11 kinds/출장", "R006 rules.yaml:11:31 programmes/2/hst");
    assertThat(places(rules.replace("hst:", "host:")))
        .contains("R008 rules.yaml:10:21 programmes/1/programme");
  }

  @Test
  void aFaultInsideAWhereHasThePlaceOfTheCharacter() {
    // `==` follows `host.grade ` and so is the 12th character of its line of the expression; CEL
    // names an unknown field by its dot, the 5th.
    assertThat(places("- rule: DailyRest\n  where: host.grade == 1\n"))
        .containsExactly("R007 rules.yaml:2:21 where");
    assertThat(places("- rule: DailyRest\n  where: \"host.grade == 1\"\n"))
        .containsExactly("R007 rules.yaml:2:22 where");
    assertThat(places("- rule: DailyRest\n  where: |\n    true &&\n    host.grade == 1\n"))
        .containsExactly("R007 rules.yaml:4:16 where");
    assertThat(places("- rule: DailyRest\n  where: host.grad == 'x'\n"))
        .containsExactly("R007 rules.yaml:2:14 where");
  }

  @Test
  void aFaultInAWhereThatIsSpeltOtherwiseThanItReadsHasThePlaceOfTheValue() {
    assertThat(places("- rule: DailyRest\n  where: >\n    true &&\n    host.grade == 1\n"))
        .containsExactly("R007 rules.yaml:2:10 where");
    assertThat(places("- rule: DailyRest\n  where: \"\\x68ost.grade == 1\"\n"))
        .containsExactly("R007 rules.yaml:2:10 where");
  }

  @Test
  void theRulesOfADocumentHavePlacesToo() {
    String json =
        """
        {"broadcasts": [{"broadcast_id": "B", "channel": "TV",
           "start": "2026-12-01T10:00", "end": "2026-12-01T11:00"}],
         "hosts": [{"host_id": "H"}],
         "rules": [
           {"rule": "DailyRest", "strength": "sotf"}
         ]}
        """;
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ReadResult read = ScenarioReader.read(new ByteArrayInputStream(bytes), "-");

    assertThat(places(read.scenario().orElseThrow())).containsExactly("R002 -:5:38 strength");
  }

  @Test
  void theRulesOfATableHaveTheirRow() {
    ReadResult read =
        ScenarioFolder.good()
            .without("rules.yaml")
            .with("rules.csv", "rule,strength\nDailyRest,sotf\n")
            .read(folder);

    Issue issue = RulebookReader.bind(read.scenario().orElseThrow()).issues().getFirst();
    assertThat(issue.place().english()).isEqualTo("rules.csv, row 2, column strength");
    assertThat(issue.place().korean()).isEqualTo("rules.csv, 2행, strength 열");
  }
}
