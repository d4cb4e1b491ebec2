package callsheet.engine.bound;

import callsheet.engine.search.Budget;
import callsheet.model.Choices;
import callsheet.model.Model;

/// The Lagrangian dual of one level: each constraint has a price, each choice takes its best
/// literal at these prices, and the sum is a bound whatever the prices are. Prices move along an
/// averaged subgradient (the volume algorithm of Barahona and Anbil, 2000).
///
/// Prices are whole numbers of 1/1024 when a bound is claimed, so a claimed bound is exact
/// arithmetic, not a rounded float.
final class Lagrangian {

  private static final int SCALE = 1024;

  private final Constraints constraints;
  private final Choices choices;
  private final long[] worth;
  private final int literals;
  private final long constant;
  private final double[] price;
  private final double[] bestPrice;
  private final double[] inverseNorm;
  private final double[] slack;
  private final double[] averageSlack;
  private final double[] reduced;
  private final boolean[] chosen;
  private double bestValue = Double.POSITIVE_INFINITY;
  private double stride = 1;
  private int sinceBetter;

  /// @param worth what each literal earns by itself at the level
  /// @param constant what no choice changes
  Lagrangian(Model model, Constraints constraints, long[] worth, long constant) {
    this.constraints = constraints;
    this.choices = model.choices();
    this.worth = worth;
    this.literals = model.literalCount();
    this.constant = constant;
    this.price = new double[constraints.rows()];
    this.bestPrice = new double[constraints.rows()];
    this.inverseNorm = new double[constraints.rows()];
    this.slack = new double[constraints.rows()];
    this.averageSlack = new double[constraints.rows()];
    this.reduced = new double[literals];
    this.chosen = new boolean[literals];
    for (int row = 0; row < price.length; row++) {
      double norm = 0;
      for (int i = constraints.start(row); i < constraints.start(row + 1); i++) {
        norm += (double) constraints.coefficient(i) * constraints.coefficient(i);
      }
      inverseNorm[row] = norm == 0 ? 0 : 1 / Math.sqrt(norm);
    }
  }

  /// Moves the prices for a while; the exact bound at the best prices met.
  ///
  /// @param target a value the level is known to reach: steps are sized by the distance to it
  long improve(Budget budget, double target) {
    for (long iteration = 0; budget.used(iteration) < 1; iteration++) {
      double value = evaluate();
      if (value < bestValue) {
        sinceBetter = value < bestValue - Math.abs(bestValue) * 1e-5 ? 0 : sinceBetter + 1;
        bestValue = value;
        System.arraycopy(price, 0, bestPrice, 0, price.length);
      } else {
        sinceBetter++;
      }
      if (sinceBetter > 12) {
        stride = Math.max(1e-4, stride * 0.7);
        sinceBetter = 0;
        System.arraycopy(bestPrice, 0, price, 0, price.length);
        value = evaluate();
      }
      if (!step(value, target)) {
        break;
      }
    }
    return exact();
  }

  /// The dual value at the current prices; leaves the choices made and the slack of each
  /// constraint.
  private double evaluate() {
    double value = constant;
    for (int literal = 0; literal < literals; literal++) {
      reduced[literal] = worth[literal];
      chosen[literal] = false;
    }
    for (int row = 0; row < price.length; row++) {
      double p = price[row];
      if (p != 0) {
        value += p * constraints.right(row);
        for (int i = constraints.start(row); i < constraints.start(row + 1); i++) {
          reduced[constraints.literal(i)] -= p * constraints.coefficient(i);
        }
      }
    }
    value += choose();
    for (int row = 0; row < price.length; row++) {
      slack[row] = constraints.right(row);
    }
    for (int literal = 0; literal < literals; literal++) {
      if (chosen[literal]) {
        constraints.subtractColumn(literal, slack);
      }
    }
    return value;
  }

  private double choose() {
    double value = reduced[Model.TRUE];
    chosen[Model.TRUE] = true;
    for (int literal = 1; literal < choices.literals(); ) {
      int end = choices.end(choices.choiceOf(literal));
      int best = literal;
      for (int option = literal + 1; option < end; option++) {
        if (reduced[option] > reduced[best]) {
          best = option;
        }
      }
      chosen[best] = true;
      value += reduced[best];
      literal = end;
    }
    for (int derived = choices.literals(); derived < literals; derived++) {
      if (reduced[derived] > 0) {
        chosen[derived] = true;
        value += reduced[derived];
      }
    }
    return value;
  }

  private boolean step(double value, double target) {
    double square = 0;
    for (int row = 0; row < price.length; row++) {
      double scaled = slack[row] * inverseNorm[row];
      averageSlack[row] = 0.75 * averageSlack[row] + 0.25 * scaled;
      boolean idle = price[row] == 0 && averageSlack[row] > 0;
      if (!idle) {
        square += averageSlack[row] * averageSlack[row];
      }
    }
    if (square < 1e-12) {
      return false;
    }
    double length = stride * Math.max(1, value - target) / square;
    for (int row = 0; row < price.length; row++) {
      double moved = price[row] - length * averageSlack[row] * inverseNorm[row];
      price[row] = Math.min(constraints.ceiling(row), Math.max(0, moved));
    }
    return true;
  }

  /// The bound at the best prices, in whole numbers throughout.
  private long exact() {
    long[] exactReduced = new long[literals];
    for (int literal = 0; literal < literals; literal++) {
      exactReduced[literal] = Math.multiplyExact(worth[literal], SCALE);
    }
    long value = Math.multiplyExact(constant, SCALE);
    for (int row = 0; row < price.length; row++) {
      long p = (long) Math.floor(bestPrice[row] * SCALE);
      if (p > 0) {
        value = Math.addExact(value, Math.multiplyExact(p, (long) constraints.right(row)));
        for (int i = constraints.start(row); i < constraints.start(row + 1); i++) {
          exactReduced[constraints.literal(i)] -=
              Math.multiplyExact(p, (long) constraints.coefficient(i));
        }
      }
    }
    value = Math.addExact(value, exactReduced[Model.TRUE]);
    for (int literal = 1; literal < choices.literals(); ) {
      int end = choices.end(choices.choiceOf(literal));
      long best = exactReduced[literal];
      for (int option = literal + 1; option < end; option++) {
        best = Math.max(best, exactReduced[option]);
      }
      value = Math.addExact(value, best);
      literal = end;
    }
    for (int derived = choices.literals(); derived < literals; derived++) {
      value = Math.addExact(value, Math.max(0, exactReduced[derived]));
    }
    return Math.floorDiv(value, SCALE);
  }
}
