package callsheet.cli;

import callsheet.io.answer.IssueJson;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// Prints input issues: code, place, cause and action of every one, or of a few of each kind.
final class IssuePrinter {

  /// So many of a kind are shown beside something else.
  private static final int FEW = 5;

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

  /// Prints what is doubtful beside something else that is asked for: a few of each kind, and how
  /// many more there are, so that thousands of one kind do not hide the only one of another.
  void printFew(List<Issue> warnings) {
    Map<IssueCode, List<Issue>> kinds =
        warnings.stream()
            .collect(Collectors.groupingBy(Issue::code, LinkedHashMap::new, Collectors.toList()));
    for (List<Issue> kind : kinds.values()) {
      kind.stream().limit(FEW).forEach(issue -> text(issue, session.err()));
      if (kind.size() > FEW) {
        more(kind.getFirst(), kind.size() - FEW);
      }
    }
    session.err().flush();
  }

  private void more(Issue issue, int count) {
    Text more =
        Text.format(
            "%d more of this kind: `callsheet validate` shows them all",
            "같은 종류가 %d건 더 있습니다. `callsheet validate`로 모두 볼 수 있습니다.", count);
    session.err().println(head(issue) + "  " + more.in(session.locale()));
  }

  private String head(Issue issue) {
    return String.join(" ", issue.code().code(), severity(issue).in(session.locale()));
  }

  private void text(Issue issue, PrintWriter writer) {
    writer.println(head(issue) + "  " + issue.place().in(session.locale()));
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
