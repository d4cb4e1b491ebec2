package callsheet.engine.bound;

import callsheet.engine.Stop;
import callsheet.engine.search.Budget;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.Optional;

/// Lowers the bound of whole months by steps on their prices (Polyak, 1969), each along a mean of
/// what the last best months lacked (Camerini, Fratta and Maffioli, 1975).
///
/// Steps go by the patterns near the best ([HostMonths#nearValue]), but for one in a dozen, at
/// which all are looked at and the bound is taken.
final class Descent {

  private static final int ALL = 12;

  /// The part of the direction that stays from step to step.
  private static final double KEPT = 0.9;

  /// Steps aim at this part of the gap below the bound; less when so many bounds in a row were no
  /// better, until it is no more than the last part.
  private static final double FIRST_AIM = 0.06;

  private static final int PATIENCE = 3;
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

  private final long gap;
  private long bestValue;
  private double aim;
  private int steps;
  private int stale;

  private Descent(LinearProgram program, HostMonths months, long[] from, long value, long roster) {
    this.program = program;
    this.months = months;
    this.priced = months.priced();
    this.price = from;
    this.bestPrice = from.clone();
    this.bestValue = value;
    this.direction = new double[price.length];
    this.scale = new double[price.length];
    Arrays.fill(scale, 0, priced.choices(), 1);
    for (int i = priced.choices(); i < price.length; i++) {
      scale[i] = scale(priced.row(i));
    }
    this.gap = Math.max(LinearProgram.UNIT, value - roster * LinearProgram.UNIT);
    this.aim = FIRST_AIM * gap;
  }

  /// A descent from prices of all rows; nothing if hosts have too many months ([HostMonths#of]) or
  /// numbers are too large.
  ///
  /// @param roster what the roster at hand is worth
  static Optional<Descent> of(
      Model model, LinearProgram program, float[] rowPrice, long roster, Stop stop) {
    return HostMonths.of(model, program, stop)
        .flatMap(months -> from(program, months, rowPrice, roster));
  }

  private static Optional<Descent> from(
      LinearProgram program, HostMonths months, float[] rowPrice, long roster) {
    long[] price = months.priced().of(rowPrice);
    for (int i = months.priced().choices(); i < price.length; i++) {
      price[i] = limit(program, months.priced().row(i), price[i]);
    }
    long value = months.value(price, 0);
    return value == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new Descent(program, months, price, value, roster));
  }

  private static long limit(LinearProgram program, int row, long of) {
    return Math.clamp(of, 0, Math.min(program.ceiling[row], MOST_PRICE * LinearProgram.UNIT));
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
  /// @param made steps that the budget has paid for before
  /// @return the same, these included
  int improve(Budget budget, int made) {
    int paid = made;
    for (; budget.used(paid) < 1 && !isSpent(); paid++) {
      step();
    }
    return paid;
  }

  /// What no roster earns more than.
  long bound() {
    return Math.floorDiv(bestValue, LinearProgram.UNIT);
  }

  /// Whether no more can be expected.
  boolean isSpent() {
    return aim <= LAST_AIM * gap;
  }

  private void step() {
    move(steps++ % ALL == 0 ? valueOfAll() : months.nearValue(price));
  }

  private long valueOfAll() {
    long value = months.value(price, gap);
    if (value < bestValue) {
      bestValue = value;
      System.arraycopy(price, 0, bestPrice, 0, price.length);
      stale = 0;
    } else if (++stale >= PATIENCE) {
      aim /= LESS;
      stale = 0;
      System.arraycopy(bestPrice, 0, price, 0, price.length);
      Arrays.fill(direction, 0);
      value = months.value(price, gap);
    }
    return value;
  }

  /// Moves prices so far that the bound would be what is aimed at if it fell as steeply all the
  /// way.
  private void move(long value) {
    double norm = 0;
    for (int i = 0; i < price.length; i++) {
      direction[i] = KEPT * direction[i] + (1 - KEPT) * months.slack(i);
      if (i < priced.choices() || price[i] > 0 || direction[i] < 0) {
        norm += scale[i] * direction[i] * direction[i];
      }
    }
    double step = norm > 0 ? Math.max(0, (double) value - bestValue + aim) / norm * (1 - KEPT) : 0;
    for (int i = 0; i < price.length; i++) {
      long next = price[i] - (long) (step * scale[i] * direction[i]);
      price[i] = i < priced.choices() ? next : limit(program, priced.row(i), next);
    }
  }
}
