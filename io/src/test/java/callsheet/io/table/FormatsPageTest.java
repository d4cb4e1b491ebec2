package callsheet.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.read.ReadResult;
import callsheet.io.read.ScenarioReader;
import callsheet.problem.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "formats.md");

  @TempDir Path folder;

  @Test
  void thePageNamesEveryTableAndColumnInBothLanguages() throws IOException {
    String page = Files.readString(PAGE);
    for (TableForm form : Schemas.SCENARIO.forms()) {
      String heading = "### %s (%s)\n".formatted(form.name(), form.korean());
      assertThat(page).contains(heading);
      int from = page.indexOf(heading) + heading.length();
      int to = page.indexOf("\n#", from);
      String section = page.substring(from, to);
      for (Column column : form.columns()) {
        String star = column.required() ? "*" : "";
        assertThat(section)
            .contains("| `%s`%s | %s |".formatted(column.name(), star, column.korean()));
      }
    }
  }

  @Test
  void theExamplesOnThePageAreScenarios() throws IOException {
    String page = Files.readString(PAGE);
    Files.writeString(folder.resolve("broadcasts.csv"), block(page, "`broadcasts.csv`\n```\n"));
    Files.writeString(folder.resolve("hosts.csv"), block(page, "`hosts.csv`\n```\n"));
    Files.writeString(folder.resolve("rules.yaml"), block(page, "```yaml\n"));
    byte[] json = block(page, "```json\n").getBytes(StandardCharsets.UTF_8);

    assertThat(ScenarioReader.read(folder).issues()).isEmpty();
    ReadResult document = ScenarioReader.read(new ByteArrayInputStream(json), "-");
    assertThat(document.issues()).extracting(Issue::isError).containsOnly(false);
  }

  private static String block(String page, String opening) {
    int from = page.indexOf(opening) + opening.length();
    return page.substring(from, page.indexOf("```", from));
  }
}
