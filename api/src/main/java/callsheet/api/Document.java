package callsheet.api;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A JSON document as it came. Of an object the large members stay as they were written: whoever
/// reads them reads them once, and every number and line as the sender wrote it.
///
/// @param members all else
/// @param written the large members' own text in UTF-8, by name
public record Document(JsonNode members, Map<String, byte[]> written) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final Set<String> LARGE = Set.of("scenario", "roster");

  public Document {
    written = Map.copyOf(written);
  }

  /// A document that is read already.
  public static Document of(JsonNode members) {
    return new Document(members, Map.of());
  }

  /// Reads a document.
  ///
  /// @throws tools.jackson.core.JacksonException if it is no JSON
  public static Document read(byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        Document document = object(json, parser);
        if (parser.nextToken() == null) {
          return document;
        }
      }
    }
    return of(MAPPER.readTree(json));
  }

  private static Document object(byte[] json, JsonParser parser) {
    ObjectNode members = MAPPER.createObjectNode();
    Map<String, byte[]> written = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      // As in any tree, the last of several members of a name counts.
      members.remove(name);
      written.remove(name);
      if (isWritten(name, json, parser)) {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int to = (int) parser.currentLocation().getByteOffset();
        written.put(name, Arrays.copyOfRange(json, from, to));
      } else {
        members.set(name, parser.readValueAsTree());
      }
    }
    return new Document(members, written);
  }

  /// Whether the value that starts here stays as it is: a large one, in a document whose bytes are
  /// UTF-8 and can be told apart.
  private static boolean isWritten(String name, byte[] json, JsonParser parser) {
    long at = parser.currentTokenLocation().getByteOffset();
    return LARGE.contains(name)
        && at >= 0
        && at < json.length
        && switch (parser.currentToken()) {
          case START_OBJECT -> json[(int) at] == '{';
          case START_ARRAY -> json[(int) at] == '[';
          default -> false;
        };
  }

  /// Whether there is a member.
  public boolean has(String name) {
    return written.containsKey(name) || members.has(name);
  }

  /// The JSON of a member, unless it is missing or null.
  Optional<byte[]> json(String name) {
    if (written.containsKey(name)) {
      return Optional.of(written.get(name));
    }
    JsonNode node = members.path(name);
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(MAPPER.writeValueAsBytes(node));
  }

  /// The same document with members of another that it doesn't have itself.
  Document with(Document others) {
    ObjectNode whole = MAPPER.createObjectNode();
    others.members.propertyStream().forEach(m -> whole.set(m.getKey(), m.getValue()));
    members.propertyStream().forEach(m -> whole.set(m.getKey(), m.getValue()));
    Map<String, byte[]> all = new HashMap<>(others.written);
    all.keySet().removeIf(members::has);
    all.putAll(written);
    return new Document(whole, all);
  }
}
