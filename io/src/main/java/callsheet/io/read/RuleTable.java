package callsheet.io.read;

import callsheet.io.table.Place;
import callsheet.io.table.TableSet;
import callsheet.io.table.Tree;
import callsheet.problem.Origin;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the rules as written, from `rules.yaml`, a table `rules` or the JSON member `rules`.
///
/// Only the form is checked here: whether a rule exists and takes these parameters is for the
/// rulebook to say.
final class RuleTable {

  private final Reading reading;
  private final List<RuleSetting> settings = new ArrayList<>();
  private List<Profile> profiles = List.of();

  RuleTable(Reading reading) {
    this.reading = reading;
  }

  /// The rules in the order written.
  List<RuleSetting> settings() {
    return settings;
  }

  /// The profiles that they change; empty if they name none.
  List<Profile> profiles() {
    return profiles;
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
            row.name("source"),
            Origin.ofRow(row.place().file(), row.row().number())));
  }

  private void document(TableSet.Document document) {
    Tree root = document.root();
    if (root instanceof Tree.Mapping mapping) {
      mapping.members().forEach((key, value) -> top(document, key, mapping.keys().get(key), value));
    } else {
      list(document, document.pointer(), root);
    }
  }

  private void top(TableSet.Document document, String key, Origin.Mark at, Tree value) {
    String pointer = document.pointer().isEmpty() ? key : document.pointer() + "/" + key;
    switch (key) {
      case "profile" ->
          profiles = new ProfileNames(reading.log()).of(value, document.file(), pointer);
      case "rules" ->
          list(document, document.pointer().isEmpty() ? "" : document.pointer() + "/rules", value);
      default ->
          RuleEntry.unknownKey(
              key,
              Place.of(document.file(), at, pointer),
              List.of("profile", "rules"),
              reading.log());
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
              Place.of(document.file(), list.mark(), pointer),
              new Text("Rules are a list.", "규칙은 목록이어야 합니다."));
    }
  }

  private void entry(TableSet.Document document, String pointer, Tree entry) {
    RuleEntry reader = new RuleEntry(document, pointer, reading.log());
    switch (entry) {
      case Tree.Leaf leaf -> settings.add(reader.named(leaf));
      case Tree.Mapping mapping -> settings.add(reader.read(mapping));
      case Tree.Sequence _, Tree.Nothing _ ->
          wrongForm(
              Place.of(document.file(), entry.mark(), pointer),
              new Text("This is no rule.", "규칙이 아닙니다."));
    }
  }

  private void wrongForm(Place place, Text cause) {
    RuleValues.wrongForm(place, cause, reading.log());
  }
}
