package callsheet.cli;

import callsheet.io.answer.IssueJson;
import callsheet.problem.Issue;
import callsheet.problem.Text;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Prints input issues: code, place, cause and action of every one.
final class IssuePrinter {

  private final Session session;

  IssuePrinter(Session session) {
    this.session = session;
  }

  /// Prints issues in a form; text goes to the given writer, at once, the rest to the output.
  void print(List<Issue> issues, Format format, PrintWriter textTo) {
    switch (format) {
      case TEXT -> {
        issues.forEach(issue -> text(issue, textTo));
        textTo.flush();
      }
      case JSON -> JsonPage.print(session.out(), json -> json(issues, json));
      case CSV -> CsvPage.print(session.out(), csv -> csv(issues, csv));
    }
  }

  private void text(Issue issue, PrintWriter writer) {
    String head = String.join(" ", issue.code().code(), severity(issue).in(session.locale()));
    writer.println(head + "  " + issue.place().in(session.locale()));
    writer.println("  " + issue.cause().in(session.locale()));
    writer.println("  → " + issue.action().in(session.locale()));
  }

  private static Text severity(Issue issue) {
    return issue.isError() ? new Text("error", "오류") : new Text("warning", "경고");
  }

  private static void json(List<Issue> issues, JsonGenerator json) {
    json.writeStartObject();
    json.writeName("issues");
    IssueJson.write(issues, json);
    json.writeEndObject();
  }

  private void csv(List<Issue> issues, CsvWriter csv) {
    csv.writeRecord("code", "severity", "file", "row", "column", "character", "cause", "action");
    for (Issue issue : issues) {
      csv.writeRecord(
          issue.code().code(),
          IssueJson.severity(issue),
          issue.file(),
          issue.row() == 0 ? "" : Integer.toString(issue.row()),
          issue.column(),
          issue.character() == 0 ? "" : Integer.toString(issue.character()),
          issue.cause().in(session.locale()),
          issue.action().in(session.locale()));
    }
  }
}
