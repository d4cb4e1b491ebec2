package callsheet.io.model;

import callsheet.io.model.LinearProgram.Domain;
import callsheet.io.model.LinearProgram.Sense;
import callsheet.io.model.LinearProgram.Terms;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// Puts a compiled model into rows that any mixed-integer solver takes.
///
/// - A choice becomes an equality over its literals.
/// - A hard row stays as it is; a weighted one gets a slack column, the amount by which it is
///   broken: `sum − step · slack ≤ hi`, `sum + step · slack ≥ lo`.
/// - `d = any(m)` becomes `d ≥ mᵢ` and `d ≤ Σ mᵢ`.
/// - `b = broken(row)` is linked both ways with the least and the most its sum can be.
/// - A conflict becomes one row for each pair and host: `x + y ≤ 1`, or `amount · (x + y) − slack ≤
///   amount`.
///
/// A hard row that pins alone break can't be kept by any roster; it is left out with a remark.
final class ModelProgram {

  private final Scenario scenario;
  private final Model model;
  private final LinearProgram program = new LinearProgram();
  private final Levels levels;
  private final int[] columnOf;

  private ModelProgram(Scenario scenario, Model model) {
    this.scenario = scenario;
    this.model = model;
    this.levels = new Levels(program, model.constantScore());
    this.columnOf = new int[model.literalCount()];
  }

  static LinearProgram of(Scenario scenario, Model model) {
    ModelProgram made = new ModelProgram(scenario, model);
    made.choices();
    made.derivedColumns();
    for (int row = 0; row < model.rows().count(); row++) {
      made.row(row);
    }
    made.derivedRows();
    model.conflicts().forEach(made::conflicts);
    made.gains();
    made.levels.close();
    return made.program;
  }

  private void choices() {
    Choices literals = model.choices();
    for (Seat seat : scenario.seats()) {
      int s = seat.index();
      Terms choice = new Terms();
      for (int literal = literals.start(s); literal < literals.end(s); literal++) {
        columnOf[literal] = program.column(Names.choice(scenario, model, literal), Domain.BINARY);
        choice.add(1, columnOf[literal]);
      }
      if (!literals.isSettled(s)) {
        program.row("choice_" + Names.seat(seat), choice, Sense.EQUAL, 1);
      }
    }
  }

  private void derivedColumns() {
    for (int k = 0; k < model.derived().count(); k++) {
      String name = model.derived().brokenRow()[k] == Model.NONE ? "any_" : "broken_";
      columnOf[model.choices().literals() + k] = program.column(name + k, Domain.BINARY);
    }
  }

  private void row(int row) {
    int level = model.rows().level()[row];
    if (level == Model.UNCOUNTED) {
      return;
    }
    RowSum sum = sum(row);
    long lo = model.rows().lo()[row];
    long hi = model.rows().hi()[row];
    String name = "r" + row;
    if (level == 0) {
      if (sum.isConstant() && model.rows().amount(row, sum.constant()) > 0) {
        program.remark("Row " + name + " is broken by pins and left out.");
        return;
      }
      bounds(name, sum, lo, hi);
      return;
    }
    int step = model.rows().step()[row];
    long most =
        Math.max(model.rows().amount(row, sum.most()), model.rows().amount(row, sum.least()));
    int slack = program.column("slack_" + name, step == 1 ? Domain.AMOUNT : Domain.COUNT);
    if (hi != Model.NO_HI) {
      program.row(name + "_hi", sum.terms().add(-step, slack), Sense.AT_MOST, hi - sum.constant());
    }
    if (lo != Model.NO_LO) {
      program.row(name + "_lo", sum.terms().add(step, slack), Sense.AT_LEAST, lo - sum.constant());
    }
    levels.earn(level, -model.rows().weight()[row], slack, (double) most);
  }

  private void bounds(String name, RowSum sum, long lo, long hi) {
    if (hi != Model.NO_HI) {
      program.row(name + "_hi", sum.terms(), Sense.AT_MOST, hi - sum.constant());
    }
    if (lo != Model.NO_LO) {
      program.row(name + "_lo", sum.terms(), Sense.AT_LEAST, lo - sum.constant());
    }
  }

  private RowSum sum(int row) {
    return new RowSum(model, row, columnOf);
  }

  private void derivedRows() {
    for (int k = 0; k < model.derived().count(); k++) {
      int column = columnOf[model.choices().literals() + k];
      int row = model.derived().brokenRow()[k];
      if (row == Model.NONE) {
        any(k, column);
      } else {
        new BrokenLink(program, "broken_" + k, column, sum(row))
            .link(model.rows().lo()[row], model.rows().hi()[row]);
      }
    }
  }

  private void any(int k, int column) {
    Terms atMost = new Terms().add(1, column);
    long constant = 0;
    int from = model.derived().start()[k];
    int to = model.derived().start()[k + 1];
    for (int i = from; i < to; i++) {
      int member = model.derived().member()[i];
      if (member == Model.TRUE) {
        constant = 1;
        program.row("any_" + k + "_true", new Terms().add(1, column), Sense.AT_LEAST, 1);
      } else {
        atMost.add(-1, columnOf[member]);
        Terms atLeast = new Terms().add(1, column).add(-1, columnOf[member]);
        program.row("any_" + k + "_m" + (i - from), atLeast, Sense.AT_LEAST, 0);
      }
    }
    program.row("any_" + k + "_some", atMost, Sense.AT_MOST, constant);
  }

  private void conflicts(Conflicts conflicts) {
    for (int i = 0; i < conflicts.size(); i++) {
      if (conflicts.amounts()[i] > 0) {
        Seat a = scenario.seats().get(conflicts.seatA()[i]);
        Seat b = scenario.seats().get(conflicts.seatB()[i]);
        String name = "c" + conflicts.setting() + "_" + Names.seat(a) + "_" + Names.seat(b);
        int pair = i;
        conflicts.hosts().stream()
            .forEach(host ->
                conflict(
                    conflicts,
                    conflicts.amounts()[pair],
                    model.choices().literal(a.index(), host),
                    model.choices().literal(b.index(), host),
                    name + "_" + host));
      }
    }
  }

  private void conflict(Conflicts conflicts, int amount, int x, int y, String name) {
    if (x == Model.NONE || y == Model.NONE) {
      return;
    }
    boolean pinned = x == Model.TRUE && y == Model.TRUE;
    if (conflicts.isHard()) {
      if (pinned) {
        program.remark("Conflict " + name + " is broken by pins and left out.");
      } else {
        Terms terms = new Terms();
        long right = 1 - add(terms, 1, x) - add(terms, 1, y);
        program.row(name, terms, Sense.AT_MOST, right);
      }
    } else if (pinned) {
      levels.constant(conflicts.level(), -amount * conflicts.weight());
    } else {
      int slack = program.column("slack_" + name, Domain.AMOUNT);
      Terms terms = new Terms().add(-1, slack);
      long right = amount - add(terms, amount, x) - add(terms, amount, y);
      program.row(name, terms, Sense.AT_MOST, right);
      levels.earn(conflicts.level(), -conflicts.weight(), slack, amount);
    }
  }

  /// Adds a literal to a sum and returns what it adds in any case.
  private long add(Terms terms, long coefficient, int literal) {
    if (literal == Model.TRUE) {
      return coefficient;
    }
    terms.add(coefficient, columnOf[literal]);
    return 0;
  }

  private void gains() {
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      if (gains.literal()[i] == Model.TRUE) {
        levels.constant(gains.level()[i], gains.points()[i]);
      } else {
        levels.earn(gains.level()[i], gains.points()[i], columnOf[gains.literal()[i]], 1);
      }
    }
  }
}
