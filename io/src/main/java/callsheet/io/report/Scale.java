package callsheet.io.report;

import java.util.ArrayList;
import java.util.List;

/// Where values lie on an axis of a plot, and which of them are labelled.
sealed interface Scale {

  /// The coordinate of a value, in the plot's units.
  double at(long value);

  /// The values labelled, in rising order.
  List<Long> ticks();

  /// Equal steps are equally long.
  ///
  /// @param low value at coordinate `from`
  /// @param high value at coordinate `to`, above `low`
  record Linear(double low, double high, double from, double to) implements Scale {

    private static final int TICKS = 4;

    /// A scale around values, with a little room on both sides.
    static Linear around(long least, long most, double from, double to) {
      double room = most > least ? (most - least) * 0.08 : Math.max(1.0, Math.abs(most) * 0.05);
      return new Linear(least - room, most + room, from, to);
    }

    @Override
    public double at(long value) {
      return from + (value - low) / (high - low) * (to - from);
    }

    @Override
    public List<Long> ticks() {
      long step = step((high - low) / TICKS);
      List<Long> ticks = new ArrayList<>();
      for (long tick = Math.ceilDiv((long) Math.ceil(low), step) * step;
          tick <= high;
          tick += step) {
        ticks.add(tick);
      }
      return ticks;
    }

    /// The least of 1, 2, 5, 10, 20, 50 … that is at least `wanted`.
    private static long step(double wanted) {
      for (long power = 1; ; power *= 10) {
        for (long factor : new long[] {1, 2, 5}) {
          if (factor * power >= wanted) {
            return factor * power;
          }
        }
      }
    }
  }

  /// Equal ratios are equally long; what is below the lowest value lies at it.
  ///
  /// @param low value at coordinate `from`, at least 1
  /// @param high value at coordinate `to`, above `low`
  record Log(long low, long high, double from, double to) implements Scale {

    /// A scale from one value to another, at least twice as much.
    static Log around(long least, long most, double from, double to) {
      long low = Math.max(1, least);
      return new Log(low, Math.max(2 * low, most), from, to);
    }

    @Override
    public double at(long value) {
      double above = (double) Math.max(low, value) / low;
      return from + Math.log(above) / Math.log((double) high / low) * (to - from);
    }

    @Override
    public List<Long> ticks() {
      List<Long> ticks = new ArrayList<>();
      for (long power = 1; power <= high; power *= 10) {
        for (long factor : new long[] {1, 2, 5}) {
          if (factor * power >= low && factor * power <= high) {
            ticks.add(factor * power);
          }
        }
      }
      return ticks;
    }
  }
}
