package callsheet.io.read;

import callsheet.io.table.Column;
import callsheet.io.table.Excerpt;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.io.table.Schemas;
import callsheet.io.table.TableForm;
import callsheet.io.table.TableSet;
import callsheet.io.table.Tree;
import callsheet.problem.IssueCode;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the rules as written, from `rules.yaml`, a table `rules` or the JSON member `rules`.
///
/// Only the form is checked here: whether a rule exists and takes these parameters is for the
/// rulebook to say.
final class RuleTable {

  private static final TableForm FORM = Schemas.SCENARIO.form("rules");
  private static final List<String> KEYS = FORM.columns().stream().map(Column::name).toList();

  private final Reading reading;
  private final List<RuleSetting> settings = new ArrayList<>();
  private String profile = "";

  RuleTable(Reading reading) {
    this.reading = reading;
  }

  /// The rules in the order written.
  List<RuleSetting> settings() {
    return settings;
  }

  /// The profile that they change; empty if they name none.
  String profile() {
    return profile;
  }

  /// Reads them.
  void read() {
    reading.tables().rules().ifPresent(this::document);
    if (reading.tables().table("rules").isPresent()) {
      settings.addAll(reading.rows("rules", this::row).values());
    }
  }

  private Optional<RuleSetting> row(RowReader row) {
    Map<String, Object> parameters = new HashMap<>();
    String cell = row.text("parameters");
    if (!cell.isEmpty()) {
      RuleValues values = new RuleValues(reading.log());
      parameters.putAll(values.ofCell(cell, row.place("parameters")));
    }
    return Optional.of(
        new RuleSetting(
            row.required("rule"),
            row.name("strength"),
            row.name("weight"),
            row.name("level"),
            row.name("at_least"),
            row.text("where"),
            parameters,
            row.place().file(),
            row.row().number()));
  }

  private void document(TableSet.Document document) {
    Tree root = document.root();
    String pointer = document.pointer();
    if (root instanceof Tree.Mapping mapping) {
      mapping.members().forEach((key, value) -> top(document, key, value));
    } else {
      list(document, pointer, root);
    }
  }

  private void top(TableSet.Document document, String key, Tree value) {
    Place place = place(document, value, document.pointer(), key);
    switch (key) {
      case "profile" -> profile = text(value, place);
      case "rules" ->
          list(document, document.pointer().isEmpty() ? "" : document.pointer() + "/rules", value);
      default -> unknownKey(key, place, List.of("profile", "rules"));
    }
  }

  private void list(TableSet.Document document, String pointer, Tree list) {
    switch (list) {
      case Tree.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          entry(document, pointer.isEmpty() ? "" : pointer + "/" + i, sequence.items().get(i));
        }
      }
      case Tree.Nothing _ -> {}
      case Tree.Leaf _, Tree.Mapping _ ->
          wrongForm(
              new Place(document.file(), list.line(), pointer),
              new Text("Rules are a list.", "규칙은 목록이어야 합니다."));
    }
  }

  private void entry(TableSet.Document document, String pointer, Tree entry) {
    Place place = new Place(document.file(), entry.line(), pointer);
    switch (entry) {
      case Tree.Leaf leaf -> settings.add(setting(Map.of("rule", leaf.text()), Map.of(), place));
      case Tree.Mapping mapping -> mapping(document, pointer, mapping);
      case Tree.Sequence _, Tree.Nothing _ ->
          wrongForm(place, new Text("This is no rule.", "규칙이 아닙니다."));
    }
  }

  private void mapping(TableSet.Document document, String pointer, Tree.Mapping entry) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Object> parameters = new HashMap<>();
    entry
        .members()
        .forEach((key, value) -> {
          Place place = place(document, value, pointer, key);
          OptionalInt column = FORM.column(key);
          if (column.isEmpty()) {
            unknownKey(key, place, KEYS);
          } else if (FORM.columns().get(column.getAsInt()).name().equals("parameters")) {
            parameters.putAll(new RuleValues(reading.log()).ofTree(value, place));
          } else {
            texts.put(FORM.columns().get(column.getAsInt()).name(), text(value, place));
          }
        });
    Place place = new Place(document.file(), entry.line(), pointer);
    if (texts.getOrDefault("rule", "").isBlank()) {
      wrongForm(place, new Text("An entry does not name its rule.", "규칙 이름이 없습니다."));
    }
    settings.add(setting(texts, parameters, place));
  }

  private static RuleSetting setting(
      Map<String, String> texts, Map<String, Object> parameters, Place place) {
    return new RuleSetting(
        texts.getOrDefault("rule", "").strip(),
        texts.getOrDefault("strength", "").strip(),
        texts.getOrDefault("weight", "").strip(),
        texts.getOrDefault("level", "").strip(),
        texts.getOrDefault("at_least", "").strip(),
        texts.getOrDefault("where", "").strip(),
        parameters,
        place.file(),
        place.row());
  }

  private String text(Tree value, Place place) {
    return switch (value) {
      case Tree.Leaf leaf -> leaf.text();
      case Tree.Nothing _ -> "";
      case Tree.Sequence _, Tree.Mapping _ -> {
        wrongForm(place, new Text("A single value is expected here.", "여기에는 값 하나가 와야 합니다."));
        yield "";
      }
    };
  }

  private static Place place(TableSet.Document document, Tree value, String pointer, String key) {
    return new Place(
        document.file(), value.line(), document.pointer().isEmpty() ? key : pointer + "/" + key);
  }

  private void wrongForm(Place place, Text cause) {
    RuleValues.wrongForm(place, cause, reading.log());
  }

  private void unknownKey(String key, Place place, List<String> known) {
    reading
        .log()
        .add(
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
