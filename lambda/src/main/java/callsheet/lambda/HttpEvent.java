package callsheet.lambda;

import callsheet.api.ApiProblem;
import callsheet.api.ApiRequest;
import callsheet.api.Document;
import callsheet.api.Reply;
import callsheet.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An HTTP request as a gateway hands it over, and the response as it takes it back.
///
/// @param isRest whether the response may have several values of a header
record HttpEvent(JsonNode event, String method, String path, boolean isRest) implements Event {

  /// A synchronous invocation may not answer with more.
  private static final int MOST_BYTES = 6 << 20;

  /// Room for the headers and the quotation marks around the body.
  private static final int ENVELOPE = 64 << 10;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// Of an HTTP API or a function URL (payload format 2.0).
  static HttpEvent ofHttpApi(JsonNode event) {
    return new HttpEvent(
        event,
        event.path("requestContext").path("http").path("method").asString(""),
        event.path("rawPath").asString(""),
        false);
  }

  /// Of a REST API (payload format 1.0), or of Kong in its name.
  static HttpEvent ofRestApi(JsonNode event) {
    return new HttpEvent(
        event, event.path("httpMethod").asString(""), event.path("path").asString(""), true);
  }

  @Override
  public ApiRequest request() {
    Event.requirePost(method);
    byte[] body =
        Body.of(event.path("body").asString(""), event.path("isBase64Encoded").asBoolean(false));
    JsonNode query = event.path("queryStringParameters");
    return ApiRequest.read(Event.operation(path).or(() -> Event.operation(query)), body)
        .with(Document.of(query));
  }

  @Override
  public byte[] response(Reply reply) {
    boolean isPacked = packs() && reply.body().length > ENVELOPE;
    String body =
        isPacked ? Body.packed(reply.body()) : new String(reply.body(), StandardCharsets.UTF_8);
    ObjectNode response = MAPPER.createObjectNode();
    response.put("statusCode", reply.status());
    ObjectNode headers = response.putObject("headers");
    headers.put("Content-Type", reply.type() + "; charset=utf-8");
    headers.put("Cache-Control", "no-store");
    if (isPacked) {
      headers.put("Content-Encoding", "gzip");
      headers.put("Vary", "Accept-Encoding");
    }
    correlation().ifPresent(id -> headers.put("X-Correlation-Id", id));
    if (isRest) {
      response.putObject("multiValueHeaders");
    }
    response.put("isBase64Encoded", isPacked);
    response.put("body", body);
    byte[] written = MAPPER.writeValueAsBytes(response);
    return written.length > MOST_BYTES ? response(tooLarge(isPacked)) : written;
  }

  private static Reply tooLarge(boolean isPacked) {
    return ApiProblem.of(
            507,
            "reply_too_large",
            isPacked
                ? new Text(
                    "The reply is larger than the 6 MB that Lambda lets through, packed too.",
                    "응답이 압축해도 Lambda 한도 6MB보다 큽니다.")
                : new Text(
                    "The reply is larger than the 6 MB that Lambda lets through: send the header"
                        + " Accept-Encoding: gzip.",
                    "응답이 Lambda 한도 6MB보다 큽니다. Accept-Encoding: gzip 헤더를 보내세요."))
        .reply();
  }

  private boolean packs() {
    return header("accept-encoding").filter(value -> value.contains("gzip")).isPresent();
  }

  private Optional<String> correlation() {
    return header("x-correlation-id").or(() -> header("kong-request-id"));
  }

  /// A header, whatever the case of its name.
  private Optional<String> header(String name) {
    JsonNode headers = event.path("headers");
    return headers
        .propertyStream()
        .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(name))
        .map(header -> header.getValue().isArray() ? header.getValue().path(0) : header.getValue())
        .map(value -> value.asString(""))
        .findFirst();
  }
}
