package callsheet.engine.cpsat;

import callsheet.model.Choices;
import callsheet.model.Model;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/// The literals of a model while some seats are free and all others stand: which of them the free
/// seats can still turn, the CP-SAT variable of each of those, and the rows and cliques that they
/// bear on.
///
/// Every variable is hinted as the roster stands.
final class PartLiterals {

  private static final byte FALSE = 0;
  private static final byte TRUE = 1;
  private static final byte OPEN = 2;

  private final Reach reach;
  private final Model model;
  private final Choices choices;
  private final Scope scope;
  private final CpModel program;
  private final byte[] state;

  /// By literal whether it holds as the roster stands.
  private final boolean[] holds;

  private final BoolVar[] variable;
  private final BitSet rows = new BitSet();
  private final BitSet derived = new BitSet();
  private final BitSet cliques = new BitSet();

  /// Adds the variables, and what ties them to each other, to a program.
  ///
  /// @param hosts by seat, as the roster stands
  PartLiterals(Reach reach, int[] hosts, Scope scope, CpModel program) {
    this.reach = reach;
    this.model = reach.model();
    this.choices = model.choices();
    this.scope = scope;
    this.program = program;
    this.state = new byte[model.literalCount()];
    this.holds = model.values(hosts);
    this.variable = new BoolVar[model.literalCount()];
    settle();
    addChoices();
    addDerived();
  }

  /// Whether a literal may come out either way.
  boolean isOpen(int literal) {
    return state[literal] == OPEN;
  }

  /// Whether a literal holds whatever comes out.
  boolean isTrue(int literal) {
    return state[literal] == TRUE;
  }

  /// Whether a literal holds as the roster stands.
  boolean holds(int literal) {
    return holds[literal];
  }

  /// The variable of an open literal.
  BoolVar variable(int literal) {
    return variable[literal];
  }

  /// A further variable, hinted to be what it is now.
  BoolVar hinted(boolean now) {
    BoolVar variable = program.newBoolVar("");
    program.addHint(variable, now);
    return variable;
  }

  /// The rows that the part can move.
  BitSet rows() {
    return rows;
  }

  /// The numbers of the cliques that free literals are in.
  BitSet cliques() {
    return cliques;
  }

  /// What a row comes to as the roster stands.
  long now(int row) {
    return model.activity(row, holds);
  }

  private void settle() {
    for (int literal = 0; literal < state.length; literal++) {
      state[literal] = holds[literal] ? TRUE : FALSE;
    }
    forEachFreeLiteral(literal -> state[literal] = scope.shut().get(literal) ? FALSE : OPEN);
    forEachFreeLiteral(literal -> reach.forEachClique(literal, cliques::set));
    cliques.stream()
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

  /// Visits the literals of the free seats.
  void forEachFreeLiteral(IntConsumer visitor) {
    BitSet free = scope.free();
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
          rows.set(row);
          if (reach.brokenOf(row) != Model.NONE) {
            derived.set(reach.brokenOf(row));
          }
        });
    reach.forEachAny(literal, derived::set);
  }

  private void addChoices() {
    BitSet free = scope.free();
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
    Model.Derived all = model.derived();
    for (int k = derived.nextSetBit(0); k >= 0; k = derived.nextSetBit(k + 1)) {
      int self = choices.literals() + k;
      byte before = state[self];
      if (all.brokenRow()[k] != Model.NONE) {
        addBroken(self, all.brokenRow()[k]);
      } else {
        addAny(self, all, k);
      }
      if (state[self] != before) {
        touch(self);
      }
    }
  }

  private void addAny(int self, Model.Derived all, int k) {
    int open = 0;
    for (int i = all.start()[k]; i < all.start()[k + 1]; i++) {
      if (state[all.member()[i]] == TRUE) {
        state[self] = TRUE;
        return;
      }
      open += state[all.member()[i]] == OPEN ? 1 : 0;
    }
    if (open == 0) {
      state[self] = FALSE;
      return;
    }
    state[self] = OPEN;
    Literal[] members = new Literal[open];
    for (int i = all.start()[k]; i < all.start()[k + 1]; i++) {
      if (state[all.member()[i]] == OPEN) {
        members[--open] = variable[all.member()[i]];
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

  /// The sum of a row: its constant part, the open part as an expression, what it can be at least
  /// and at most, and what it is as the roster stands.
  record OpenSum(LinearExprBuilder sum, int open, long constant, long least, long most, long now) {}

  /// The sum of a row.
  OpenSum sumOf(int row) {
    Model.Rows all = model.rows();
    LinearExprBuilder sum = LinearExpr.newBuilder();
    int open = 0;
    long constant = 0;
    long least = 0;
    long most = 0;
    long now = 0;
    for (int i = all.start()[row]; i < all.start()[row + 1]; i++) {
      int literal = all.literal()[i];
      int coefficient = all.coefficient()[i];
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
}
