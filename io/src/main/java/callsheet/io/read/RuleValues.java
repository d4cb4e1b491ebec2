package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
import callsheet.io.table.Tree;
import callsheet.io.table.YamlText;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of a rule as plain values: Long, Double, Boolean, String, List and Map.
record RuleValues(IssueLog log) {

  /// Logs that something is not in the form of a rule.
  static void wrongForm(Place place, Text cause, IssueLog log) {
    log.add(
        IssueCode.F014_RULE_FORM,
        place,
        cause,
        new Text(
            "Write rules as docs/formats.md shows: a list of entries with rule, strength, …",
            "docs/formats.md처럼 rule, strength 등을 가진 항목의 목록으로 쓰세요."));
  }

  /// The parameters in a cell: `rest: 660; kinds: [live, mobile]`, or YAML, or JSON.
  Map<String, Object> ofCell(String cell, Place place) {
    String yaml = cell.startsWith("{") ? cell : String.join("\n", entries(cell));
    return YamlText.tree(yaml, place, log).map(tree -> ofTree(tree, place)).orElse(Map.of());
  }

  /// The entries of a cell: parted at `;` outside quotes and brackets.
  private static List<String> entries(String cell) {
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else {
        depth += "[{".indexOf(c) >= 0 ? 1 : "]}".indexOf(c) >= 0 ? -1 : 0;
      }
      if (c == ';' && depth == 0 && quote == 0) {
        entries.add(entry.toString().strip());
        entry.setLength(0);
      } else {
        entry.append(c);
      }
    }
    entries.add(entries.isEmpty() ? entry.toString() : entry.toString().strip());
    return entries;
  }

  /// The parameters in a tree, which must be a mapping.
  Map<String, Object> ofTree(Tree tree, Place place) {
    if (tree instanceof Tree.Nothing) {
      return Map.of();
    }
    if (tree instanceof Tree.Mapping mapping) {
      return mapping(mapping, place);
    }
    wrongForm(place, new Text("Parameters are names with values.", "매개변수는 이름과 값으로 써야 합니다."), log);
    return Map.of();
  }

  private Map<String, Object> mapping(Tree.Mapping mapping, Place place) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.members().forEach((key, value) -> values.put(key, value(key, value, place)));
    return values;
  }

  private Object value(String key, Tree value, Place place) {
    return switch (value) {
      case Tree.Leaf leaf -> leaf.value();
      case Tree.Mapping mapping -> mapping(mapping, place);
      case Tree.Sequence sequence ->
          sequence.items().stream().map(item -> value(key, item, place)).toList();
      case Tree.Nothing _ -> {
        wrongForm(at(value, place), Text.format("'%s' has no value.", "'%s'에 값이 없습니다.", key), log);
        yield "";
      }
    };
  }

  /// A value's own place in a text; inside a cell, the cell.
  private static Place at(Tree value, Place place) {
    return place.character() == 0 ? place : Place.of(place.file(), value.mark(), place.column());
  }
}
