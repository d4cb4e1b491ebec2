package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import com.google.ortools.sat.CpSolver;
import java.time.Duration;

/// Ends a CP-SAT solve when a stop button is pressed, however often it takes: a solve that has not
/// begun yet does not hear the first call.
final class Interrupter implements AutoCloseable {

  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration AGAIN = Duration.ofMillis(10);

  private final Thread thread;

  Interrupter(Stop stop, CpSolver solver) {
    this.thread = Thread.ofVirtual().start(() -> watch(stop, solver));
  }

  private static void watch(Stop stop, CpSolver solver) {
    try {
      while (!stop.await(LONG)) {
        Thread.onSpinWait();
      }
      while (true) {
        solver.stopSearch();
        Thread.sleep(AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The solve has ended.
  @Override
  public void close() {
    thread.interrupt();
  }
}
