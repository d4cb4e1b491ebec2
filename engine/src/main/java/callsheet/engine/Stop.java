package callsheet.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/// A button that ends a solve early; the best roster so far is kept.
public final class Stop {

  private final AtomicBoolean pressed = new AtomicBoolean();

  /// A button not yet pressed.
  public Stop() {}

  /// Ends the solve soon.
  public void press() {
    pressed.set(true);
  }

  /// Whether it was pressed.
  public boolean isPressed() {
    return pressed.get();
  }
}
