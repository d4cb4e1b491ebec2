package callsheet.io.answer;

import callsheet.problem.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// Input issues as JSON: code, place, cause and action of every one.
public final class IssueJson {

  private IssueJson() {}

  /// Writes them as an array.
  public static void write(List<Issue> issues, JsonGenerator json) {
    write(issues, issue -> Optional.empty(), json);
  }

  /// Writes them as an array, with where each stands in a request, if that is known.
  ///
  /// @param pointer to the value in the request's document
  public static void write(
      List<Issue> issues, Function<Issue, Optional<String>> pointer, JsonGenerator json) {
    json.writeStartArray();
    for (Issue issue : issues) {
      json.writeStartObject();
      json.writeStringProperty("code", issue.code().code());
      json.writeStringProperty("severity", severity(issue));
      json.writeStringProperty("file", issue.file());
      json.writeNumberProperty("row", issue.row());
      json.writeStringProperty("column", issue.column());
      json.writeNumberProperty("character", issue.character());
      pointer.apply(issue).ifPresent(to -> json.writeStringProperty("pointer", to));
      json.writeName("cause");
      AnswerJson.text(json, issue.cause());
      json.writeName("action");
      AnswerJson.text(json, issue.action());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The stable word of an issue's severity.
  public static String severity(Issue issue) {
    return issue.code().severity().name().toLowerCase(Locale.ROOT);
  }
}
