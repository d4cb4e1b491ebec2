package callsheet.engine.search;

import callsheet.engine.EngineFault;
import callsheet.model.Model;
import callsheet.roster.Score;

/// The best roster that any thread has found, and the least bound that any has proven.
///
/// What threads claim is recounted: the first offer of each, and then one every few seconds.
public final class Incumbent {

  /// Told of every change, in order, one at a time.
  public interface Listener {

    /// A better roster stands.
    void improved(Score score);

    /// A lower bound on what can be had is proven.
    void tightened(Score bound);
  }

  /// A roster and its score.
  ///
  /// @param hosts of each choice, [Model#NONE] for nobody
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  public record Best(Score score, int[] hosts) {}

  private final Listener listener;
  private final ThreadLocal<Recount> recounts;
  private Score score;
  private int[] hosts;
  private Score bound;
  private boolean isClosed;

  /// Starts from a roster.
  ///
  /// @throws EngineFault if the roster's score is not what the rows give
  public Incumbent(Model model, Score score, int[] hosts, Score bound, Listener listener) {
    Recount.check(model, score, hosts);
    this.recounts = ThreadLocal.withInitial(() -> Recount.now(model));
    this.score = score;
    this.hosts = hosts.clone();
    this.bound = bound;
    this.listener = listener;
    checkBound();
  }

  /// Takes a roster if it is better.
  ///
  /// @throws EngineFault if its score is not what the rows give, or more than was proven possible
  public void offer(Score offered, int[] offeredHosts) {
    if (offered.compareTo(score()) > 0) {
      recounts.get().lookAt(offered, offeredHosts);
      take(offered, offeredHosts);
    }
  }

  private synchronized void take(Score offered, int[] offeredHosts) {
    if (!isClosed && offered.compareTo(score) > 0) {
      score = offered;
      hosts = offeredHosts.clone();
      checkBound();
      listener.improved(offered);
    }
  }

  /// Takes a bound if it is lower.
  ///
  /// @throws EngineFault if the best roster scores more
  public synchronized void tighten(Score offered) {
    if (!isClosed && offered.compareTo(bound) < 0) {
      bound = offered;
      checkBound();
      listener.tightened(offered);
    }
  }

  /// Throws what whoever claimed a wrong bound may have thrown where nobody listens any more.
  ///
  /// @throws EngineFault if the best roster scores more than was proven possible
  public synchronized void checkBound() {
    if (score.compareTo(bound) > 0) {
      throw EngineFault.beyondBound(score, bound);
    }
  }

  /// Takes nothing any more: whoever still searches comes too late.
  public synchronized void close() {
    isClosed = true;
  }

  /// The best score.
  public synchronized Score score() {
    return score;
  }

  /// The hosts of the best roster, a copy.
  public synchronized int[] hosts() {
    return hosts.clone();
  }

  /// The best roster with its score.
  public synchronized Best best() {
    return new Best(score, hosts.clone());
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
