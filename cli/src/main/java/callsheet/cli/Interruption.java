package callsheet.cli;

import callsheet.engine.Stop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What Ctrl-C does: while a command guards its work, it presses the stop button and lets the
/// command finish; at any other time it ends the process at once.
final class Interruption {

  private static final long PATIENCE_SECONDS = 60;

  private final Stop stop = new Stop();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile boolean isGuarded;

  /// From now on Ctrl-C, or a polite kill, comes here.
  void install() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::interrupted));
  }

  /// Guards the rest of the command: it keeps what it has when the button is pressed.
  Stop guard() {
    isGuarded = true;
    return stop;
  }

  /// Ends the process with a code, all output being flushed.
  void exit(int code) {
    exitCode.complete(code);
    System.exit(code);
  }

  private void interrupted() {
    if (exitCode.isDone() || !isGuarded) {
      return;
    }
    stop.press();
    try {
      Runtime.getRuntime().halt(exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      System.err.println("callsheet: " + e);
    }
  }
}
