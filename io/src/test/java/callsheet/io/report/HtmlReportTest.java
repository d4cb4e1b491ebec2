package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Seat;
import callsheet.result.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReportTest {

  @TempDir Path folder;

  private static final Result MONTH = SampleResult.of(SampleMonth.of(31, 40, 1));

  @Test
  void aMonthIsOneWellFormedPageThatNamesEverySeat() throws IOException {
    String page = pageOf(MONTH, Locale.KOREAN);
    for (Seat seat : MONTH.scenario().seats()) {
      assertThat(page).contains("id=\"seat-" + seat.index() + "\"");
    }
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
  }

  private String pageOf(Result result, Locale locale) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(result, file, locale);
    return Files.readString(file);
  }
}
