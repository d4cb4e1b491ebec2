package callsheet.io.model;

import callsheet.io.model.LinearProgram.Column;
import callsheet.io.model.LinearProgram.Domain;
import callsheet.io.model.LinearProgram.Row;
import callsheet.io.model.LinearProgram.Sense;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/// CPLEX's LP format. Lines stay short: some readers take no more than 510 characters.
final class LpFormat {

  private static final int TERMS_A_LINE = 6;

  private final LinearProgram program;
  private final Writer out;

  LpFormat(LinearProgram program, Writer out) {
    this.program = program;
    this.out = out;
  }

  void write() throws IOException {
    for (String remark : program.remarks()) {
      out.write("\\ " + remark + "\n");
    }
    out.write("Maximize\n obj:");
    int count = 0;
    for (Map.Entry<Integer, Double> term : program.objective().entrySet()) {
      term(count++, Math.round(term.getValue()), term.getKey());
    }
    out.write("\nSubject To\n");
    for (Row row : program.rows()) {
      row(row);
    }
    out.write("Bounds\n");
    for (Column column : program.columns()) {
      if (column.domain() == Domain.FREE) {
        out.write(" " + column.name() + " free\n");
      }
    }
    names("Binaries", Domain.BINARY);
    names("Generals", Domain.COUNT);
    out.write("End\n");
  }

  private void row(Row row) throws IOException {
    out.write(" " + row.name() + ":");
    int count = 0;
    for (Map.Entry<Integer, Long> term : row.terms().entrySet()) {
      term(count++, term.getValue(), term.getKey());
    }
    if (row.terms().isEmpty()) {
      term(0, 0, 0);
    }
    out.write(" " + sense(row.sense()) + " " + row.right() + "\n");
  }

  private void term(int count, long coefficient, int column) throws IOException {
    if (count > 0 && count % TERMS_A_LINE == 0) {
      out.write("\n  ");
    }
    out.write(coefficient < 0 ? " - " : count == 0 ? " " : " + ");
    if (Math.abs(coefficient) != 1) {
      out.write(Math.abs(coefficient) + " ");
    }
    out.write(program.columns().get(column).name());
  }

  private static String sense(Sense sense) {
    return switch (sense) {
      case AT_MOST -> "<=";
      case AT_LEAST -> ">=";
      case EQUAL -> "=";
    };
  }

  private void names(String section, Domain domain) throws IOException {
    boolean headed = false;
    for (Column column : program.columns()) {
      if (column.domain() == domain) {
        if (!headed) {
          out.write(section + "\n");
          headed = true;
        }
        out.write(" " + column.name() + "\n");
      }
    }
  }
}
