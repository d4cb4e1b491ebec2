package callsheet.engine.columns;

import callsheet.engine.cpsat.Pricing;
import callsheet.model.Model;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The linear program over plans: parts of plans, one plan's worth for each block, and what the
/// rows between blocks then charge.
///
/// While there are few plans, the prices of those rows swing far from what they come to in the end,
/// and plans made for them are of no use. So prices are kept in a box about a centre: whatever a
/// row lacks or has too much may be bought or sold at the border of the box (du Merle, Villeneuve,
/// Desrosiers and Hansen, 1999).
final class Master implements AutoCloseable {

  private static final double TINY = 1e-6;

  private final Model.Rows all;
  private final int[] link;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPObjective objective = solver.objective();
  private final MPConstraint[] one;
  private final MPConstraint[] sum;

  /// By link what makes up for too little, and for too much.
  private final MPVariable[] lacking;

  private final MPVariable[] spare;

  private final Map<Plan, MPVariable> plans = new LinkedHashMap<>();
  private final List<Optional<Plan>> fixed = new ArrayList<>();
  private double worth;
  private boolean isSolved;

  /// A program without plans.
  Master(Model model, Blocks blocks) {
    this.all = model.rows();
    this.link = blocks.links().stream().toArray();
    this.one = new MPConstraint[blocks.count()];
    this.sum = new MPConstraint[link.length];
    this.lacking = new MPVariable[link.length];
    this.spare = new MPVariable[link.length];
    objective.setMaximization();
    for (int block = 0; block < one.length; block++) {
      one[block] = solver.makeConstraint(1, 1);
      fixed.add(Optional.empty());
    }
    double infinity = MPSolver.infinity();
    for (int l = 0; l < link.length; l++) {
      long lo = all.lo()[link[l]];
      long hi = all.hi()[link[l]];
      sum[l] =
          solver.makeConstraint(
              lo == Model.NO_LO ? -infinity : lo, hi == Model.NO_HI ? infinity : hi);
      lacking[l] = solver.makeNumVar(0, infinity, "");
      spare[l] = solver.makeNumVar(0, infinity, "");
      sum[l].setCoefficient(lacking[l], 1);
      sum[l].setCoefficient(spare[l], -1);
    }
  }

  /// Adds a plan; false if it is there already.
  boolean add(Plan plan) {
    if (plans.containsKey(plan)) {
      return false;
    }
    MPVariable part = solver.makeNumVar(0, MPSolver.infinity(), "");
    objective.setCoefficient(part, plan.worth());
    one[plan.block()].setCoefficient(part, 1);
    for (int i = 0; i < plan.row().length; i++) {
      sum[Arrays.binarySearch(link, plan.row()[i])].setCoefficient(part, plan.amount()[i]);
    }
    plans.put(plan, part);
    return true;
  }

  /// What a unit beyond the row of a link costs.
  private long charge(int l) {
    return all.weight()[link[l]];
  }

  /// The mean of what a unit beyond a row costs.
  double meanCharge() {
    return IntStream.range(0, link.length).mapToLong(this::charge).average().orElse(0);
  }

  /// Solves the program.
  ///
  /// @param seconds after which it is given up
  void solve(double seconds) {
    solveNear(new double[all.count()], Double.POSITIVE_INFINITY, seconds);
  }

  /// Solves the program with its prices in a box.
  ///
  /// @param centre by row what a unit more of its sum should be worth
  /// @param box how far it may be worth more or less than that
  /// @param seconds after which it is given up
  void solveNear(double[] centre, double box, double seconds) {
    for (int l = 0; l < link.length; l++) {
      objective.setCoefficient(lacking[l], -Math.min((double) charge(l), box + centre[link[l]]));
      objective.setCoefficient(spare[l], -Math.min((double) charge(l), box - centre[link[l]]));
    }
    solver.setTimeLimit(Math.max(1, (long) (1_000 * seconds)));
    isSolved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    worth = objective.value();
  }

  /// Whether the last attempt to solve it came to the optimum.
  boolean isSolved() {
    return isSolved;
  }

  /// What the best parts of plans are worth.
  double worth() {
    return worth;
  }

  /// How large that is without what hard rows charge, which would hide all else; at least a point.
  double scale() {
    double broken =
        plans.entrySet().stream()
            .mapToDouble(each -> each.getKey().broken() * each.getValue().solutionValue())
            .sum();
    return Math.max(1, Math.abs(worth + broken));
  }

  /// By row what a unit more of its sum is worth.
  double[] prices() {
    double[] prices = new double[all.count()];
    for (int l = 0; l < link.length; l++) {
      prices[link[l]] = -sum[l].dualValue();
    }
    return prices;
  }

  /// Prices in whole parts, none higher than what a unit beyond its row costs.
  long[] parts(double[] prices) {
    long[] parts = new long[prices.length];
    for (int l = 0; l < link.length; l++) {
      long highest = charge(l) * Pricing.parts(1);
      parts[link[l]] = Math.clamp(Pricing.parts(prices[link[l]]), -highest, highest);
    }
    return parts;
  }

  /// What all rows together cost at some prices at least, in parts: each sum is as its row likes it
  /// best.
  ///
  /// @param price by row what a unit more of its sum is worth, at most what a unit beyond it costs
  long least(long[] price) {
    long least = 0;
    for (int row : link) {
      boolean isDear = price[row] > 0;
      long side = isDear ? all.lo()[row] : all.hi()[row];
      boolean isOpen = side == (isDear ? Model.NO_LO : Model.NO_HI);
      long sum = isOpen ? (isDear ? all.least(row) : all.most(row)) : side;
      least += price[row] * sum;
    }
    return least;
  }

  /// Of each block that is not fixed the plan that most is taken of.
  Map<Plan, Double> leading() {
    Map<Integer, Map.Entry<Plan, MPVariable>> best = new LinkedHashMap<>();
    for (Map.Entry<Plan, MPVariable> each : plans.entrySet()) {
      if (fixed.get(each.getKey().block()).isEmpty()) {
        best.merge(
            each.getKey().block(),
            each,
            (a, b) -> b.getValue().solutionValue() > a.getValue().solutionValue() ? b : a);
      }
    }
    Map<Plan, Double> leading = new LinkedHashMap<>();
    best.values().forEach(each -> leading.put(each.getKey(), each.getValue().solutionValue()));
    return leading;
  }

  /// The plans that anything is taken of.
  List<Plan> taken() {
    return plans.entrySet().stream()
        .filter(each -> each.getValue().solutionValue() > TINY)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The blocks that are not fixed.
  BitSet open() {
    BitSet open = new BitSet();
    for (int block = 0; block < one.length; block++) {
      open.set(block, fixed.get(block).isEmpty());
    }
    return open;
  }

  /// Fixes a block to a plan.
  void fix(Plan chosen) {
    fixed.set(chosen.block(), Optional.of(chosen));
    plans.forEach((plan, part) -> {
      if (plan.block() == chosen.block() && !plan.equals(chosen)) {
        part.setUb(0);
      }
    });
  }

  /// The plans that blocks are fixed to.
  List<Plan> fixed() {
    return fixed.stream().flatMap(Optional::stream).toList();
  }

  @Override
  public void close() {
    solver.delete();
  }
}
