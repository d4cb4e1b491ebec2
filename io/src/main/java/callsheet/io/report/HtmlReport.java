package callsheet.io.report;

import callsheet.problem.Text;
import callsheet.result.Result;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes a result as one self-contained page: what was decided, how good it is, what it costs and
/// why.
public final class HtmlReport {

  private HtmlReport() {}

  /// Writes the page to a file, in UTF-8. It opens in the locale's language and can be switched.
  public static void write(Result result, Path file, Locale locale) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(result, out, locale);
    }
  }

  /// Writes the page to a writer, which stays open.
  public static void write(Result result, Appendable out, Locale locale) throws IOException {
    Drawing drawing = Drawing.of(result);
    List<HostTally> tallies = HostTally.of(drawing);
    new Page(result.scenario().name(), locale)
        .add(SummarySection.of(result))
        .add(RosterSection.of(drawing, tallies))
        .add(UnfilledSection.of(result))
        .add(LedgerSection.of(result))
        .add(FairnessSection.of(drawing, tallies))
        .add(ProgressSection.of(result.run()))
        .add(ProcessSection.of(result.run()))
        .link("roster", new Text("Roster", "배정표"))
        .link("unfilled", new Text("Unfilled", "빈자리"))
        .link("rules", new Text("Rules", "규칙"))
        .link("fairness", new Text("Fairness", "형평성"))
        .link("progress", new Text("Progress", "진행"))
        .link("process", new Text("Process", "과정"))
        .write(out);
  }
}
