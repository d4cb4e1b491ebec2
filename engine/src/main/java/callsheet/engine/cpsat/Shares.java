package callsheet.engine.cpsat;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// How often each of some ways is drawn: so that the more it gained for its effort, of late more
/// than long ago, the more effort goes into it, but none gets nothing.
///
/// Used by several threads at a time.
final class Shares {

  /// What a way pays moves its share of the effort at most so many times up or down.
  private static final double SWAY = 4;

  /// A way that took no more effort than this is taken for average by half.
  private static final double PRIOR = 0.5;

  /// What is left of what was booked for a way when it is booked again.
  private static final double MEMORY = 0.97;

  private final double[] gained;
  private final double[] effort;
  private final double[] times;

  Shares(int ways) {
    this.gained = new double[ways];
    this.effort = new double[ways];
    this.times = new double[ways];
  }

  /// A random way.
  synchronized int draw(RandomGenerator random) {
    double allEffort = Arrays.stream(effort).sum();
    double pay = Arrays.stream(gained).sum() / Math.max(PRIOR, allEffort);
    double usual = allEffort / Math.max(1, Arrays.stream(times).sum());
    double[] share = new double[gained.length];
    for (int k = 0; k < share.length; k++) {
      double ratio = pay > 0 ? (gained[k] / pay + PRIOR) / (effort[k] + PRIOR) : 1;
      double once = usual > 0 ? (effort[k] + usual) / (times[k] + 1) : 1;
      share[k] = Math.clamp(ratio, 1 / SWAY, SWAY) / once;
    }
    double at = random.nextDouble() * Arrays.stream(share).sum();
    int drawn = 0;
    while (drawn < share.length - 1 && at >= share[drawn]) {
      at -= share[drawn++];
    }
    return drawn;
  }

  /// Books what a way has gained, and for what effort.
  synchronized void book(int way, double gain, double took) {
    gained[way] = MEMORY * gained[way] + gain;
    effort[way] = MEMORY * effort[way] + took;
    times[way] = MEMORY * times[way] + 1;
  }
}
