package callsheet.bench.figure;

/// What a solve leaves behind: the engine waits for none of its threads that is in native code or
/// stating a program when the time is up, and whoever is measured next should have the machine to
/// themselves.
public final class Leftovers {

  private static final String ENGINE = "callsheet-";
  private static final long MOST_MILLIS = 10_000;
  private static final long PAUSE_MILLIS = 5;

  private Leftovers() {}

  /// Waits until no thread of the engine is left.
  ///
  /// @throws IllegalStateException if some thread is still there after ten seconds
  public static void awaitEnd() {
    long end = System.nanoTime() + MOST_MILLIS * 1_000_000;
    try {
      while (areThere()) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("A thread of the engine does not end");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean areThere() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith(ENGINE));
  }
}
