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
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A model, or the part of it that some free seats span, as a CP-SAT program.
///
/// Seats that are not free stand as they are: their literals, and all that follows from them, are
/// constants, and only rows that a free seat can move are stated.
final class Program {

  private static final byte FALSE = 0;
  private static final byte TRUE = 1;
  private static final byte OPEN = 2;

  private final Reach reach;
  private final Model model;
  private final Choices choices;
  private final Multipliers multipliers;
  private final CpModel program = new CpModel();
  private final byte[] state;

  /// By literal whether it holds as the roster stands; every variable is hinted so.
  private final boolean[] holds;

  private final BoolVar[] variable;
  private final LinearExprBuilder objective = LinearExpr.newBuilder();
  private final int[] hosts;
  private final BitSet free;

  /// Whether all seats are free that are not settled.
  private final boolean isWhole;

  private final BitSet touchedRows = new BitSet();
  private final BitSet touchedDerived = new BitSet();
  private final BitSet touchedCliques = new BitSet();

  private Program(Reach reach, Multipliers multipliers, int[] hosts, BitSet free) {
    this.reach = reach;
    this.model = reach.model();
    this.choices = model.choices();
    this.multipliers = multipliers;
    this.hosts = hosts;
    this.free = free;
    this.isWhole =
        IntStream.range(0, choices.count()).allMatch(c -> free.get(c) || choices.isSettled(c));
    this.state = new byte[model.literalCount()];
    this.holds = model.values(hosts);
    this.variable = new BoolVar[model.literalCount()];
  }

  /// The program of some free seats, all others standing as in `hosts`.
  static Program of(Reach reach, Multipliers multipliers, int[] hosts, BitSet free) {
    Program program = new Program(reach, multipliers, hosts, free);
    program.settle();
    program.addChoices();
    program.addDerived();
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

  /// How many literals the free seats have.
  int literals() {
    return free.stream().map(seat -> choices.end(seat) - choices.start(seat)).sum();
  }

  private void settle() {
    for (int literal = 0; literal < state.length; literal++) {
      state[literal] = holds[literal] ? TRUE : FALSE;
    }
    forEachFreeLiteral(literal -> state[literal] = OPEN);
    forEachFreeLiteral(literal -> reach.forEachClique(literal, touchedCliques::set));
    touchedCliques.stream()
        .forEach(number -> {
          int[] clique = reach.clique(number);
          if (Arrays.stream(clique).anyMatch(member -> state[member] == TRUE)) {
            for (int member : clique) {
              if (state[member] == OPEN) {
                state[member] = FALSE;
              }
            }
          }
        });
    forEachFreeLiteral(literal -> {
      if (state[literal] != (holds[literal] ? TRUE : FALSE)) {
        touch(literal);
      }
    });
  }

  private void forEachFreeLiteral(IntConsumer visitor) {
    for (int s = free.nextSetBit(0); s >= 0; s = free.nextSetBit(s + 1)) {
      for (int literal = choices.start(s); literal < choices.end(s); literal++) {
        visitor.accept(literal);
      }
    }
  }

  /// A literal is not what it was: neither need be what it bears on.
  private void touch(int literal) {
    reach.forEachRow(
        literal,
        row -> {
          touchedRows.set(row);
          if (reach.brokenOf(row) != Model.NONE) {
            touchedDerived.set(reach.brokenOf(row));
          }
        });
    reach.forEachAny(literal, touchedDerived::set);
  }

  private void addChoices() {
    for (int s = free.nextSetBit(0); s >= 0; s = free.nextSetBit(s + 1)) {
      int open = 0;
      for (int literal = choices.start(s); literal < choices.end(s); literal++) {
        open += state[literal] == OPEN ? 1 : 0;
      }
      Literal[] options = new Literal[open];
      for (int literal = choices.start(s); literal < choices.end(s); literal++) {
        if (state[literal] == OPEN) {
          variable[literal] = hinted(holds[literal]);
          options[--open] = variable[literal];
        }
      }
      if (options.length > 0) {
        program.addExactlyOne(options);
      }
    }
  }

  /// Members have lower numbers than what is derived from them, so one pass in rising order does.
  private void addDerived() {
    Model.Derived derived = model.derived();
    for (int k = touchedDerived.nextSetBit(0); k >= 0; k = touchedDerived.nextSetBit(k + 1)) {
      int self = choices.literals() + k;
      byte before = state[self];
      if (derived.brokenRow()[k] != Model.NONE) {
        addBroken(self, derived.brokenRow()[k]);
      } else {
        addAny(self, derived, k);
      }
      if (state[self] != before) {
        touch(self);
      }
    }
  }

  private void addAny(int self, Model.Derived derived, int k) {
    int open = 0;
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      if (state[derived.member()[i]] == TRUE) {
        state[self] = TRUE;
        return;
      }
      open += state[derived.member()[i]] == OPEN ? 1 : 0;
    }
    if (open == 0) {
      state[self] = FALSE;
      return;
    }
    state[self] = OPEN;
    Literal[] members = new Literal[open];
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      if (state[derived.member()[i]] == OPEN) {
        members[--open] = variable[derived.member()[i]];
      }
    }
    if (members.length == 1) {
      variable[self] = (BoolVar) members[0];
      return;
    }
    variable[self] = hinted(holds[self]);
    program.addBoolOr(members).onlyEnforceIf(variable[self]);
    for (Literal member : members) {
      program.addImplication(member, variable[self]);
    }
  }

  private void addBroken(int self, int row) {
    OpenSum activity = sumOf(row);
    if (activity.open() == 0) {
      state[self] = model.rows().amount(row, activity.constant()) > 0 ? TRUE : FALSE;
      return;
    }
    boolean canExceed = activity.most() > model.rows().hi()[row];
    boolean canFallShort = activity.least() < model.rows().lo()[row];
    if (!canExceed && !canFallShort) {
      state[self] = FALSE;
      return;
    }
    state[self] = OPEN;
    if (canExceed && canFallShort) {
      BoolVar over = exceeds(activity, model.rows().hi()[row]);
      BoolVar under = fallsShort(activity, model.rows().lo()[row]);
      variable[self] = hinted(holds[self]);
      program.addEquality(LinearExpr.sum(new BoolVar[] {over, under}), variable[self]);
    } else {
      variable[self] =
          canExceed
              ? exceeds(activity, model.rows().hi()[row])
              : fallsShort(activity, model.rows().lo()[row]);
    }
  }

  private BoolVar hinted(boolean now) {
    BoolVar variable = program.newBoolVar("");
    program.addHint(variable, now);
    return variable;
  }

  private BoolVar exceeds(OpenSum activity, long hi) {
    BoolVar over = hinted(activity.now() > hi);
    program.addGreaterOrEqual(activity.sum(), hi + 1).onlyEnforceIf(over);
    program.addLessOrEqual(activity.sum(), hi).onlyEnforceIf(over.not());
    return over;
  }

  private BoolVar fallsShort(OpenSum activity, long lo) {
    BoolVar under = hinted(activity.now() < lo);
    program.addLessOrEqual(activity.sum(), lo - 1).onlyEnforceIf(under);
    program.addGreaterOrEqual(activity.sum(), lo).onlyEnforceIf(under.not());
    return under;
  }

  private void addCliques() {
    for (int c = touchedCliques.nextSetBit(0); c >= 0; c = touchedCliques.nextSetBit(c + 1)) {
      int[] clique = reach.clique(c);
      Literal[] members =
          Arrays.stream(clique)
              .filter(member -> state[member] == OPEN)
              .mapToObj(member -> variable[member])
              .toArray(Literal[]::new);
      if (members.length > 1) {
        program.addAtMostOne(members);
      }
    }
  }

  /// The sum of a row: its constant part, the open part as an expression, what it can be at least
  /// and at most, and what it is as the roster stands.
  private record OpenSum(
      LinearExprBuilder sum, int open, long constant, long least, long most, long now) {}

  private OpenSum sumOf(int row) {
    Model.Rows rows = model.rows();
    LinearExprBuilder sum = LinearExpr.newBuilder();
    int open = 0;
    long constant = 0;
    long least = 0;
    long most = 0;
    long now = 0;
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      int literal = rows.literal()[i];
      int coefficient = rows.coefficient()[i];
      if (state[literal] == TRUE) {
        constant += coefficient;
      } else if (state[literal] == OPEN) {
        sum.addTerm(variable[literal], coefficient);
        now += holds[literal] ? coefficient : 0;
        open++;
        least += Math.min(0, coefficient);
        most += Math.max(0, coefficient);
      }
    }
    sum.add(constant);
    return new OpenSum(sum, open, constant, constant + least, constant + most, constant + now);
  }

  private void addRows() {
    Model.Rows rows = model.rows();
    boolean keepsFill = isFilled();
    for (int row = touchedRows.nextSetBit(0); row >= 0; row = touchedRows.nextSetBit(row + 1)) {
      if (rows.level()[row] != Model.UNCOUNTED) {
        OpenSum activity = sumOf(row);
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
    return touchedRows.stream()
            .filter(row -> rows.level()[row] == Score.HARD || rows.level()[row] == Score.FILL)
            .allMatch(row -> rows.amount(row, model.activity(row, holds)) == 0)
        && touchedCliques.stream()
            .allMatch(c -> Arrays.stream(reach.clique(c)).filter(l -> holds[l]).count() <= 1)
        && free.stream().noneMatch(this::earnsForFill);
  }

  private boolean earnsForFill(int seat) {
    BitSet gains = new BitSet();
    for (int literal = choices.start(seat); literal < choices.end(seat); literal++) {
      reach.forEachGain(literal, gains::set);
    }
    return gains.stream().anyMatch(i -> model.gains().level()[i] == Score.FILL);
  }

  private void addRow(int row, OpenSum activity, boolean keepsFill) {
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

  /// A row that must hold, but for what is settled and can't be helped.
  private void keepRow(int row, OpenSum activity) {
    long hi = model.rows().hi()[row];
    long lo = model.rows().lo()[row];
    if (hi != Model.NO_HI) {
      program.addLessOrEqual(activity.sum(), Math.max(hi, activity.least()));
    }
    if (lo != Model.NO_LO) {
      program.addGreaterOrEqual(activity.sum(), Math.min(lo, activity.most()));
    }
  }

  /// A row that may be broken at a price. A hard one is broken already: it must not get worse, and
  /// is mended before all else.
  private void priceRow(int row, OpenSum activity) {
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
    free.stream().forEach(seat -> reach.forEachSoftConflict(seat, touched::set));
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
          if (state[first] == OPEN && state[second] == OPEN) {
            BoolVar both = hinted(holds[first] && holds[second]);
            program.addBoolOr(new Literal[] {variable[first].not(), variable[second].not(), both});
            objective.addTerm(both, -cost);
          } else if (state[first] == OPEN && state[second] == TRUE) {
            objective.addTerm(variable[first], -cost);
          } else if (state[second] == OPEN && state[first] == TRUE) {
            objective.addTerm(variable[second], -cost);
          }
        });
  }

  private void addGains() {
    Model.Gains gains = model.gains();
    forEachFreeLiteral(literal -> {
      if (state[literal] == OPEN) {
        reach.forEachGain(
            literal,
            i ->
                objective.addTerm(
                    variable[literal],
                    Math.multiplyExact(gains.points()[i], multipliers.factor()[gains.level()[i]])));
      }
    });
  }

  /// The roster of a solution, given which of its variables hold.
  int[] hosts(Predicate<Literal> holds) {
    int[] solved = hosts.clone();
    forEachFreeLiteral(literal -> {
      if (state[literal] == OPEN && holds.test(variable[literal])) {
        solved[choices.choiceOf(literal)] = choices.hostOf(literal);
      }
    });
    return solved;
  }
}
