package callsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for what other threads write, and passes on what went wrong there as it was.
final class Waiting {

  private Waiting() {}

  /// The result, once it is there.
  static <T> T on(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private static IOException unwrapped(Throwable cause) {
    return switch (cause) {
      case IOException io -> io;
      case UncheckedIOException io -> io.getCause();
      case RuntimeException fault -> throw fault;
      default -> throw new IllegalStateException("Writing failed", cause);
    };
  }
}
