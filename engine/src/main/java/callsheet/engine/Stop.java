package callsheet.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A button that ends a solve early; the best roster so far is kept.
public final class Stop {

  private final CompletableFuture<Boolean> pressed = new CompletableFuture<>();

  /// A button not yet pressed.
  public Stop() {}

  /// Ends the solve soon.
  public void press() {
    pressed.complete(true);
  }

  /// Whether it was pressed.
  public boolean isPressed() {
    return pressed.isDone();
  }

  /// Waits until it is pressed, but no longer than a time; whether it was pressed.
  public boolean await(Duration longest) throws InterruptedException {
    try {
      return pressed.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Done once it is pressed.
  CompletionStage<Boolean> pressed() {
    return pressed.minimalCompletionStage();
  }
}
