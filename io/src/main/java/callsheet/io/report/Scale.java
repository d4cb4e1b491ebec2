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

  /// Equal ratios are equally long; values below 1 lie at 1.
  ///
  /// @param decades how many powers of ten the axis spans, from 1 on
  record Log(int firstDecade, int decades, double from, double to) implements Scale {

    /// A scale of whole decades around values.
    static Log around(long least, long most, double from, double to) {
      int first = (int) Math.floor(Math.log10((double) Math.max(1, least)));
      int last = (int) Math.ceil(Math.log10((double) Math.max(10, most)));
      return new Log(first, Math.max(1, last - first), from, to);
    }

    @Override
    public double at(long value) {
      double decade = Math.log10((double) Math.max(1, value)) - firstDecade;
      return from + Math.max(0, decade) / decades * (to - from);
    }

    @Override
    public List<Long> ticks() {
      List<Long> ticks = new ArrayList<>();
      for (int decade = firstDecade; decade <= firstDecade + decades; decade++) {
        ticks.add((long) Math.pow(10, decade));
      }
      return ticks;
    }
  }
}
