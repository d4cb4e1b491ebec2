package callsheet.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a value with the lines it stands in, from JSON and YAML alike.
final class TreeReader {

  private TreeReader() {}

  /// The value that starts at the parser's current token.
  static Tree read(JsonParser parser) {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, line);
      case START_ARRAY -> sequence(parser, line);
      case VALUE_NUMBER_INT -> whole(parser, line);
      case VALUE_NUMBER_FLOAT -> decimal(parser, line);
      case VALUE_TRUE -> new Tree.Leaf(true, "true", line);
      case VALUE_FALSE -> new Tree.Leaf(false, "false", line);
      case VALUE_STRING -> new Tree.Leaf(parser.getString(), parser.getString(), line);
      default -> new Tree.Nothing(line);
    };
  }

  /// The line of the parser's current token.
  static int line(JsonParser parser) {
    return Math.max(parser.currentTokenLocation().getLineNr(), 1);
  }

  private static Tree mapping(JsonParser parser, int line) {
    Map<String, Tree> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, read(parser));
    }
    return new Tree.Mapping(members, line);
  }

  private static Tree sequence(JsonParser parser, int line) {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new Tree.Sequence(items, line);
  }

  private static Tree whole(JsonParser parser, int line) {
    String text = parser.getString();
    boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return new Tree.Leaf(fits ? (Object) parser.getLongValue() : text, text, line);
  }

  private static Tree decimal(JsonParser parser, int line) {
    String text = parser.getString();
    double value = parser.getDoubleValue();
    return new Tree.Leaf(Double.isFinite(value) ? (Object) value : text, text, line);
  }
}
