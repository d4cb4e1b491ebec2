package callsheet.engine.bound;

import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.Optional;

/// Lowers the bound of whole months by steps on their prices (Polyak, 1969), each along a mean of
/// what the last best months lacked (Camerini, Fratta and Maffioli, 1975).
///
/// Steps go by the patterns near the best ([HostMonths#nearValue]), but for one in two dozen, at
/// which all are looked at and the bound is taken.
final class Descent {

  private static final int ALL = 24;

  /// As many iterations over rows take about as long as a step.
  private static final int COST = 4;

  /// The part of the direction that stays from step to step.
  private static final double KEPT = 0.9;

  /// Steps aim at this part of the gap below the bound; at less when so many looks in a row lowered
  /// it by less than the given part of that, until it is no more than the last part of the gap.
  private static final double FIRST_AIM = 0.06;

  private static final int PATIENCE = 3;
  private static final double LITTLE = 0.002;
  private static final double LESS = 1.3;
  private static final double LAST_AIM = 5e-4;

  /// What a unit beyond a row that must hold costs at most, in points.
  private static final long MOST_PRICE = 100_000;

  private final LinearProgram program;
  private final HostMonths months;
  private final PricedRows priced;
  private final long[] price;
  private final long[] bestPrice;
  private final double[] direction;

  /// By price how long its steps are: the greatest coefficients and the longest rows move least.
  private final double[] scale;

  private long bestValue = Long.MAX_VALUE;

  /// The part of the gap that is aimed at.
  private double aim = FIRST_AIM;

  private int steps;
  private int stale;

  private Descent(LinearProgram program, HostMonths months, float[] rowPrice) {
    this.program = program;
    this.months = months;
    this.priced = months.priced();
    this.price = priced.of(rowPrice);
    this.direction = new double[price.length];
    this.scale = new double[price.length];
    Arrays.fill(scale, 0, priced.choices(), 1);
    for (int i = priced.choices(); i < price.length; i++) {
      price[i] = limit(i, price[i]);
      scale[i] = scale(priced.row(i));
    }
    this.bestPrice = price.clone();
  }

  /// A descent from prices of all rows; nothing if there are no months to price ([HostMonths#of]).
  static Optional<Descent> of(Model model, LinearProgram program, float[] rowPrice, Stop stop) {
    return HostMonths.of(model, program, stop)
        .map(months -> new Descent(program, months, rowPrice));
  }

  private long limit(int index, long of) {
    long most = MOST_PRICE * LinearProgram.UNIT;
    return Math.clamp(of, 0, Math.min(program.ceiling[priced.row(index)], most));
  }

  private double scale(int row) {
    int terms = program.rowStart[row + 1] - program.rowStart[row];
    double most = 1;
    for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
      most = Math.max(most, Math.abs(program.coefficient[i]));
    }
    return 1 / (most * most * Math.max(1, Math.sqrt(terms) / 4));
  }

  /// Goes on until a budget is used up or no more can be expected.
  ///
  /// @param made iterations over rows that the budget has paid for before; a step costs some
  /// @param points what is between the bound and the roster at hand
  /// @return the same, these included
  int improve(Budget budget, int made, long points) {
    long gap = Math.max(1, points) * LinearProgram.UNIT;
    int paid = made;
    for (; budget.used(paid) < 1 && !isSpent(); paid += COST) {
      move(steps++ % ALL == 0 ? look(gap) : months.nearValue(price), gap);
    }
    return paid;
  }

  /// What no roster earns more than; [Long#MAX_VALUE] if that was not found out.
  long bound() {
    return bestValue == Long.MAX_VALUE
        ? Long.MAX_VALUE
        : Math.floorDiv(bestValue, LinearProgram.UNIT);
  }

  /// Whether no more can be expected.
  boolean isSpent() {
    return aim <= LAST_AIM || (steps > 0 && bestValue == Long.MAX_VALUE);
  }

  /// Looks at all patterns; what months are worth where it goes on from. If that cannot be said, no
  /// more can be expected.
  private long look(long gap) {
    long value = months.value(price, gap);
    if (value == Long.MAX_VALUE) {
      aim = 0;
      return value;
    }
    boolean isBetter = value < bestValue - LITTLE * aim * gap;
    if (value < bestValue) {
      bestValue = value;
      System.arraycopy(price, 0, bestPrice, 0, price.length);
    }
    stale = isBetter ? 0 : stale + 1;
    if (stale < PATIENCE) {
      return value;
    }
    aim /= LESS;
    stale = 0;
    System.arraycopy(bestPrice, 0, price, 0, price.length);
    Arrays.fill(direction, 0);
    return months.value(price, gap);
  }

  /// Moves prices by their part of the way on which the bound would fall to what is aimed at, if it
  /// fell as steeply all along.
  private void move(long value, long gap) {
    double norm = 0;
    for (int i = 0; i < price.length; i++) {
      direction[i] = KEPT * direction[i] + (1 - KEPT) * months.slack(i);
      if (i < priced.choices() || price[i] > 0 || direction[i] < 0) {
        norm += scale[i] * direction[i] * direction[i];
      }
    }
    double fall = Math.max(0, (double) value - bestValue + aim * gap);
    double step = norm > 0 && value != Long.MAX_VALUE ? fall / norm * (1 - KEPT) : 0;
    for (int i = 0; i < price.length; i++) {
      long next = price[i] - (long) (step * scale[i] * direction[i]);
      price[i] = i < priced.choices() ? next : limit(i, next);
    }
  }
}
