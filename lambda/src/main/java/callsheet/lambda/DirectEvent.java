package callsheet.lambda;

import callsheet.api.ApiRequest;
import callsheet.api.Document;
import callsheet.api.Reply;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The request itself: of whoever invokes the function, or of Kong's plugin, which makes one object
/// of the query and the body. A member `body` may hold it as text, packed or not. The response is
/// the reply's body.
record DirectEvent(Document event) implements Event {

  @Override
  public ApiRequest request() {
    JsonNode members = event.members();
    Optional<String> operation = Event.operation(members);
    if (members.path("body").isString() && !event.has("scenario")) {
      boolean isBase64 = members.path("isBase64Encoded").asBoolean(false);
      return ApiRequest.read(operation, Body.of(members.path("body").asString(), isBase64))
          .with(event);
    }
    return ApiRequest.of(operation, event);
  }

  @Override
  public byte[] response(Reply reply) {
    return reply.body();
  }
}
