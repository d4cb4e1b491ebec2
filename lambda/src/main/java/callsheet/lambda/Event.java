package callsheet.lambda;

import callsheet.api.ApiProblem;
import callsheet.api.ApiRequest;
import callsheet.api.Document;
import callsheet.api.Operations;
import callsheet.api.Reply;
import callsheet.problem.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An invocation in one of the forms in which it may come; each is answered in its own.
///
/// | form | told by |
/// |---|---|
/// | [HttpEvent] of an HTTP API or a function URL | `requestContext.http` |
/// | [HttpEvent] of a REST API, or of Kong's `awsgateway_compatible` | `httpMethod` |
/// | [ForwardedEvent], Kong's `forward_request_…` | a member `request_…` |
/// | [DirectEvent]: the request itself, Kong's plain form, too | anything else |
sealed interface Event permits HttpEvent, ForwardedEvent, DirectEvent {

  /// The request that it carries.
  ///
  /// @throws ApiProblem if it carries none
  ApiRequest request();

  /// What the caller waits for.
  byte[] response(Reply reply);

  /// The event in a document.
  static Event of(Document document) {
    JsonNode members = document.members();
    if (members.path("requestContext").path("http").isObject()) {
      return HttpEvent.ofHttpApi(members);
    }
    if (members.has("httpMethod")) {
      return HttpEvent.ofRestApi(members);
    }
    boolean isForwarded =
        ForwardedEvent.MEMBERS.stream().anyMatch(members::has) && !document.has("scenario");
    return isForwarded ? new ForwardedEvent(members) : new DirectEvent(document);
  }

  /// The operation that a path ends with, if it ends with one: `/prod/v1/solve`.
  static Optional<String> operation(String path) {
    int query = path.indexOf('?');
    List<String> parts =
        Arrays.stream((query < 0 ? path : path.substring(0, query)).split("/", -1))
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() || !Operations.words().contains(parts.getLast())
        ? Optional.empty()
        : Optional.of(parts.getLast());
  }

  /// The operation that options name, if they do.
  static Optional<String> operation(JsonNode options) {
    return Optional.of(options.path("operation").asString("")).filter(word -> !word.isEmpty());
  }

  /// Requests change nothing, but have bodies.
  static void requirePost(String method) {
    if (!method.equalsIgnoreCase("POST")) {
      throw ApiProblem.of(
          405,
          "method_not_allowed",
          Text.format("Requests are sent by POST, not %s.", "요청은 %s가 아니라 POST로 보냅니다.", method));
    }
  }
}
