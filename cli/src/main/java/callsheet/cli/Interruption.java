package callsheet.cli;

import callsheet.engine.Stop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What Ctrl-C does: while a command guards its work, it presses the stop button and lets the
/// command finish; at any other time it ends the process at once, once who has nothing to guard yet
/// has said so.
final class Interruption {

  private static final long PATIENCE_SECONDS = 60;

  private final Stop stop = new Stop();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private volatile boolean isGuarded;
  private volatile Runnable farewell = () -> {};

  /// From now on Ctrl-C, or a polite kill, comes here.
  void install() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::interrupted));
  }

  /// The stop button of a command that has nothing worth guarding yet, and what it says if it is
  /// ended before it has.
  Stop stop(Runnable last) {
    farewell = last;
    return stop;
  }

  /// Guards the rest of the command: it keeps what it has when the button is pressed.
  void guard() {
    isGuarded = true;
  }

  /// Ends the process with a code, all output being flushed.
  void exit(int code) {
    exitCode.complete(code);
    System.exit(code);
  }

  private void interrupted() {
    if (exitCode.isDone()) {
      return;
    }
    if (!isGuarded) {
      farewell.run();
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
