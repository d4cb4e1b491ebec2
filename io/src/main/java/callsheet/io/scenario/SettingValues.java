package callsheet.io.scenario;

import callsheet.io.table.Schemas;
import callsheet.problem.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a scenario says of itself, as the table `settings`.
final class SettingValues {

  private SettingValues() {}

  /// The table; keys in Korean for `ko`, else in English.
  static Sheet sheet(Scenario scenario, Locale locale) {
    boolean korean = locale.getLanguage().equals("ko");
    List<List<Value>> rows = new ArrayList<>();
    add(rows, korean ? "이름" : "name", new Value.Free(scenario.name()));
    add(rows, korean ? "시간대" : "zone", new Value.Word(scenario.zone().getId()));
    add(rows, korean ? "시작일" : "start", new Value.Word(scenario.horizon().start().toString()));
    add(rows, korean ? "일수" : "days", Value.of(scenario.horizon().days()));
    add(rows, korean ? "규칙프로필" : "profile", new Value.Free(scenario.profile()));
    return new Sheet(Schemas.SCENARIO.form("settings"), List.of(), rows);
  }

  private static void add(List<List<Value>> rows, String key, Value value) {
    if (!value.isBlank()) {
      rows.add(List.of(new Value.Word(key), value));
    }
  }
}
