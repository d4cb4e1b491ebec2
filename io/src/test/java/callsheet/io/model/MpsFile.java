package callsheet.io.model;

import callsheet.model.Model;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A free MPS file read back, as far as our own files go.
final class MpsFile {

  private final Map<String, Character> senses = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
  private final Map<String, Long> rights = new HashMap<>();

  static MpsFile parse(String text) {
    MpsFile file = new MpsFile();
    String section = "";
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.strip().split(" +"));
      if (line.startsWith("*")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        section = words.getFirst();
      } else if (section.equals("ROWS")) {
        file.senses.put(words.get(1), words.getFirst().charAt(0));
        file.rows.put(words.get(1), new LinkedHashMap<>());
      } else if (section.equals("COLUMNS") && !words.get(1).equals("'MARKER'")) {
        file.rows.get(words.get(1)).put(words.getFirst(), Long.valueOf(words.get(2)));
      } else if (section.equals("RHS")) {
        file.rights.put(words.get(1), Long.valueOf(words.get(2)));
      }
    }
    return file;
  }

  /// The columns of a roster: choices and derived literals as the model has them, the slacks as
  /// small and the levels as their rows make them.
  Point point(Model model, Roster roster) {
    Point point = new Point();
    boolean[] holds = model.values(roster.hosts());
    for (Seat seat : roster.scenario().seats()) {
      int s = seat.index();
      for (int l = model.choices().start(s); l < model.choices().end(s); l++) {
        point.values.put(Names.choice(roster.scenario(), model, l), holds[l] ? 1L : 0L);
      }
    }
    for (int k = 0; k < model.derived().count(); k++) {
      int row = model.derived().brokenRow()[k];
      String name = (row == Model.NONE ? "any_" : "broken_") + k;
      point.values.put(name, holds[model.choices().literals() + k] ? 1L : 0L);
      if (row != Model.NONE) {
        long activity = model.activity(row, holds);
        point.values.put(name + "_over", activity > model.rows().hi()[row] ? 1L : 0L);
        point.values.put(name + "_under", activity < model.rows().lo()[row] ? 1L : 0L);
      }
    }
    rows.forEach((name, terms) -> point.raiseSlack(name, terms));
    rows.forEach((name, terms) -> point.setLevel(name, terms));
    return point;
  }

  /// Values of the columns.
  final class Point {

    private final Map<String, Long> values = new HashMap<>();

    long value(String column) {
      return values.get(column);
    }

    double objective() {
      return sum(rows.get("obj"));
    }

    boolean keepsRows() {
      return rows.entrySet().stream().allMatch(row -> keeps(row.getKey(), row.getValue()));
    }

    private boolean keeps(String name, Map<String, Long> terms) {
      double sum = sum(terms);
      long right = rights.getOrDefault(name, 0L);
      return switch (senses.get(name)) {
        case 'L' -> sum <= right;
        case 'G' -> sum >= right;
        case 'E' -> sum == right;
        default -> true;
      };
    }

    private double sum(Map<String, Long> terms) {
      double sum = 0;
      for (Map.Entry<String, Long> term : terms.entrySet()) {
        sum += term.getValue() * (double) values.getOrDefault(term.getKey(), 0L);
      }
      return sum;
    }

    private void raiseSlack(String name, Map<String, Long> terms) {
      for (Map.Entry<String, Long> term : terms.entrySet()) {
        if (term.getKey().startsWith("slack_") && !name.startsWith("define_")) {
          double off = Math.abs(sum(terms) - rights.getOrDefault(name, 0L));
          if (!keeps(name, terms)) {
            // Whole slacks round up; others are whole anyway, their coefficient being 1 or they the
            // product of an amount.
            long more = (long) Math.ceil(off / Math.abs(term.getValue()));
            values.merge(term.getKey(), more, Long::sum);
          }
        }
      }
    }

    private void setLevel(String name, Map<String, Long> terms) {
      if (name.startsWith("define_")) {
        String level = name.substring("define_".length());
        values.put(level, Math.round(sum(terms)) - rights.getOrDefault(name, 0L));
      }
    }
  }
}
