package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms of all tables that a source may hold.
public final class Schema {

  private final boolean closed;
  private final List<TableForm> forms;
  private final Map<String, TableForm> byName = new HashMap<>();

  /// @param closed whether a table that is not among the forms is worth a warning
  Schema(boolean closed, List<TableForm> forms) {
    this.closed = closed;
    this.forms = List.copyOf(forms);
    for (TableForm form : forms) {
      byName.put(NearMiss.folded(form.name()), form);
      byName.put(NearMiss.folded(form.korean()), form);
      form.aliases().forEach(alias -> byName.putIfAbsent(NearMiss.folded(alias), form));
    }
  }

  /// All forms, in the order tables are written.
  public List<TableForm> forms() {
    return forms;
  }

  /// The form of a table called so, in English or Korean.
  public Optional<TableForm> find(String name) {
    return Optional.ofNullable(byName.get(NearMiss.folded(name)));
  }

  /// The form with a name that is known to exist.
  public TableForm form(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("No table " + name));
  }

  /// English and Korean names of all tables.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    forms.forEach(form -> names.add(form.name()));
    forms.forEach(form -> names.add(form.korean()));
    return names;
  }

  /// Whether one of the tables is `settings`.
  boolean hasSettings() {
    return byName.containsKey("settings");
  }

  /// Logs that a table, called so, is not among the forms.
  void reportUnknown(Place place, String name, IssueLog log) {
    if (closed) {
      log.add(
          IssueCode.F010_UNKNOWN_TABLE,
          place,
          Text.format(
              "'%s' is no table of a scenario and was not read.%s",
              "'%s'은(는) 시나리오의 표가 아니어서 읽지 않았습니다.%s", Excerpt.of(name), NearMiss.hint(name, names())),
          new Text("Rename it, or take it out.", "이름을 바꾸거나 빼세요."));
    }
  }
}
