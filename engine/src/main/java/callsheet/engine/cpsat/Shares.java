package callsheet.engine.cpsat;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// How often each of some kinds is drawn: the more it gained for its effort, of late more than long
/// ago, but none much less often than the others.
final class Shares {

  /// What a kind pays moves its share at most so many times up or down.
  private static final double SWAY = 3;

  /// A kind that took no more effort than this is taken for average by half.
  private static final double PRIOR = 0.5;

  /// What is left of what was booked for a kind when it is booked again.
  private static final double MEMORY = 0.97;

  private final double[] gained;
  private final double[] effort;

  Shares(int kinds) {
    this.gained = new double[kinds];
    this.effort = new double[kinds];
  }

  /// A random kind.
  int draw(RandomGenerator random) {
    double pay = Arrays.stream(gained).sum() / Math.max(PRIOR, Arrays.stream(effort).sum());
    double[] share = new double[gained.length];
    for (int k = 0; k < share.length; k++) {
      double ratio = pay > 0 ? (gained[k] / pay + PRIOR) / (effort[k] + PRIOR) : 1;
      share[k] = Math.clamp(Math.sqrt(ratio), 1 / SWAY, SWAY);
    }
    double at = random.nextDouble() * Arrays.stream(share).sum();
    int drawn = 0;
    while (drawn < share.length - 1 && at >= share[drawn]) {
      at -= share[drawn++];
    }
    return drawn;
  }

  /// Books what a kind has gained, and for what effort.
  void book(int kind, double gain, double took) {
    gained[kind] = MEMORY * gained[kind] + gain;
    effort[kind] = MEMORY * effort[kind] + took;
  }
}
