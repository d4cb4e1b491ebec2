package callsheet.engine;

import callsheet.engine.cpsat.Exact;
import callsheet.engine.search.Incumbent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// Proofs of the whole model by CP-SAT beside the rounds of a search, which wait for none of them.
final class Proofs {

  /// Before the end CP-SAT is asked for the bound of a small model: this part of the limit earlier,
  /// and between so many seconds. It stops up to half a second late where processors are few.
  private static final double LAST_WORD = 0.05;

  private static final double LEAST_LAST_WORD = 0.3;
  private static final double MOST_LAST_WORD = 2;

  /// It is looked this often whether CP-SAT can be used by now.
  private static final Duration WAIT = Duration.ofMillis(20);

  private final Exact exact;
  private final Incumbent incumbent;
  private final Stop over;
  private final AtomicBoolean isProving = new AtomicBoolean();

  Proofs(Exact exact, Incumbent incumbent, Stop over) {
    this.exact = exact;
    this.incumbent = incumbent;
    this.over = over;
  }

  /// The whole of a small model is with CP-SAT from the moment that it can be, almost until a
  /// deadline.
  ///
  /// @param limit of the search in seconds
  /// @param deadline of [System#nanoTime]
  void proveSmall(double limit, long deadline) {
    try {
      while (!over.isPressed() && !exact.isReady() && exact.failure().isEmpty()) {
        over.await(WAIT);
      }
      double lastWord = Math.clamp(LAST_WORD * limit, LEAST_LAST_WORD, MOST_LAST_WORD);
      double left = (deadline - System.nanoTime()) / 1e9 - lastWord;
      if (exact.isReady() && left > 0) {
        exact.proveWhole(left, incumbent);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Begins the proof of a large model, unless one is on its way: stating it takes what it takes.
  ///
  /// @param seconds for the proof once it is stated
  void proveLarge(Crew crew, double seconds) {
    if (isProving.compareAndSet(false, true)) {
      crew.start(() -> {
        try {
          exact.proveWhole(seconds, incumbent);
        } finally {
          isProving.set(false);
        }
      });
    }
  }
}
