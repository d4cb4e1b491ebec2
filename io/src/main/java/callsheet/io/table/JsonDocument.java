package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// One JSON document: an object whose members are the tables, each an array of objects.
///
/// The members `name`, `zone`, `profile` and `horizon` are the settings. `rules` is kept as it is,
/// since its parameters are nested.
public final class JsonDocument implements TableSource {

  private static final Set<String> SETTINGS = Set.of("name", "zone", "profile");
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final byte[] bytes;
  private final String name;

  /// The document in a file's bytes.
  ///
  /// @param name what messages call it
  public JsonDocument(byte[] bytes, String name) {
    this.bytes = bytes.clone();
    this.name = name;
  }

  @Override
  public TableSet read(Schema schema, IssueLog log) {
    Optional<String> text = TextFile.decode(bytes, name, log);
    if (text.isEmpty()) {
      return TableSet.empty(name);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.get())) {
      return new Reading(text.get(), parser, schema, log).document();
    } catch (JacksonException e) {
      SyntaxProblem problem = SyntaxProblem.of(e);
      log.add(
          IssueCode.F007_SYNTAX,
          problem.in(name),
          Text.format("This is no valid JSON: %s.", "올바른 JSON이 아닙니다: %s.", problem.text()),
          new Text(
              "Mend the text at this line and column; look for a missing comma, quote or bracket.",
              "이 줄과 열의 글을 고치세요. 빠진 쉼표, 따옴표, 괄호가 없는지 보세요."));
      return TableSet.empty(name);
    }
  }

  /// One pass over the document.
  private final class Reading {
    private final String text;
    private final JsonParser parser;
    private final Schema schema;
    private final IssueLog log;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final List<TableRow> settings = new ArrayList<>();
    private Optional<TableSet.Document> rules = Optional.empty();

    Reading(String text, JsonParser parser, Schema schema, IssueLog log) {
      this.text = text;
      this.parser = parser;
      this.schema = schema;
      this.log = log;
    }

    TableSet document() {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        shape(
            new Place(name, TreeReader.line(parser), ""), "an object with the tables", "표를 담은 객체");
        return TableSet.empty(name);
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        member(key);
      }
      if (parser.nextToken() != null) {
        shape(new Place(name, TreeReader.line(parser), ""), "a single object", "객체 하나");
      }
      if (!settings.isEmpty()) {
        tables.put("settings", new Table("settings", name, 0, List.of("key", "value"), settings));
      }
      return new TableSet(name, tables, rules, taken.keySet());
    }

    private void member(String key) {
      Optional<TableForm> form = schema.find(key).filter(f -> !f.name().equals("settings"));
      if (form.isPresent()) {
        if (DoubleTables.isFirst(taken, form.get().name(), name + "#" + key, log)) {
          table(key, form.get());
        } else {
          parser.skipChildren();
        }
      } else if (schema.hasSettings() && SETTINGS.contains(key)) {
        setting(key, "/" + key, TreeReader.read(parser));
      } else if (schema.hasSettings() && key.equals("horizon")) {
        horizon(TreeReader.read(parser));
      } else {
        schema.reportUnknown(new Place(name, TreeReader.line(parser), "/" + key), key, log);
        parser.skipChildren();
      }
    }

    private void table(String key, TableForm form) {
      if (form.name().equals("rules")) {
        Tree root = TreeReader.read(parser);
        rules = Optional.of(new TableSet.Document(name, "/" + key, root, text));
      } else if (parser.currentToken() != JsonToken.START_ARRAY) {
        shape(new Place(name, TreeReader.line(parser), "/" + key), "an array of objects", "객체의 배열");
        parser.skipChildren();
      } else {
        tables.put(form.name(), new JsonTable(parser, name, "/" + key, form, log).read());
      }
    }

    private void setting(String key, String pointer, Tree value) {
      switch (value) {
        case Tree.Leaf leaf ->
            settings.add(
                TableRow.ofJson(leaf.line(), pointer, new String[] {key, leaf.text()}, new int[0]));
        case Tree.Nothing _ -> {}
        case Tree.Sequence several when key.equals("profile") && !several.items().isEmpty() ->
            setting(key, pointer, joined(several));
        case Tree.Sequence _, Tree.Mapping _ ->
            shape(new Place(name, value.line(), pointer), "a text or number", "글자나 숫자");
      }
    }

    /// A list of texts as one, or its first item that is no text.
    private Tree joined(Tree.Sequence several) {
      List<String> texts = new ArrayList<>();
      for (Tree item : several.items()) {
        if (!(item instanceof Tree.Leaf leaf)) {
          return item;
        }
        texts.add(leaf.text());
      }
      String text = String.join(", ", texts);
      return new Tree.Leaf(text, text, several.mark());
    }

    private void horizon(Tree value) {
      if (value instanceof Tree.Mapping mapping) {
        mapping.members().forEach((key, v) -> setting(key, "/horizon/" + key, v));
      } else {
        shape(
            new Place(name, value.line(), "/horizon"),
            "an object with start and days",
            "start와 days를 담은 객체");
      }
    }

    private void shape(Place place, String english, String korean) {
      log.add(
          IssueCode.F013_SHAPE,
          place,
          Text.format(
              "Something else stands where %s is expected.",
              "%s이(가) 있어야 할 자리에 다른 것이 있습니다.", new Text(english, korean)),
          new Text(
              "Bring the document into the form that docs/formats.md shows.",
              "docs/formats.md에 있는 꼴로 문서를 고치세요."));
    }
  }
}
