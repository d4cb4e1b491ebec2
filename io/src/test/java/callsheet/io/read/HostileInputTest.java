package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Breaks one good scenario in many ways, one at a time. Each must be answered by exactly the
/// issues meant, at the right place, with an action in both languages, and never by an exception.
class HostileInputTest {

  @TempDir Path folder;

  /// A way to break the good scenario.
  ///
  /// @param expected `code file:row:column` of each issue
  record Break(String name, UnaryOperator<ScenarioFolder> change, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.io.read.BrokenScenarios#all")
  void eachFaultIsNamedAtItsPlaceWithACauseAndAnAction(Break broken) {
    ReadResult result = broken.change().apply(ScenarioFolder.good()).read(folder.resolve("month"));

    assertThat(result.issues().stream().map(HostileInputTest::placed))
        .as("%s", ScenarioFolder.shown(result.issues()))
        .containsExactlyElementsOf(broken.expected());
    assertThat(result.issues()).allSatisfy(HostileInputTest::isComplete);
    assertThat(result.scenario().isPresent())
        .isEqualTo(result.issues().stream().noneMatch(Issue::isError));
  }

  @Test
  void thereAreAtLeastSixtyWaysToBreakAScenario() {
    assertThat(BrokenScenarios.all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(BrokenScenarios.all()).extracting(Break::name).doesNotHaveDuplicates();
  }

  @Test
  void allFaultsOfAllTablesAreReportedAtOnceInTheOrderOfTheirPlaces() {
    ScenarioFolder broken =
        ScenarioFolder.good()
            .with("skills.csv", "H2,beauty,2", "H9,beauty,7")
            .with("hosts.csv", "H4,Choi,novice", "H4,Choi,newbie")
            .with("broadcasts.csv", "2026/12/02 10:00", "soon");

    ReadResult result = broken.read(folder);

    assertThat(result.issues().stream().map(HostileInputTest::placed))
        .containsExactly(
            "V002 broadcasts.csv:5:end",
            "V006 hosts.csv:5:grade",
            "D002 skills.csv:3:host_id",
            "V005 skills.csv:3:level");
  }

  @Test
  void aThousandFaultsAreAThousandIssues() {
    ScenarioFolder broken = ScenarioFolder.good();
    for (int i = 0; i < 1500; i++) {
      broken.plus("skills.csv", "nobody" + i + ",food,1");
    }

    assertThat(broken.read(folder).issues()).hasSize(1500);
  }

  static String placed(Issue issue) {
    String code = issue.code().code();
    return issue.character() > 0
        ? code + " " + issue.place().english()
        : "%s %s:%d:%s".formatted(code, issue.file(), issue.row(), issue.column());
  }

  private static void isComplete(Issue issue) {
    for (String sentence :
        Arrays.asList(
            issue.cause().english(),
            issue.cause().korean(),
            issue.action().english(),
            issue.action().korean())) {
      assertThat(sentence).isNotBlank().doesNotContain("null", "%s", "Exception");
    }
    assertThat(issue.cause().korean()).matches(s -> s.chars().anyMatch(c -> c >= 0xAC00));
    assertThat(issue.file()).isNotBlank();
  }
}
