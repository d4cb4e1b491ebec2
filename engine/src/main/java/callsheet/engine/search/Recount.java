package callsheet.engine.search;

import callsheet.engine.EngineFault;
import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.time.Duration;

/// Holds a score that is kept up to date move by move against the rows, every few seconds, so that
/// no drift lives long. One thread only.
///
/// However large the model, it takes at most one part in two hundred of the thread's time.
public final class Recount {

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int SHARE = 200;

  private final Model model;
  private long dueNanos;

  /// A recount that is due after a pause.
  public static Recount later(Model model) {
    return new Recount(model, System.nanoTime() + PAUSE.toNanos());
  }

  /// A recount that is due at once.
  public static Recount now(Model model) {
    return new Recount(model, System.nanoTime());
  }

  private Recount(Model model, long dueNanos) {
    this.model = model;
    this.dueNanos = dueNanos;
  }

  /// Recounts a score if it is time to.
  ///
  /// @throws EngineFault if it is not what the rows give
  public void lookAt(Score kept, int[] hosts) {
    if (isDue()) {
      check(kept, hosts);
    }
  }

  /// Recounts the score of a roster in the making if it is time to.
  ///
  /// @throws EngineFault if it is not what the rows give
  public void lookAt(Activity activity) {
    if (isDue()) {
      check(activity.score(), activity.hosts());
    }
  }

  private boolean isDue() {
    return System.nanoTime() - dueNanos >= 0;
  }

  private void check(Score kept, int[] hosts) {
    long began = System.nanoTime();
    check(model, kept, hosts);
    long ended = System.nanoTime();
    dueNanos = ended + Math.max(PAUSE.toNanos(), SHARE * (ended - began));
  }

  /// Recounts a score.
  ///
  /// @throws EngineFault if it is not what the rows give
  public static void check(Model model, Score kept, int[] hosts) {
    Score recounted = ModelScore.of(model, hosts);
    if (!recounted.equals(kept)) {
      throw EngineFault.drift(kept, recounted);
    }
  }
}
