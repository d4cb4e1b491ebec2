package callsheet.engine.activity;

import callsheet.model.Model;
import java.util.function.IntPredicate;

/// What each literal moves, a block for each in one flat array, so that a change of a literal reads
/// memory in one run: the literal itself, how many rows and how many derived literals it moves,
/// then (row, coefficient) for each row, hard rows first, then the block of each derived literal.
final class Links {

  /// In a block: the literal.
  static final int LITERAL = 0;

  /// In a block: the number of rows.
  static final int ROWS = 1;

  /// In a block: the number of derived literals.
  static final int PARENTS = 2;

  /// The length of a block before its rows.
  static final int HEADER = 3;

  private final Model model;
  private final Numbering numbering;
  private final int[] oldRow;
  private final IntPredicate folded;
  private final int[] at;
  private final int[] links;

  Links(Model model, Numbering numbering, IntPredicate folded) {
    this.model = model;
    this.numbering = numbering;
    this.oldRow = numbering.oldRow();
    this.folded = folded;
    this.at = new int[model.literalCount() + 1];
    int[] rows = new int[model.literalCount()];
    int[] parents = new int[model.literalCount()];
    visitRows(true, (literal, row, coefficient) -> rows[literal]++);
    visitRows(false, (literal, row, coefficient) -> rows[literal]++);
    visitDerived((literal, parent) -> parents[literal]++);
    for (int literal = 0; literal < rows.length; literal++) {
      at[literal + 1] = Math.addExact(at[literal], HEADER + 2 * rows[literal] + parents[literal]);
    }
    this.links = new int[at[rows.length]];
    for (int literal = 0; literal < rows.length; literal++) {
      links[at[literal] + ROWS] = rows[literal];
      links[at[literal] + PARENTS] = parents[literal];
      links[at[literal] + LITERAL] = literal;
    }
    int[] next = new int[rows.length];
    for (int literal = 0; literal < next.length; literal++) {
      next[literal] = at[literal] + HEADER;
    }
    RowVisitor place =
        (literal, row, coefficient) -> {
          links[next[literal]++] = row;
          links[next[literal]++] = coefficient;
        };
    visitRows(true, place);
    visitRows(false, place);
    visitDerived((literal, parent) -> links[next[literal]++] = at[parent]);
  }

  private interface RowVisitor {
    void visit(int literal, int row, int coefficient);
  }

  private interface DerivedVisitor {
    void visit(int literal, int parent);
  }

  private void visitRows(boolean hard, RowVisitor visitor) {
    Model.Rows rows = model.rows();
    for (int number = 0; number < rows.count(); number++) {
      int row = oldRow[number];
      if ((rows.level()[row] == 0) == hard && !folded.test(row)) {
        for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
          visitor.visit(numbering.literal(rows.literal()[i]), number, rows.coefficient()[i]);
        }
      }
    }
  }

  private void visitDerived(DerivedVisitor visitor) {
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      int parent = numbering.literal(numbering.base() + k);
      for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
        visitor.visit(numbering.literal(derived.member()[i]), parent);
      }
    }
  }

  int[] at() {
    return at;
  }

  int[] links() {
    return links;
  }
}
