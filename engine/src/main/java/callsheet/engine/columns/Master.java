package callsheet.engine.columns;

import callsheet.model.Model;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final int literals;
  private final int[] link;
  private final MPSolver solver = MPSolver.createSolver("GLOP");
  private final MPObjective objective = solver.objective();
  private final MPConstraint[] one;
  private final MPConstraint[] sum;

  /// By link what makes up for too little, and for too much.
  private final MPVariable[] lacking;

  private final MPVariable[] spare;

  /// Where it stood last is the best start for what is changed: no presolve, and primal steps, for
  /// which new plans are no obstacle.
  private final MPSolverParameters parameters = new MPSolverParameters();

  private final Map<Plan, MPVariable> plans = new LinkedHashMap<>();

  /// By block the plans that may be taken.
  private final List<List<Plan>> allowed = new ArrayList<>();

  /// The plans that anything was ever taken of.
  private final Set<Plan> taken = new LinkedHashSet<>();

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
    this.literals = model.choices().literals();
    parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
    parameters.setIntegerParam(IntegerParam.LP_ALGORITHM, LpAlgorithmValues.PRIMAL.swigValue());
    objective.setMaximization();
    for (int block = 0; block < one.length; block++) {
      one[block] = solver.makeConstraint(1, 1);
      allowed.add(new ArrayList<>());
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
    allowed.get(plan.block()).add(plan);
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
  /// @param centre by row what a unit more of its sum should be worth; no more than a unit beyond
  ///   it costs, whatever it says
  /// @param box how far it may be worth more or less than that
  /// @param seconds after which it is given up
  void solveNear(double[] centre, double box, double seconds) {
    for (int l = 0; l < link.length; l++) {
      double charge = charge(l);
      double middle = Math.clamp(centre[link[l]], -charge, charge);
      objective.setCoefficient(lacking[l], -Math.min(charge, box + middle));
      objective.setCoefficient(spare[l], -Math.min(charge, box - middle));
    }
    solver.setTimeLimit(Math.max(1, (long) (1_000 * seconds)));
    isSolved = solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    if (!isSolved) {
      return;
    }
    worth = objective.value();
    plans.forEach((plan, part) -> {
      if (part.solutionValue() > TINY) {
        taken.add(plan);
      }
    });
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
      long highest = charge(l) * Parts.of(1);
      parts[link[l]] = Math.clamp(Parts.of(prices[link[l]]), -highest, highest);
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

  /// Of each block the plan that most is taken of.
  List<Plan> leading() {
    return allowed.stream()
        .map(of -> Collections.max(of, Comparator.comparingDouble(this::part)))
        .toList();
  }

  /// How much is taken of a plan.
  private double part(Plan plan) {
    return plans.get(plan).solutionValue();
  }

  /// By base literal how much is taken of plans that have it.
  double[] shares() {
    double[] shares = new double[literals];
    allowed.stream()
        .flatMap(List::stream)
        .forEach(plan -> {
          double part = part(plan);
          for (int literal : plan.literals()) {
            shares[literal] += part;
          }
        });
    return shares;
  }

  /// What the best plan of a block that may be taken is worth at some prices, in parts.
  long best(int block, long[] price) {
    return allowed.get(block).stream()
        .mapToLong(plan -> plan.worthAt(price))
        .max()
        .orElse(Long.MIN_VALUE);
  }

  /// The plans that anything was ever taken of.
  Set<Plan> taken() {
    return taken;
  }

  /// Lets nothing be taken of plans that have any of some literals. One plan at least must be left
  /// of each block.
  void shut(BitSet some) {
    for (List<Plan> of : allowed) {
      of.removeIf(plan -> {
        boolean isShut = plan.takesAnyOf(some);
        if (isShut) {
          plans.get(plan).setUb(0);
        }
        return isShut;
      });
    }
  }

  @Override
  public void close() {
    solver.delete();
  }
}
