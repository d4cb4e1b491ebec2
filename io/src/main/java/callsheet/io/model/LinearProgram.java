package callsheet.io.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A mixed-integer program in the making: columns, rows, and an objective to be maximised.
final class LinearProgram {

  /// What values a column takes.
  enum Domain {
    BINARY,
    /// 0, 1, 2 …
    COUNT,
    /// From 0 up.
    AMOUNT,
    /// Any number.
    FREE
  }

  /// How a row's sum stands to its right side.
  enum Sense {
    AT_MOST,
    AT_LEAST,
    EQUAL
  }

  /// A column.
  record Column(String name, Domain domain) {}

  /// A row: `Σ coefficients · columns` against `right`, each column once.
  record Row(String name, Map<Integer, Long> terms, Sense sense, long right) {}

  /// A sum in which a column added twice counts twice.
  static final class Terms {
    private final Map<Integer, Long> byColumn = new LinkedHashMap<>();

    Terms add(long coefficient, int column) {
      byColumn.merge(column, coefficient, Long::sum);
      return this;
    }
  }

  private final List<String> remarks = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<Integer, Double> objective = new LinkedHashMap<>();

  /// Adds a line of explanation.
  void remark(String line) {
    remarks.add(line);
  }

  /// Adds a column; a name that is taken already gets a number.
  int column(String name, Domain domain) {
    columns.add(new Column(unique(name), domain));
    return columns.size() - 1;
  }

  /// Adds a row, unless it has no terms and holds anyhow.
  void row(String name, Terms terms, Sense sense, long right) {
    terms.byColumn.values().removeIf(coefficient -> coefficient == 0);
    boolean holds =
        switch (sense) {
          case AT_MOST -> right >= 0;
          case AT_LEAST -> right <= 0;
          case EQUAL -> right == 0;
        };
    if (!terms.byColumn.isEmpty() || !holds) {
      rows.add(new Row(unique(name), terms.byColumn, sense, right));
    }
  }

  /// Sets what a unit of a column earns.
  void objective(int column, double earns) {
    objective.put(column, earns);
  }

  private String unique(String name) {
    Integer before = names.putIfAbsent(name, 1);
    if (before == null) {
      return name;
    }
    names.put(name, before + 1);
    return unique(name + "_" + (before + 1));
  }

  List<String> remarks() {
    return remarks;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }

  Map<Integer, Double> objective() {
    return objective;
  }
}
