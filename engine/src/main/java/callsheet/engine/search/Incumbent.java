package callsheet.engine.search;

import callsheet.roster.Score;

/// The best roster that any thread has found, and the least bound that any has proven.
public final class Incumbent {

  /// Told of every change, in order, one at a time.
  public interface Listener {

    /// A better roster stands.
    void improved(Score score);

    /// A lower bound on what can be had is proven.
    void tightened(Score bound);
  }

  private final Listener listener;
  private Score score;
  private int[] hosts;
  private Score bound;

  /// Starts from a roster.
  public Incumbent(Score score, int[] hosts, Score bound, Listener listener) {
    this.score = score;
    this.hosts = hosts.clone();
    this.bound = bound;
    this.listener = listener;
  }

  /// Takes a roster if it is better.
  public synchronized void offer(Score offered, int[] offeredHosts) {
    if (offered.compareTo(score) > 0) {
      score = offered;
      hosts = offeredHosts.clone();
      listener.improved(offered);
    }
  }

  /// Takes a bound if it is lower.
  public synchronized void tighten(Score offered) {
    if (offered.compareTo(bound) < 0) {
      bound = offered;
      listener.tightened(offered);
    }
  }

  /// The best score.
  public synchronized Score score() {
    return score;
  }

  /// The hosts of the best roster, a copy.
  public synchronized int[] hosts() {
    return hosts.clone();
  }

  /// The least bound.
  public synchronized Score bound() {
    return bound;
  }

  /// Whether the best roster is proven best.
  public synchronized boolean isOptimal() {
    return bound.compareTo(score) <= 0;
  }
}
