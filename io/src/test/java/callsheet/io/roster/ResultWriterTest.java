package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.result.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {

  @TempDir Path folder;

  @Test
  void writesEveryFileIntoAFolderThatWasNotThere() throws IOException {
    Result result = TinyResult.result(true, Duration.ofMillis(5));
    var model = Compiler.compile(result.scenario(), result.rulebook(), 1);
    Path out = folder.resolve("a/b");
    List<Path> files = ResultWriter.writeAll(result, Optional.of(model), out, Locale.KOREAN);
    assertThat(files.stream().map(f -> out.relativize(f).toString()))
        .contains(
            "roster.csv",
            "roster.json",
            "roster.xlsx",
            "report.html",
            "calendars/H1.ics",
            "model.lp",
            "model.mps");
    assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    try (var all = Files.walk(out)) {
      assertThat(all.filter(Files::isRegularFile)).hasSameSizeAs(files);
    }
  }

  @Test
  void withoutAModelThereAreNoModelFiles() throws IOException {
    Result result = TinyResult.result(true, Duration.ofMillis(5));
    ResultWriter.writeAll(result, Optional.empty(), folder, Locale.ENGLISH);
    assertThat(folder.resolve("model.lp")).doesNotExist();
  }

  @Test
  void theSummaryNamesWhatIsUnfilledAndWhatCosts() {
    String summary =
        new ResultWriter(TinyResult.result(true, Duration.ofMillis(5)), Locale.ENGLISH).summary();
    assertThat(summary)
        .contains("filled     4 of 5 seats")
        .contains("2026-12-02 20:40 B3 main:")
        .contains("Daily rest (hard): 5 of 6 hold, penalty 390")
        .contains("hard rules broken: 1\n")
        .contains("unfilled:\n");
  }

  @Test
  void theSummarySaysWhatIsProvenToBeBestPossible() {
    assertThat(new ResultWriter(TinyResult.proven(), Locale.ENGLISH).summary())
        .contains("hard rules broken: 1\n           It is proven that no roster breaks less")
        .contains("unfilled:\n           It is proven that no roster fills more")
        .contains("label      proven optimal\nfilled");
    assertThat(new ResultWriter(TinyResult.proven(), Locale.KOREAN).summary())
        .contains("필수 규칙 위반: 1개\n           현재 조건에서는 위반을 더 줄일 수 있는 배정이 없음이")
        .contains("빈자리:\n           현재 조건에서는 자리를 더 채울 수 있는 배정이 없음이");
  }

  @Test
  void theSummarySaysWhatADistanceFromTheBoundMeans() {
    Result result = TinyResult.result(true, Duration.ofMillis(5));
    assertThat(new ResultWriter(result, Locale.ENGLISH).summary())
        .contains(
            "better by the bound\n           No roster is better by more than that;",
            "unfilled:\n  2026");
  }
}
