package callsheet.io.table;

import callsheet.problem.Origin.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a value with the places it stands at, from JSON and YAML alike.
final class TreeReader {

  private TreeReader() {}

  /// The value that starts at the parser's current token.
  static Tree read(JsonParser parser) {
    Mark mark = mark(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, mark);
      case START_ARRAY -> sequence(parser, mark);
      case VALUE_NUMBER_INT -> whole(parser, mark);
      case VALUE_NUMBER_FLOAT -> decimal(parser, mark);
      case VALUE_TRUE -> new Tree.Leaf(true, "true", mark);
      case VALUE_FALSE -> new Tree.Leaf(false, "false", mark);
      case VALUE_STRING -> new Tree.Leaf(parser.getString(), parser.getString(), mark);
      default -> new Tree.Nothing(mark);
    };
  }

  /// The line of the parser's current token.
  static int line(JsonParser parser) {
    return mark(parser).line();
  }

  private static Mark mark(JsonParser parser) {
    var location = parser.currentTokenLocation();
    return new Mark(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
  }

  private static Tree mapping(JsonParser parser, Mark mark) {
    Map<String, Tree> members = new LinkedHashMap<>();
    Map<String, Mark> keys = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      keys.put(name, mark(parser));
      parser.nextToken();
      members.put(name, read(parser));
    }
    return new Tree.Mapping(members, keys, mark);
  }

  private static Tree sequence(JsonParser parser, Mark mark) {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new Tree.Sequence(items, mark);
  }

  private static Tree whole(JsonParser parser, Mark mark) {
    String text = parser.getString();
    boolean fits = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return new Tree.Leaf(fits ? (Object) parser.getLongValue() : text, text, mark);
  }

  private static Tree decimal(JsonParser parser, Mark mark) {
    String text = parser.getString();
    double value = parser.getDoubleValue();
    return new Tree.Leaf(Double.isFinite(value) ? (Object) value : text, text, mark);
  }
}
