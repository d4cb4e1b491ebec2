package callsheet.api;

import callsheet.io.answer.IssueJson;
import callsheet.problem.Issue;
import callsheet.problem.Text;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// Why a request is not answered: RFC 9457's problem details, with the issues of the input if these
/// are why.
public final class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final int status;
  private final String code;
  private final transient Text text;
  private final transient List<Issue> issues;

  private ApiProblem(int status, String code, Text text, List<Issue> issues) {
    super(text.english());
    this.status = status;
    this.code = code;
    this.text = text;
    this.issues = List.copyOf(issues);
  }

  /// A problem of the request itself.
  ///
  /// @param code stable
  public static ApiProblem of(int status, String code, Text text) {
    return new ApiProblem(status, code, text, List.of());
  }

  /// The input has errors; nothing was solved.
  static ApiProblem of(List<Issue> issues) {
    long errors = issues.stream().filter(Issue::isError).count();
    return new ApiProblem(
        422,
        "bad_input",
        Text.format("The input has %d errors.", "입력에 오류가 %d건 있습니다.", errors),
        issues);
  }

  /// Where an issue stands in the request's document.
  private static Optional<String> pointer(Issue issue) {
    String within = issue.column().startsWith("/") ? issue.column() : "";
    return issue.file().equals(DocumentInput.SCENARIO)
        ? Optional.of("/" + DocumentInput.SCENARIO + within)
        : Optional.of(within).filter(pointer -> !pointer.isEmpty());
  }

  /// The problem as a reply.
  public Reply reply() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (JsonGenerator json = MAPPER.createGenerator(body, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("type", "urn:callsheet:problem:" + code);
      json.writeStringProperty("title", code.replace('_', ' '));
      json.writeNumberProperty("status", status);
      json.writeStringProperty("detail", text.english());
      json.writeStringProperty("detail_ko", text.korean());
      json.writeStringProperty("code", code);
      if (!issues.isEmpty()) {
        json.writeName("issues");
        IssueJson.write(issues, ApiProblem::pointer, json);
      }
      json.writeEndObject();
    }
    return new Reply(status, Reply.PROBLEM, body.toByteArray());
  }
}
