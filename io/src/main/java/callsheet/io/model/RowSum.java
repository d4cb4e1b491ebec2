package callsheet.io.model;

import callsheet.io.model.LinearProgram.Terms;
import callsheet.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;

/// The sum of a compiled row over columns, each once, with its range.
final class RowSum {

  private final Map<Integer, Long> coefficients = new LinkedHashMap<>();
  private long constant;

  RowSum(Model model, int row, int[] columnOf) {
    Model.Rows rows = model.rows();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      if (rows.literal()[i] == Model.TRUE) {
        constant += rows.coefficient()[i];
      } else {
        coefficients.merge(columnOf[rows.literal()[i]], (long) rows.coefficient()[i], Long::sum);
      }
    }
  }

  /// A copy of the terms, without the constant.
  Terms terms() {
    Terms terms = new Terms();
    coefficients.forEach((column, coefficient) -> terms.add(coefficient, column));
    return terms;
  }

  long constant() {
    return constant;
  }

  boolean isConstant() {
    return coefficients.isEmpty();
  }

  /// The least it can be, the columns taken one by one.
  long least() {
    return constant + coefficients.values().stream().mapToLong(c -> Math.min(0, c)).sum();
  }

  /// The most it can be, the columns taken one by one.
  long most() {
    return constant + coefficients.values().stream().mapToLong(c -> Math.max(0, c)).sum();
  }
}
