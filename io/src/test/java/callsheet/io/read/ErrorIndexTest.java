package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorIndexTest {

  private static final Path INDEX = Path.of("..", "docs", "errors.md");

  /// Readers are here, but for that of recordings, which stands with what is recorded.
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("../planner/src/test/java"));

  @Test
  void everyCodeHasItsEntryAndEveryEntryIsACode() throws IOException {
    List<String> entries =
        Pattern.compile("^### (\\S+)$", Pattern.MULTILINE)
            .matcher(Files.readString(INDEX))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(entries)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(IssueCode.values()).map(IssueCode::name).toList());
  }

  @Test
  void everyEntrySaysHowSevereItIsWhatToDoAndTheSameInKorean() throws IOException {
    Matcher entries =
        Pattern.compile("^### (\\S+)\n(.*?)(?=\n##|\\z)", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(Files.readString(INDEX));
    while (entries.find()) {
      String severity = IssueCode.valueOf(entries.group(1)).severity().name();
      assertThat(entries.group(2))
          .as(entries.group(1))
          .startsWith("**" + severity.toLowerCase(Locale.ROOT) + "**")
          .contains("\n- What to do: ", "\n- 한국어: ");
    }
  }

  @Test
  void everyCodeOfTheReadersIsExpectedByATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    for (Path folder : TESTS) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .map(ErrorIndexTest::text)
            .forEach(tests::append);
      }
    }

    assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code))
        .filteredOn(code -> !code.startsWith("R"))
        .allSatisfy(code -> assertThat(tests.toString()).contains('"' + code));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
