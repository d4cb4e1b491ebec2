package callsheet.lambda;

import callsheet.api.ApiRequest;
import callsheet.api.Document;
import callsheet.api.Reply;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What Kong's plugin sends with `forward_request_method`, `…_uri`, `…_headers` or `…_body`. It
/// passes on what comes back as the body, with the status 200.
record ForwardedEvent(JsonNode event) implements Event {

  static final List<String> MEMBERS =
      List.of("request_method", "request_uri", "request_headers", "request_body");

  @Override
  public ApiRequest request() {
    if (event.has("request_method")) {
      Event.requirePost(event.path("request_method").asString(""));
    }
    JsonNode query = event.path("request_uri_args");
    Optional<String> operation =
        Event.operation(event.path("request_uri").asString("")).or(() -> Event.operation(query));
    JsonNode body = event.path("request_body");
    JsonNode parsed = event.path("request_body_args");
    ApiRequest request =
        body.isString()
            ? ApiRequest.read(
                operation,
                Body.of(body.asString(), event.path("request_body_base64").asBoolean(false)))
            : ApiRequest.of(operation, Document.of(parsed));
    return request.with(Document.of(query));
  }

  @Override
  public byte[] response(Reply reply) {
    return reply.body();
  }
}
