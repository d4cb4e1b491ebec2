package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;

/// Builds the linear program of one level: the hard rows, the level's soft rows, the cliques, and
/// what ties derived literals to their members, as tight as it can be said in single rows.
///
/// Literals that are settled drop out, and so do rows that cannot bind and links that nobody would
/// gain by breaking.
final class Formulation {

  private final Model model;
  private final Choices choices;
  private final int level;
  private final long[] worth;
  private final Sides sides = new Sides();
  private final RowSum sum;
  private final int[] standsFor;
  private final LiveCliques cliques;

  private Formulation(Model model, int level, long[] worth, BitSet excluded) {
    this.model = model;
    this.choices = model.choices();
    this.level = level;
    this.worth = worth.clone();
    this.sum = new RowSum(model);
    this.standsFor = Settlement.of(model, excluded, sum);
    this.cliques = new LiveCliques(model, standsFor);
  }

  /// The linear program of a level.
  ///
  /// @param worth what each literal earns by itself at the level
  /// @param excluded base literals that cannot hold
  static LinearProgram of(Model model, int level, long[] worth, BitSet excluded) {
    Formulation formulation = new Formulation(model, level, worth, excluded);
    formulation.addRows();
    formulation.addSoftConflicts();
    formulation.addLinks();
    formulation.cliques.state(formulation.sides);
    return formulation.finish(model.constantScore()[level]);
  }

  private void addRows() {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] == 0 || rows.level()[row] == level) {
        sum.open(row, standsFor);
        long ceiling =
            rows.level()[row] == 0 ? Sides.HARD : ceiling(rows.weight()[row], rows.step()[row]);
        if (rows.hi()[row] != Model.NO_HI) {
          addSide(row, 1, rows.hi()[row], ceiling);
        }
        if (rows.lo()[row] != Model.NO_LO) {
          addSide(row, -1, -rows.lo()[row], ceiling);
        }
      }
    }
  }

  /// What a unit beyond the right side costs at least: a part of a step counts as that part.
  private static long ceiling(long weight, int step) {
    return Math.floorDiv(Math.multiplyExact(weight, LinearProgram.UNIT), step);
  }

  /// Adds `sign · sum ≤ right` if it can bind.
  private void addSide(int row, int sign, long right, long ceiling) {
    sum.state(sides, sign, right, ceiling);
    sides.isSideOf(row, sign);
    if (!sides.canBind()) {
      sides.drop();
    }
  }

  private void addSoftConflicts() {
    for (Conflicts conflicts : model.conflicts()) {
      if (conflicts.level() == level) {
        for (int i = 0; i < conflicts.size(); i++) {
          addPair(conflicts, i);
        }
      }
    }
  }

  private void addPair(Conflicts conflicts, int pair) {
    long ceiling =
        ceiling(Math.multiplyExact(conflicts.weight(), (long) conflicts.amounts()[pair]), 1);
    BitSet hosts = conflicts.hosts();
    for (int host = hosts.nextSetBit(0); host >= 0; host = hosts.nextSetBit(host + 1)) {
      int a = literal(conflicts.seatA()[pair], host);
      int b = literal(conflicts.seatB()[pair], host);
      boolean both = a != Settlement.ZERO && b != Settlement.ZERO;
      if (ceiling > 0
          && both
          && (a != Settlement.ONE || b != Settlement.ONE)
          && !cliques.exclude(a, b)) {
        sides.begin(1, ceiling);
        single(a, 1);
        single(b, 1);
      }
    }
  }

  private int literal(int seat, int host) {
    int literal = choices.literal(seat, host);
    return literal == Model.NONE ? Settlement.ZERO : standsFor[literal];
  }

  private void single(int literal, int coefficient) {
    if (literal == Settlement.ONE) {
      sides.constant(coefficient);
    } else {
      sides.term(literal, coefficient);
    }
  }

  private void addLinks() {
    new DerivedLinks(model, standsFor, cliques, sum, sides).state();
  }

  private LinearProgram finish(long constant) {
    int[] columnOf = new int[model.literalCount()];
    Arrays.fill(columnOf, -1);
    int next = 0;
    int groups = 0;
    int[] group = new int[choices.count() + 1];
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        group[groups++] = next;
        for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
          if (standsFor[literal] == literal) {
            columnOf[literal] = next++;
          }
        }
      }
    }
    group[groups] = next;
    for (int i = 0; i < sides.terms(); i++) {
      if (columnOf[sides.literal(i)] < 0) {
        columnOf[sides.literal(i)] = next++;
      }
    }
    long[] own = new long[next];
    for (int literal = 1; literal < choices.literals(); literal++) {
      if (columnOf[literal] >= 0) {
        own[columnOf[literal]] = worth[literal];
      }
    }
    return new LinearProgram(
        Arrays.copyOf(group, groups + 1),
        columnOf,
        own,
        Math.addExact(constant, worth[Model.TRUE]),
        sides);
  }
}
