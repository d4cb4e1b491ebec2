package callsheet.engine.columns;

import callsheet.engine.columns.Diagram.Layer;
import callsheet.engine.columns.Diagram.LongRow;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.LongStream;

/// What the rest of a path through a diagram can be worth at most, node by node.
///
/// Long rows are priced for it: a unit of a row's sum costs something, or earns it, in place of the
/// row, and then the best rest of a path follows from the end backwards (Lagrange). At the prices
/// that make the best path worth least, this is close to what paths that keep the long rows are
/// worth.
final class Lookahead {

  /// How often prices are moved at most before paths are looked for.
  private static final int MOST_MOVES = 30;

  /// A move aims at so much less, in parts of what one option of a choice is worth more than
  /// another. A search begins with twice what the last one ended with, but no more than the first
  /// and no less than the second of these, and ends below the third.
  private static final double MOST_AIM = 1;

  private static final double LEAST_AIM = 0.02;
  private static final double LITTLE = 1e-3;

  private final Choices choices;
  private final Diagram diagram;
  private final boolean[] isHard;
  private final long[] lo;
  private final long[] hi;

  /// By long row what a unit less than `lo` or more than `hi` costs, in parts; endless if hard.
  private final double[] charge;

  /// By long row the most that a choice adds, and one if no path adds anything.
  private final double[] largest;

  /// By layer and option what is earned, in parts.
  private final long[][] earns;

  /// By toll what is charged, in parts.
  private final long[] charged;

  /// By long row what a unit of its sum costs: the best so far, kept from search to search.
  private double[] price;

  private double aim = Double.MAX_VALUE / 4;

  /// By layer and node the best of the rest, at the best prices, and at those that are tried.
  private double[][] best;

  private double[][] tried;

  /// By toll what it earns at the prices that are tried.
  private final double[] earned;

  Lookahead(Model model, Diagram diagram) {
    this.choices = model.choices();
    this.diagram = diagram;
    Model.Rows rows = model.rows();
    int longRows = diagram.longRows().size();
    this.isHard = new boolean[longRows];
    this.lo = new long[longRows];
    this.hi = new long[longRows];
    this.charge = new double[longRows];
    this.largest = new double[longRows];
    for (int k = 0; k < longRows; k++) {
      int row = diagram.longRows().get(k).row();
      isHard[k] = rows.level()[row] == Score.HARD;
      lo[k] = rows.lo()[row];
      hi[k] = rows.hi()[row];
      charge[k] =
          isHard[k]
              ? Double.POSITIVE_INFINITY
              : (double) Parts.of(rows.weight()[row]) / rows.step()[row];
      largest[k] = 1;
      for (int[] adds : diagram.adds()) {
        largest[k] = Math.max(largest[k], Math.abs(adds[k]));
      }
    }
    this.earns = new long[diagram.layers().size()][];
    Arrays.setAll(earns, layer -> new long[diagram.layers().get(layer).options()]);
    this.charged = LongStream.of(diagram.charge()).map(Parts::of).toArray();
    this.earned = new double[charged.length];
    this.price = new double[longRows];
    this.best = nodes();
    this.tried = nodes();
  }

  private double[][] nodes() {
    int layers = diagram.layers().size();
    double[][] nodes = new double[layers + 1][];
    Arrays.setAll(
        nodes, layer -> new double[layer == layers ? 1 : diagram.layers().get(layer).nodes()]);
    return nodes;
  }

  Diagram diagram() {
    return diagram;
  }

  /// By layer and option what is earned, in parts.
  long[][] earns() {
    return earns;
  }

  /// By toll what is charged, in parts.
  long[] charged() {
    return charged;
  }

  /// Whether a long row must be kept.
  boolean isHard(int k) {
    return isHard[k];
  }

  long lo(int k) {
    return lo[k];
  }

  long hi(int k) {
    return hi[k];
  }

  /// By long row what a unit of its sum costs, in parts.
  double[] price() {
    return price;
  }

  /// By node what a layer and those after it are worth at most, if long rows cost their price.
  double[] from(int layer) {
    return best[layer];
  }

  /// Prices long rows.
  ///
  /// @param worth by base literal what it earns, in parts
  /// @param floor prices are good enough when no path is worth more
  /// @return what no path that keeps the long rows is worth more than, in parts
  double look(long[] worth, long floor) {
    double range = earn(worth);
    aim = Math.clamp(2 * aim, LEAST_AIM * range, MOST_AIM * range);
    double least = Double.POSITIVE_INFINITY;
    double[] direction = new double[price.length];
    double[] trial = price.clone();
    for (int move = 0; move < MOST_MOVES && least > floor && aim > LITTLE * range; move++) {
      double most = worthAt(trial);
      if (most < least) {
        aim = least - most > aim / 2 ? 1.5 * aim : least - most < aim / 10 ? 0.7 * aim : aim;
        least = most;
        price = trial.clone();
        direction = excess(trial);
        double[][] other = best;
        best = tried;
        tried = other;
      } else {
        aim /= 2;
      }
      double square = 0;
      for (int k = 0; k < price.length; k++) {
        double inSteps = direction[k] / largest[k];
        square += inSteps * inSteps;
      }
      if (square == 0) {
        break;
      }
      double length = Math.min(aim, least - floor) / square;
      for (int k = 0; k < price.length; k++) {
        trial[k] = limited(k, price[k] + length * direction[k] / (largest[k] * largest[k]));
      }
    }
    return least;
  }

  /// Notes what options earn; how much one of a choice is worth more than another, in the mean.
  private double earn(long[] worth) {
    double range = 0;
    for (int layer = 0; layer < earns.length; layer++) {
      Layer at = diagram.layers().get(layer);
      int first = choices.start(at.choice());
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (int option = 0; option < at.options(); option++) {
        long earn = worth[first + option] - Parts.of(at.cost()[option]);
        earns[layer][option] = earn;
        if (worth[first + option] > Parts.SHUT) {
          least = Math.min(least, earn);
          most = Math.max(most, earn);
        }
      }
      range += (double) most - least;
    }
    return 1 + range / earns.length;
  }

  /// What the best path is worth if long rows cost so much.
  private double worthAt(double[] prices) {
    for (int toll = 0; toll < earned.length; toll++) {
      earned[toll] = -charged[toll];
      for (int k = 0; k < prices.length; k++) {
        earned[toll] -= prices[k] * diagram.adds()[toll][k];
      }
    }
    for (int layer = earns.length - 1; layer >= 0; layer--) {
      Layer at = diagram.layers().get(layer);
      for (int node = 0; node < at.nodes(); node++) {
        int arc = bestArc(layer, node);
        tried[layer][node] = worthOf(layer, arc, arc - node * at.options());
      }
    }
    return tried[0][0] + constant(prices);
  }

  /// The arc from a node that the best path takes.
  private int bestArc(int layer, int node) {
    Layer at = diagram.layers().get(layer);
    int best = Diagram.NOWHERE;
    double most = Double.NEGATIVE_INFINITY;
    int first = node * at.options();
    for (int option = 0; option < at.options(); option++) {
      double worth =
          at.target()[first + option] == Diagram.NOWHERE
              ? Double.NEGATIVE_INFINITY
              : worthOf(layer, first + option, option);
      if (worth > most) {
        most = worth;
        best = first + option;
      }
    }
    return best;
  }

  private double worthOf(int layer, int arc, int option) {
    Layer at = diagram.layers().get(layer);
    return earns[layer][option] + earned[at.toll()[arc]] + tried[layer + 1][at.target()[arc]];
  }

  /// What is earned at some prices by the limits of the rows themselves.
  private double constant(double[] prices) {
    double constant = 0;
    for (int k = 0; k < prices.length; k++) {
      if (prices[k] != 0) {
        long limit = prices[k] > 0 ? hi[k] : lo[k];
        constant += prices[k] * (limit - diagram.longRows().get(k).start());
      }
    }
    return constant;
  }

  /// By long row by how much its sum on the best path is beyond the limit that its price is for.
  private double[] excess(double[] prices) {
    long[] sum = diagram.longRows().stream().mapToLong(LongRow::start).toArray();
    int node = 0;
    for (int layer = 0; layer < earns.length; layer++) {
      Layer at = diagram.layers().get(layer);
      int arc = bestArc(layer, node);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += diagram.adds()[at.toll()[arc]][k];
      }
      node = at.target()[arc];
    }
    double[] excess = new double[sum.length];
    for (int k = 0; k < sum.length; k++) {
      boolean isTooMuch = hi[k] != Model.NO_HI && sum[k] > hi[k];
      boolean isTooLittle = lo[k] != Model.NO_LO && sum[k] < lo[k];
      if (prices[k] > 0 || (prices[k] == 0 && isTooMuch)) {
        excess[k] = sum[k] - hi[k];
      } else if (prices[k] < 0 || isTooLittle) {
        excess[k] = sum[k] - lo[k];
      }
    }
    return excess;
  }

  /// A price no higher than what the row itself would charge.
  private double limited(int k, double wanted) {
    return Math.clamp(
        wanted, lo[k] == Model.NO_LO ? 0 : -charge[k], hi[k] == Model.NO_HI ? 0 : charge[k]);
  }
}
