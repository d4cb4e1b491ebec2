package callsheet.io.model;

import callsheet.io.model.LinearProgram.Column;
import callsheet.io.model.LinearProgram.Domain;
import callsheet.io.model.LinearProgram.Row;
import callsheet.io.model.LinearProgram.Sense;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Free MPS format, the objective negated and to be minimised.
final class MpsFormat {

  private record Entry(String row, long coefficient) {}

  private final LinearProgram program;
  private final Writer out;

  MpsFormat(LinearProgram program, Writer out) {
    this.program = program;
    this.out = out;
  }

  void write() throws IOException {
    for (String remark : program.remarks()) {
      out.write("* " + remark + "\n");
    }
    out.write("* The objective is minus the score.\n");
    out.write("NAME callsheet\nROWS\n N obj\n");
    for (Row row : program.rows()) {
      out.write(" " + sense(row.sense()) + " " + row.name() + "\n");
    }
    columns();
    out.write("RHS\n");
    for (Row row : program.rows()) {
      if (row.right() != 0) {
        out.write(" rhs " + row.name() + " " + row.right() + "\n");
      }
    }
    out.write("BOUNDS\n");
    for (Column column : program.columns()) {
      bound(column);
    }
    out.write("ENDATA\n");
  }

  private static String sense(Sense sense) {
    return switch (sense) {
      case AT_MOST -> "L";
      case AT_LEAST -> "G";
      case EQUAL -> "E";
    };
  }

  private void columns() throws IOException {
    List<List<Entry>> entries = entries();
    out.write("COLUMNS\n");
    boolean whole = false;
    int marker = 0;
    for (int c = 0; c < entries.size(); c++) {
      Column column = program.columns().get(c);
      boolean integer = column.domain() == Domain.BINARY || column.domain() == Domain.COUNT;
      if (integer != whole) {
        out.write(" M" + marker++ + " 'MARKER' " + (integer ? "'INTORG'" : "'INTEND'") + "\n");
        whole = integer;
      }
      if (entries.get(c).isEmpty()) {
        out.write(" " + column.name() + " obj 0\n");
      }
      for (Entry entry : entries.get(c)) {
        out.write(" " + column.name() + " " + entry.row() + " " + entry.coefficient() + "\n");
      }
    }
    if (whole) {
      out.write(" M" + marker + " 'MARKER' 'INTEND'\n");
    }
  }

  private List<List<Entry>> entries() {
    List<List<Entry>> entries = new ArrayList<>();
    program.columns().forEach(column -> entries.add(new ArrayList<>()));
    for (Map.Entry<Integer, Double> term : program.objective().entrySet()) {
      entries.get(term.getKey()).add(new Entry("obj", -Math.round(term.getValue())));
    }
    for (Row row : program.rows()) {
      row.terms().forEach((column, c) -> entries.get(column).add(new Entry(row.name(), c)));
    }
    return entries;
  }

  private void bound(Column column) throws IOException {
    switch (column.domain()) {
      case BINARY -> out.write(" BV bnd " + column.name() + "\n");
      case COUNT -> out.write(" PL bnd " + column.name() + "\n");
      case FREE -> out.write(" FR bnd " + column.name() + "\n");
      case AMOUNT -> {}
    }
  }
}
