package callsheet.io.schema;

import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.ParameterForm;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A parameter's default as it would be written.
final class DefaultValue {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DefaultValue() {}

  /// The value; none for a parameter that is by default the line's own strength.
  static Optional<JsonNode> of(Object value) {
    return value instanceof Binding ? Optional.empty() : Optional.of(node(value));
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Boolean yes -> NODES.booleanNode(yes);
      case Enum<?> constant -> NODES.stringNode(ParameterForm.words(constant).getFirst());
      case Collection<?> all -> {
        ArrayNode array = NODES.arrayNode();
        all.forEach(each -> array.add(node(each)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, each) -> object.set(node(key).asString(), node(each)));
        yield object;
      }
      case Record inner -> record(inner);
      default -> NODES.stringNode(value.toString());
    };
  }

  private static JsonNode record(Record inner) {
    ObjectNode object = NODES.objectNode();
    ParameterForm.values(inner).forEach((name, value) -> object.set(name, node(value)));
    return object;
  }
}
