package callsheet.io.schema;

import callsheet.rulebook.ParameterForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The schema of a parameter's values: every form in which the rulebook reads them, but names and
/// words only as the catalogue spells them.
final class ValueSchema {

  /// Whole numbers and minutes as texts: `90`, `1:30`, `1h30m`, `1시간 30분`, `PT1H30M`.
  private static final String NUMBER =
      "^\\s*([+-]?\\d{1,18}|\\d{1,3}:[0-5]\\d|([Pp][Tt])?"
          + "(\\d{1,4}\\s*([Hh]ours?|[Hh]|시간))?\\s*(\\d{1,6}\\s*([Mm]inutes?|[Mm]in|[Mm]|분))?)\\s*$";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ParameterForm limits;

  private ValueSchema(ParameterForm limits) {
    this.limits = limits;
  }

  /// The schema of a parameter, with what it means and its default.
  static ObjectNode of(ParameterForm form) {
    ObjectNode schema = new ValueSchema(form).of(form.type());
    if (!form.meaning().isEmpty()) {
      schema.put("description", form.meaning());
    }
    form.byDefault().flatMap(DefaultValue::of).ifPresent(value -> schema.set("default", value));
    return schema;
  }

  private ObjectNode of(Type type) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic);
      case Class<?> plain -> plain(plain);
      default -> throw new IllegalStateException("No parameter may be of type " + type);
    };
  }

  private ObjectNode generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Map.class) {
      ObjectNode schema = typed("object");
      if (arguments[0] instanceof Class<?> key && key.isEnum()) {
        schema.set("propertyNames", words(key));
      }
      schema.set("additionalProperties", of(arguments[1]));
      return schema;
    }
    // One value is a list of one, and a text is parted at its commas.
    ObjectNode list = NODES.objectNode();
    list.set("if", typed("array"));
    list.putObject("then").set("items", of(arguments[0]));
    list.set("else", anyOf(of(arguments[0]), typed("string")));
    return list;
  }

  private ObjectNode plain(Class<?> type) {
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return number();
    }
    if (type == boolean.class || type == Boolean.class) {
      ObjectNode words = NODES.objectNode();
      words.set("enum", texts(List.of("yes", "no", "on", "off", "예", "아니오", "참", "거짓")));
      return anyOf(typed("boolean"), words);
    }
    if (type == LocalDate.class) {
      return typed("string").put("format", "date");
    }
    if (type.isEnum()) {
      return words(type);
    }
    if (type.isRecord()) {
      return members(typed("object"), ParameterForm.of(type));
    }
    return NODES.objectNode().set("type", texts(List.of("string", "number", "boolean")));
  }

  private ObjectNode number() {
    ObjectNode number = typed("integer").put("minimum", limits.min()).put("maximum", limits.max());
    return anyOf(number, typed("string").put("minLength", 1).put("pattern", NUMBER));
  }

  private static ObjectNode words(Class<?> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .flatMap(constant -> ParameterForm.words((Enum<?>) constant).stream())
            .distinct()
            .toList();
    String inAnyCase =
        words.stream().map(ValueSchema::inAnyCase).collect(Collectors.joining("|", "^(", ")$"));
    return anyOf(
        NODES.objectNode().set("enum", texts(words)), typed("string").put("pattern", inAnyCase));
  }

  /// A pattern of a word, however it is cased and joined.
  private static String inAnyCase(String word) {
    return word.chars()
        .mapToObj(c ->
            c == '_'
                ? "[ _-]?"
                : Character.toUpperCase(c) == c
                    ? Character.toString(c)
                    : "["
                        + Character.toString(Character.toUpperCase(c))
                        + Character.toString(c)
                        + "]")
        .collect(Collectors.joining());
  }

  /// A schema with these members; those without a default must be there.
  static ObjectNode members(ObjectNode schema, List<ParameterForm> forms) {
    ObjectNode properties = schema.putObject("properties");
    forms.forEach(form -> properties.set(form.name(), of(form)));
    List<String> needed =
        forms.stream().filter(f -> f.byDefault().isEmpty()).map(ParameterForm::name).toList();
    if (!needed.isEmpty()) {
      schema.set("required", texts(needed));
    }
    return schema.put("additionalProperties", false);
  }

  static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  static ObjectNode anyOf(ObjectNode... schemas) {
    ObjectNode any = NODES.objectNode();
    ArrayNode all = any.putArray("anyOf");
    Arrays.stream(schemas).distinct().forEach(all::add);
    return any;
  }

  static ArrayNode texts(List<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
