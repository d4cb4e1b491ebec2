package callsheet.cli;

import callsheet.problem.Issue;
import callsheet.problem.Text;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// Prints input issues: code, place, cause and action of every one.
final class IssuePrinter {

  private final Session session;

  IssuePrinter(Session session) {
    this.session = session;
  }

  /// Prints issues in a form; text goes to the given writer, the rest to the output.
  void print(List<Issue> issues, Format format, PrintWriter textTo) {
    switch (format) {
      case TEXT -> issues.forEach(issue -> text(issue, textTo));
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
    json.writeArrayPropertyStart("issues");
    for (Issue issue : issues) {
      json.writeStartObject();
      json.writeStringProperty("code", issue.code().code());
      json.writeStringProperty("severity", severityWord(issue));
      json.writeStringProperty("file", issue.file());
      json.writeNumberProperty("row", issue.row());
      json.writeStringProperty("column", issue.column());
      json.writeNumberProperty("character", issue.character());
      JsonPage.text(json, "cause", issue.cause());
      JsonPage.text(json, "action", issue.action());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String severityWord(Issue issue) {
    return issue.code().severity().name().toLowerCase(Locale.ROOT);
  }

  private void csv(List<Issue> issues, CsvWriter csv) {
    csv.writeRecord("code", "severity", "file", "row", "column", "character", "cause", "action");
    for (Issue issue : issues) {
      csv.writeRecord(
          issue.code().code(),
          severityWord(issue),
          issue.file(),
          issue.row() == 0 ? "" : Integer.toString(issue.row()),
          issue.column(),
          issue.character() == 0 ? "" : Integer.toString(issue.character()),
          issue.cause().in(session.locale()),
          issue.action().in(session.locale()));
    }
  }
}
