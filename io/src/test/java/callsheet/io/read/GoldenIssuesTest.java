package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a planner reads about a folder with many faults, word by word.
class GoldenIssuesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "callsheet", "io", "read");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void theIssuesOfABrokenFolderReadAsWritten(String language) throws IOException {
    List<Issue> issues = ScenarioReader.read(FOLDER.resolve("broken")).issues();

    Locale locale = Locale.of(language);
    StringBuilder text = new StringBuilder();
    for (Issue issue : issues) {
      text.append(issue.code().code()).append(' ').append(issue.file());
      text.append(issue.row() == 0 ? "" : ":" + issue.row());
      text.append(issue.character() == 0 ? "" : ":" + issue.character());
      text.append(issue.column().isEmpty() ? "" : " " + issue.column()).append('\n');
      text.append("  ").append(issue.cause().in(locale)).append('\n');
      text.append("  ").append(issue.action().in(locale)).append('\n');
    }
    Path golden = FOLDER.resolve("broken." + language + ".txt");
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }
}
