package callsheet.io.scenario;

import callsheet.io.table.Schemas;
import callsheet.problem.RuleSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The rules of a scenario as the entries of `rules.yaml`, or as a table.
final class RuleEntries {

  private static final JsonMapper JSON = new JsonMapper();

  private RuleEntries() {}

  /// One map an entry, with the keys that are set; parameters by name.
  static List<Map<String, Object>> entries(List<RuleSetting> rules) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (RuleSetting rule : rules) {
      Map<String, Object> entry = new LinkedHashMap<>();
      put(entry, "rule", rule.rule());
      put(entry, "strength", rule.strength());
      put(entry, "weight", rule.weight());
      put(entry, "level", rule.level());
      put(entry, "at_least", rule.atLeast());
      put(entry, "where", rule.where());
      if (!rule.parameters().isEmpty()) {
        entry.put("parameters", new TreeMap<>(rule.parameters()));
      }
      put(entry, "source", rule.basis());
      entries.add(entry);
    }
    return entries;
  }

  private static void put(Map<String, Object> entry, String key, String value) {
    if (!value.isEmpty()) {
      entry.put(key, value);
    }
  }

  /// The table `rules`; parameters are written as JSON.
  static Sheet sheet(List<RuleSetting> rules) {
    List<List<Value>> rows = new ArrayList<>();
    for (RuleSetting rule : rules) {
      String parameters =
          rule.parameters().isEmpty()
              ? ""
              : JSON.writeValueAsString(new TreeMap<>(rule.parameters()));
      rows.add(
          List.of(
              new Value.Free(rule.rule()),
              new Value.Free(rule.strength()),
              new Value.Free(rule.weight()),
              new Value.Free(rule.level()),
              new Value.Free(rule.atLeast()),
              new Value.Free(rule.where()),
              new Value.Free(parameters),
              new Value.Free(rule.basis())));
    }
    return new Sheet(Schemas.SCENARIO.form("rules"), List.of(), rows);
  }
}
