package callsheet.bench.contender;

import callsheet.engine.bound.Cliques;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A model as a mixed-integer program: choices as equalities, weighted rows with a slack, hard
/// conflicts as cliques, which say more than their pairs.
///
/// The objective is the soft level plus the fill level times a price of a few hundred of the
/// greatest gains. That keeps the order of levels wherever it matters and the numbers small; it is
/// sound for the bound in any case, since a roster that fills less than all it can scores less than
/// any that does.
final class LinearModel {

  private static final double INFINITY = MPSolver.infinity();

  /// From here on a bound only says that there is none yet.
  private static final double UNKNOWN = 1e15;

  /// Greatest gains to a unit of the fill level.
  private static final long FILL_PRICE = 200;

  private final Model model;
  private final Choices choices;
  private final Model.Rows rows;
  private final MPSolver program;
  private final MPVariable[] variable;
  private final MPObjective objective;
  private final long[] factor;

  private LinearModel(Model model, MPSolver program) {
    if (model.levels() != 3) {
      throw new IllegalArgumentException("This model takes one soft level only");
    }
    this.model = model;
    this.choices = model.choices();
    this.rows = model.rows();
    this.program = program;
    this.variable = new MPVariable[model.literalCount()];
    this.objective = program.objective();
    long greatest = 1;
    for (long points : model.gains().points()) {
      greatest = Math.max(greatest, Math.abs(points));
    }
    this.factor = new long[] {0, FILL_PRICE * greatest, 1};
  }

  /// States a model in a solver that is still empty.
  static LinearModel state(Model model, MPSolver program) {
    LinearModel linear = new LinearModel(model, program);
    linear.choices();
    linear.derived();
    linear.rows();
    linear.cliques();
    linear.softConflicts();
    linear.gains();
    linear.hint();
    return linear;
  }

  private void choices() {
    variable[Model.TRUE] = program.makeNumVar(1, 1, "");
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        MPConstraint one = program.makeConstraint(1, 1);
        for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
          variable[literal] = program.makeBoolVar("");
          one.setCoefficient(variable[literal], 1);
        }
      }
    }
  }

  private void derived() {
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      MPVariable self = program.makeBoolVar("");
      variable[choices.literals() + k] = self;
      if (derived.brokenRow()[k] == Model.NONE) {
        any(derived, k, self);
      } else {
        broken(derived.brokenRow()[k], self);
      }
    }
  }

  private void any(Model.Derived derived, int k, MPVariable self) {
    MPConstraint some = program.makeConstraint(-INFINITY, 0);
    some.setCoefficient(self, 1);
    for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
      MPVariable member = variable[derived.member()[i]];
      some.setCoefficient(member, -1);
      MPConstraint implies = program.makeConstraint(-INFINITY, 0);
      implies.setCoefficient(member, 1);
      implies.setCoefficient(self, -1);
    }
  }

  /// `self = over + under`, each linked to the sum both ways by the least and most it can be.
  private void broken(int row, MPVariable self) {
    long least = rows.least(row);
    long most = rows.most(row);
    MPConstraint parts = program.makeConstraint(0, 0);
    parts.setCoefficient(self, -1);
    if (rows.hi()[row] != Model.NO_HI && most > rows.hi()[row]) {
      MPVariable over = program.makeBoolVar("");
      parts.setCoefficient(over, 1);
      sum(row, Model.NO_LO, rows.hi()[row]).setCoefficient(over, (double) (rows.hi()[row] - most));
      sum(row, least, Model.NO_HI).setCoefficient(over, (double) (least - rows.hi()[row] - 1));
    }
    if (rows.lo()[row] != Model.NO_LO && least < rows.lo()[row]) {
      MPVariable under = program.makeBoolVar("");
      parts.setCoefficient(under, 1);
      sum(row, rows.lo()[row], Model.NO_HI)
          .setCoefficient(under, (double) (rows.lo()[row] - least));
      sum(row, Model.NO_LO, most).setCoefficient(under, (double) (most - rows.lo()[row] + 1));
    }
  }

  private MPConstraint sum(int row, long lo, long hi) {
    Map<Integer, Integer> terms = new LinkedHashMap<>();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      terms.merge(rows.literal()[i], rows.coefficient()[i], Integer::sum);
    }
    MPConstraint sum =
        program.makeConstraint(
            lo == Model.NO_LO ? -INFINITY : (double) lo,
            hi == Model.NO_HI ? INFINITY : (double) hi);
    terms.forEach((literal, coefficient) -> sum.setCoefficient(variable[literal], coefficient));
    return sum;
  }

  private void rows() {
    for (int row = 0; row < rows.count(); row++) {
      int level = rows.level()[row];
      boolean overCan = rows.hi()[row] != Model.NO_HI && rows.most(row) > rows.hi()[row];
      boolean underCan = rows.lo()[row] != Model.NO_LO && rows.least(row) < rows.lo()[row];
      if (level == Model.UNCOUNTED || (!overCan && !underCan)) {
        continue;
      }
      if (level == Score.HARD) {
        // What nothing can mend must not make the program infeasible.
        long lo = underCan ? Math.min(rows.lo()[row], rows.most(row)) : Model.NO_LO;
        long hi = overCan ? Math.max(rows.hi()[row], rows.least(row)) : Model.NO_HI;
        sum(row, lo, hi);
        continue;
      }
      MPVariable slack = program.makeVar(0, INFINITY, rows.step()[row] != 1, "");
      objective.setCoefficient(slack, -(double) (rows.weight()[row] * factor[level]));
      if (overCan) {
        sum(row, Model.NO_LO, rows.hi()[row]).setCoefficient(slack, -rows.step()[row]);
      }
      if (underCan) {
        sum(row, rows.lo()[row], Model.NO_HI).setCoefficient(slack, rows.step()[row]);
      }
    }
  }

  private void cliques() {
    for (int[] clique : Cliques.of(model)) {
      MPConstraint atMostOne = program.makeConstraint(-INFINITY, 1);
      for (int literal : clique) {
        atMostOne.setCoefficient(variable[literal], 1);
      }
    }
    for (Conflicts conflicts : model.conflicts()) {
      for (int i = 0; conflicts.isHard() && i < conflicts.size(); i++) {
        forbidBesideSettled(conflicts, conflicts.seatA()[i], conflicts.seatB()[i]);
        forbidBesideSettled(conflicts, conflicts.seatB()[i], conflicts.seatA()[i]);
      }
    }
  }

  private void forbidBesideSettled(Conflicts conflicts, int settled, int open) {
    int host = choices.settledHost(settled);
    if (host != Model.NONE && conflicts.hosts().get(host) && !choices.isSettled(open)) {
      int literal = choices.literal(open, host);
      if (literal != Model.NONE) {
        variable[literal].setUb(0);
      }
    }
  }

  private void softConflicts() {
    for (Conflicts conflicts : model.conflicts()) {
      for (int i = 0; !conflicts.isHard() && i < conflicts.size(); i++) {
        long cost = conflicts.amounts()[i] * conflicts.weight() * factor[conflicts.level()];
        int a = conflicts.seatA()[i];
        int b = conflicts.seatB()[i];
        conflicts.hosts().stream()
            .forEach(
                host -> softConflict(choices.literal(a, host), choices.literal(b, host), cost));
      }
    }
  }

  private void softConflict(int first, int second, long cost) {
    if (first != Model.NONE && second != Model.NONE && cost != 0) {
      MPVariable both = program.makeNumVar(0, 1, "");
      MPConstraint row = program.makeConstraint(-INFINITY, 1);
      row.setCoefficient(both, -1);
      row.setCoefficient(variable[first], 1);
      row.setCoefficient(variable[second], 1);
      objective.setCoefficient(both, -(double) cost);
    }
  }

  private void gains() {
    double[] worth = new double[choices.literals()];
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      worth[gains.literal()[i]] += (double) (gains.points()[i] * factor[gains.level()[i]]);
    }
    for (int literal = 0; literal < worth.length; literal++) {
      if (worth[literal] != 0) {
        objective.setCoefficient(variable[literal], worth[literal]);
      }
    }
    objective.setMaximization();
  }

  private void hint() {
    MPVariable[] literals = new MPVariable[choices.literals() - 1];
    double[] values = new double[literals.length];
    for (int literal = 1; literal < choices.literals(); literal++) {
      literals[literal - 1] = variable[literal];
      values[literal - 1] = choices.hostOf(literal) == Model.NONE ? 1 : 0;
    }
    program.setHint(literals, values);
  }

  /// The hosts of the solution.
  int[] hosts() {
    int[] hosts = new int[choices.count()];
    for (int choice = 0; choice < hosts.length; choice++) {
      hosts[choice] = choices.settledHost(choice);
      for (int literal = choices.start(choice); literal < choices.end(choice); literal++) {
        if (variable[literal].solutionValue() > 0.5) {
          hosts[choice] = choices.hostOf(literal);
        }
      }
    }
    return hosts;
  }

  /// No roster that fills all it can scores more at the soft level, and every other scores less
  /// anyhow. Nothing is told if a pin breaks a hard rule, whose part is not stated here.
  Optional<Score> bound() {
    long[] constant = model.constantScore();
    double soft = objective.bestBound() + constant[Score.FILL + 1];
    return constant[Score.HARD] == 0 && constant[Score.FILL] == 0 && Math.abs(soft) < UNKNOWN
        ? Optional.of(Score.of(0, 0, (long) Math.floor(soft + 0.1 + Math.abs(soft) * 1e-9)))
        : Optional.empty();
  }
}
