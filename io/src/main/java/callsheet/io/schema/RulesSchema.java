package callsheet.io.schema;

import static callsheet.io.schema.ValueSchema.anyOf;
import static callsheet.io.schema.ValueSchema.texts;
import static callsheet.io.schema.ValueSchema.typed;

import callsheet.io.read.Profile;
import callsheet.problem.Strength;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.ParameterForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (draft 2020-12) of `rules.yaml`, made from the catalogue: an editor that knows
/// it completes rules and parameters, and underlines what is wrong while it is written.
///
/// It asks for the spelling that the catalogue and the tables use; the reader takes more, such as
/// `daily rest` for `DailyRest`.
public final class RulesSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private RulesSchema() {}

  /// The schema as a text, the same every time.
  public static String text() {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema()) + "\n";
  }

  private static ObjectNode schema() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:callsheet:rules");
    schema.put("title", "Rules of a Callsheet scenario");
    schema.put("description", "rules.yaml: the lines that differ from the profile, rule by rule.");
    schema.set("type", texts(List.of("array", "object", "null")));
    schema.set("if", typed("array"));
    schema.set("then", reference("lines"));
    schema.set("else", document());
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("lines", orNothing("array").set("items", reference("line")));
    definitions.set("line", line());
    definitions.set("share", share());
    definitions.set("weight", wholeNumber(1, ParameterForm.maxWeight()));
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      definitions.set(Catalogue.name(rule), rule(rule));
    }
    return schema;
  }

  private static ObjectNode document() {
    ObjectNode document = NODES.objectNode();
    ObjectNode properties = document.putObject("properties");
    properties.set("profile", profile());
    properties.set("rules", reference("lines"));
    return document.put("additionalProperties", false);
  }

  private static ObjectNode profile() {
    ObjectNode name = NODES.objectNode().set("enum", texts(Profile.names()));
    String any = "(" + String.join("|", Profile.names()) + ")";
    ObjectNode several =
        typed("string").put("pattern", "^\\s*" + any + "(\\s*,\\s*" + any + ")*\\s*$");
    return anyOf(name, several, typed("array").set("items", name.deepCopy()))
        .put("description", "The profiles that the rules change; callsheet rules --profiles.");
  }

  private static ObjectNode line() {
    ObjectNode line = NODES.objectNode();
    line.set("if", typed("string"));
    line.putObject("then").set("enum", names());
    ObjectNode entry = typed("object");
    entry.set("required", texts(List.of("rule")));
    ObjectNode properties = entry.putObject("properties");
    properties.putObject("rule").put("description", "Name of the rule.").set("enum", names());
    properties.set("strength", described("How strongly it binds; off turns the rule off."));
    properties.set("weight", described("Cost of a unit of the amount, or of a missing instance."));
    properties.set("level", described("Level of the score: 1 outweighs 2, whatever the weights."));
    properties.set("at_least", described("Share that must hold: 0.95 or 95%."));
    properties.set(
        "where",
        typed("string").put("description", "CEL expression over host, broadcast, seat and date."));
    properties.set("parameters", described("Values of the rule's own."));
    properties.set(
        "source", typed("string").put("description", "What the line rests on: a law, a contract."));
    entry.put("additionalProperties", false);
    ArrayNode all = entry.putArray("allOf");
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      ObjectNode choice = all.addObject();
      ObjectNode condition = choice.putObject("if");
      condition.set("required", texts(List.of("rule")));
      condition.putObject("properties").putObject("rule").set("enum", texts(names(rule)));
      choice.set("then", reference(Catalogue.name(rule)));
    }
    line.set("else", entry);
    return line;
  }

  private static ObjectNode rule(Class<? extends Rule> rule) {
    RuleInfo info = Catalogue.info(rule);
    ObjectNode schema = NODES.objectNode();
    schema.put("title", Catalogue.name(rule) + " · " + info.korean());
    schema.put("description", info.english());
    ObjectNode properties = schema.putObject("properties");
    properties.set("strength", strength(info));
    properties.set("weight", reference("weight").put("default", info.weight()));
    int least = info.level() == 0 ? 0 : 1;
    properties.set("level", wholeNumber(least, Strength.MAX_LEVEL).put("default", info.level()));
    ObjectNode share = reference("share");
    if (!info.atLeast().isEmpty()) {
      share.put("default", info.atLeast());
    }
    properties.set("at_least", share);
    properties.set("parameters", ValueSchema.members(orNothing("object"), ParameterForm.of(rule)));
    if (Arrays.asList(info.strengths()).contains(Binding.RATIO) && info.atLeast().isEmpty()) {
      ObjectNode condition = schema.putObject("if");
      condition.set("required", texts(List.of("strength")));
      condition
          .putObject("properties")
          .putObject("strength")
          .set("enum", texts(ParameterForm.words(Binding.RATIO)));
      schema.putObject("then").set("required", texts(List.of("at_least")));
    }
    return schema;
  }

  private static ObjectNode strength(RuleInfo info) {
    ObjectNode strength = NODES.objectNode();
    ArrayNode words = strength.putArray("enum");
    for (Binding binding : info.strengths()) {
      ParameterForm.words(binding).forEach(words::add);
    }
    ParameterForm.wordsForOff().forEach(words::add);
    // What `off` is to a reader of YAML 1.1.
    words.add(false);
    String byDefault = ParameterForm.words(info.strengths()[0]).getFirst();
    return strength.put("default", byDefault);
  }

  private static ObjectNode share() {
    return anyOf(
        typed("number").put("minimum", 0).put("maximum", 1),
        typed("string").put("pattern", "^\\s*(\\d+(\\.\\d+)?\\s*%|[01](\\.\\d+)?)\\s*$"));
  }

  private static ObjectNode wholeNumber(long min, long max) {
    return anyOf(
        typed("integer").put("minimum", min).put("maximum", max),
        typed("string").put("pattern", "^\\s*\\d+\\s*$"));
  }

  private static ArrayNode names() {
    List<String> names = new ArrayList<>(Catalogue.RULES.stream().map(Catalogue::name).toList());
    Catalogue.RULES.forEach(rule -> names.add(Catalogue.info(rule).korean()));
    return texts(names.stream().distinct().toList());
  }

  private static List<String> names(Class<? extends Rule> rule) {
    return List.of(Catalogue.name(rule), Catalogue.info(rule).korean());
  }

  private static ObjectNode described(String description) {
    return NODES.objectNode().put("description", description);
  }

  private static ObjectNode orNothing(String type) {
    return NODES.objectNode().set("type", texts(List.of(type, "null")));
  }

  private static ObjectNode reference(String definition) {
    return NODES.objectNode().put("$ref", "#/$defs/" + definition);
  }
}
