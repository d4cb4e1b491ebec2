package callsheet.io.read;

import callsheet.io.table.Column;
import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.io.table.Schemas;
import callsheet.io.table.TableForm;
import callsheet.io.table.TableSet;
import callsheet.io.table.Tree;
import callsheet.problem.IssueCode;
import callsheet.problem.Origin;
import callsheet.problem.Origin.Mark;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Reads one entry of a document's list of rules, and remembers where each part of it stands.
final class RuleEntry {

  private static final TableForm FORM = Schemas.SCENARIO.form("rules");
  private static final List<String> KEYS = FORM.columns().stream().map(Column::name).toList();

  private final TableSet.Document document;
  private final String pointer;
  private final IssueLog log;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final Map<String, Mark> keys = new HashMap<>();
  private final Map<String, Mark> values = new HashMap<>();

  /// @param pointer of the entry in a JSON document; empty for YAML
  RuleEntry(TableSet.Document document, String pointer, IssueLog log) {
    this.document = document;
    this.pointer = pointer;
    this.log = log;
  }

  /// An entry that is a rule's name alone.
  RuleSetting named(Tree.Leaf leaf) {
    texts.put("rule", leaf.text());
    values.put("/rule", leaf.mark());
    return setting(leaf.mark());
  }

  /// An entry with keys.
  RuleSetting read(Tree.Mapping entry) {
    entry.members().forEach((key, value) -> member(key, entry.keys().get(key), value));
    if (texts.getOrDefault("rule", "").isBlank()) {
      Place place = Place.of(document.file(), entry.mark(), pointer);
      RuleValues.wrongForm(
          place, new Text("An entry does not name its rule.", "규칙 이름이 없습니다."), log);
    }
    return setting(entry.mark());
  }

  private void member(String key, Mark at, Tree value) {
    OptionalInt column = FORM.column(key);
    if (column.isEmpty()) {
      unknownKey(key, place(at, key), KEYS, log);
      return;
    }
    String name = FORM.columns().get(column.getAsInt()).name();
    keys.put("/" + name, at);
    remember("/" + name, value);
    Place place = place(value.mark(), key);
    if (name.equals("parameters")) {
      parameters.putAll(new RuleValues(log).ofTree(value, place));
    } else {
      texts.put(name, text(value, place, log));
    }
  }

  private Place place(Mark at, String key) {
    return Place.of(document.file(), at, document.pointer().isEmpty() ? key : pointer + "/" + key);
  }

  private void remember(String at, Tree value) {
    values.put(at, value.mark());
    switch (value) {
      case Tree.Mapping mapping ->
          mapping
              .members()
              .forEach((key, member) -> {
                keys.put(at + "/" + key, mapping.keys().get(key));
                remember(at + "/" + key, member);
              });
      case Tree.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          remember(at + "/" + i, sequence.items().get(i));
        }
      }
      case Tree.Leaf _, Tree.Nothing _ -> {}
    }
  }

  private RuleSetting setting(Mark start) {
    String where = stripped("where");
    List<Mark> lines =
        where.isEmpty()
            ? List.of()
            : Verbatim.lines(document.text(), values.getOrDefault("/where", start), where);
    return new RuleSetting(
        stripped("rule"),
        stripped("strength"),
        stripped("weight"),
        stripped("level"),
        stripped("at_least"),
        where,
        parameters,
        stripped("source"),
        new Origin(document.file(), start, keys, values, lines));
  }

  private String stripped(String key) {
    return texts.getOrDefault(key, "").strip();
  }

  /// A single value as a text.
  static String text(Tree value, Place place, IssueLog log) {
    return switch (value) {
      case Tree.Leaf leaf -> leaf.text();
      case Tree.Nothing _ -> "";
      case Tree.Sequence _, Tree.Mapping _ -> {
        RuleValues.wrongForm(
            place, new Text("A single value is expected here.", "여기에는 값 하나가 와야 합니다."), log);
        yield "";
      }
    };
  }

  /// Logs a key that is none of those known.
  static void unknownKey(String key, Place place, List<String> known, IssueLog log) {
    log.add(
        IssueCode.F015_RULE_KEY,
        place,
        Text.format(
            "'%s' is no key of a rule.%s",
            "'%s'은(는) 규칙의 항목이 아닙니다.%s", Excerpt.of(key), NearMiss.hint(key, known)),
        Text.format(
            "Use %s; a rule's own settings belong below parameters.",
            "%s 중에서 쓰세요. 규칙 고유의 값은 parameters 아래에 씁니다.", String.join(", ", known)));
  }
}
