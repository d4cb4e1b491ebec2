package callsheet.engine.cpsat;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A model, or the part of it that some free seats span, as a CP-SAT program.
///
/// Seats that are not free stand as they are: their literals, and all that follows from them, are
/// constants, and only rows that a free seat can move are stated.
final class Program {

  private final Reach reach;
  private final Model model;
  private final Choices choices;
  private final Multipliers multipliers;
  private final int[] hosts;
  private final Scope scope;

  /// Whether all seats are free that are not settled, with all of their options.
  private final boolean isWhole;

  private final CpModel program = new CpModel();
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final PartLiterals literals;

  private Program(Reach reach, Multipliers multipliers, int[] hosts, Scope scope) {
    this.reach = reach;
    this.model = reach.model();
    this.choices = model.choices();
    this.multipliers = multipliers;
    this.hosts = hosts;
    this.scope = scope;
    this.isWhole =
        scope.shut().isEmpty()
            && IntStream.range(0, choices.count())
                .allMatch(c -> scope.free().get(c) || choices.isSettled(c));
    this.literals = new PartLiterals(reach, hosts, scope, program);
  }

  /// The program of a scope, all else standing as in `hosts`.
  static Program of(Reach reach, Multipliers multipliers, int[] hosts, Scope scope) {
    Program program = new Program(reach, multipliers, hosts, scope);
    program.addCliques();
    program.addRows();
    program.addSoftConflicts();
    program.addGains();
    program.program.maximize(program.objective);
    return program;
  }

  CpModel program() {
    return program;
  }

  /// How many literals the free seats may take.
  int literals() {
    int all = scope.free().stream().map(seat -> choices.end(seat) - choices.start(seat)).sum();
    return all - scope.shut().cardinality();
  }

  private void addCliques() {
    BitSet touched = literals.cliques();
    for (int c = touched.nextSetBit(0); c >= 0; c = touched.nextSetBit(c + 1)) {
      int[] clique = reach.clique(c);
      Literal[] members =
          Arrays.stream(clique)
              .filter(literals::isOpen)
              .mapToObj(literals::variable)
              .toArray(Literal[]::new);
      if (members.length > 1) {
        program.addAtMostOne(members);
      }
    }
  }

  private void addRows() {
    Model.Rows rows = model.rows();
    boolean keepsFill = isFilled();
    BitSet touched = literals.rows();
    for (int row = touched.nextSetBit(0); row >= 0; row = touched.nextSetBit(row + 1)) {
      if (rows.level()[row] != Model.UNCOUNTED) {
        PartLiterals.OpenSum activity = literals.sumOf(row);
        boolean canBreak = activity.most() > rows.hi()[row] || activity.least() < rows.lo()[row];
        if (activity.open() > 0 && canBreak) {
          addRow(row, activity, keepsFill);
        }
      }
    }
  }

  /// Whether the roster, as far as the part goes, keeps what is hard and is charged nothing for
  /// open seats, nor could earn more at their level. Then the best one is charged nothing for them
  /// either, since that counts before all else.
  private boolean isFilled() {
    Model.Rows rows = model.rows();
    return literals.rows().stream()
            .filter(row -> rows.level()[row] == Score.HARD || rows.level()[row] == Score.FILL)
            .allMatch(row -> rows.amount(row, literals.now(row)) == 0)
        && literals.cliques().stream()
            .allMatch(c -> Arrays.stream(reach.clique(c)).filter(literals::holds).count() <= 1)
        && scope.free().stream().noneMatch(this::earnsForFill);
  }

  private boolean earnsForFill(int seat) {
    BitSet gains = new BitSet();
    for (int literal = choices.start(seat); literal < choices.end(seat); literal++) {
      reach.forEachGain(literal, gains::set);
    }
    return gains.stream().anyMatch(i -> model.gains().level()[i] == Score.FILL);
  }

  private void addRow(int row, PartLiterals.OpenSum activity, boolean keepsFill) {
    Model.Rows rows = model.rows();
    int level = rows.level()[row];
    boolean isBroken = rows.amount(row, activity.now()) > 0;
    boolean isKept = level == Score.HARD ? isWhole || !isBroken : level == Score.FILL && keepsFill;
    if (isKept) {
      keepRow(row, activity);
    } else {
      priceRow(row, activity);
    }
  }

  /// A row that must hold, or be broken by no more than what is settled does.
  private void keepRow(int row, PartLiterals.OpenSum activity) {
    Model.Rows rows = model.rows();
    long hi = rows.hi()[row];
    long lo = rows.lo()[row];
    int step = rows.step()[row];
    if (hi != Model.NO_HI) {
      long over = Math.max(0, activity.least() - hi);
      program.addLessOrEqual(activity.sum(), hi + step * Math.ceilDiv(over, step));
    }
    if (lo != Model.NO_LO) {
      long under = Math.max(0, lo - activity.most());
      program.addGreaterOrEqual(activity.sum(), lo - step * Math.ceilDiv(under, step));
    }
  }

  /// A row that may be broken at a price. A hard one is broken already: it must not get worse, and
  /// is mended before all else.
  private void priceRow(int row, PartLiterals.OpenSum activity) {
    Model.Rows rows = model.rows();
    long hi = rows.hi()[row];
    long lo = rows.lo()[row];
    int level = rows.level()[row];
    long worst =
        level == Score.HARD
            ? rows.amount(row, activity.now())
            : Math.max(rows.amount(row, activity.least()), rows.amount(row, activity.most()));
    IntVar slack = program.newIntVar(0, worst, "");
    program.addHint(slack, rows.amount(row, activity.now()));
    objective.addTerm(slack, -Math.multiplyExact(rows.weight()[row], multipliers.factor()[level]));
    if (hi != Model.NO_HI) {
      program.addLessOrEqual(
          LinearExpr.newBuilder().add(activity.sum()).addTerm(slack, -rows.step()[row]), hi);
    }
    if (lo != Model.NO_LO) {
      program.addGreaterOrEqual(
          LinearExpr.newBuilder().add(activity.sum()).addTerm(slack, rows.step()[row]), lo);
    }
  }

  private void addSoftConflicts() {
    BitSet touched = new BitSet();
    scope.free().stream().forEach(seat -> reach.forEachSoftConflict(seat, touched::set));
    touched.stream()
        .forEach(number -> addSoftConflict(reach.softGroup(number), reach.softPair(number)));
  }

  private void addSoftConflict(Conflicts conflicts, int i) {
    int a = conflicts.seatA()[i];
    int b = conflicts.seatB()[i];
    long cost =
        Math.multiplyExact(
            Math.multiplyExact(conflicts.amounts()[i], conflicts.weight()),
            multipliers.factor()[conflicts.level()]);
    conflicts.hosts().stream()
        .forEach(host -> {
          int first = choices.literal(a, host);
          int second = choices.literal(b, host);
          if (first == Model.NONE || second == Model.NONE) {
            return;
          }
          if (literals.isOpen(first) && literals.isOpen(second)) {
            BoolVar both = literals.hinted(literals.holds(first) && literals.holds(second));
            program.addBoolOr(
                new Literal[] {
                  literals.variable(first).not(), literals.variable(second).not(), both
                });
            objective.addTerm(both, -cost);
          } else if (literals.isOpen(first) && literals.isTrue(second)) {
            objective.addTerm(literals.variable(first), -cost);
          } else if (literals.isOpen(second) && literals.isTrue(first)) {
            objective.addTerm(literals.variable(second), -cost);
          }
        });
  }

  private void addGains() {
    Model.Gains gains = model.gains();
    literals.forEachFreeLiteral(literal -> {
      if (literals.isOpen(literal)) {
        reach.forEachGain(
            literal,
            i ->
                objective.addTerm(
                    literals.variable(literal),
                    Math.multiplyExact(gains.points()[i], multipliers.factor()[gains.level()[i]])));
      }
    });
  }

  /// The roster of a solution, given which of its variables hold.
  int[] hosts(Predicate<Literal> holds) {
    int[] solved = hosts.clone();
    literals.forEachFreeLiteral(literal -> {
      if (literals.isOpen(literal) && holds.test(literals.variable(literal))) {
        solved[choices.choiceOf(literal)] = choices.hostOf(literal);
      }
    });
    return solved;
  }
}
