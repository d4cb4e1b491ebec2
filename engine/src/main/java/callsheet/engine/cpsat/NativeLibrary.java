package callsheet.engine.cpsat;

import com.google.ortools.Loader;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// OR-Tools' native library, loaded once per process and never waited for by a start-up.
///
/// Unpacking it takes up to 0.7 s and can fail (no write access to a temporary folder, a folder
/// mounted without execution, an unsupported platform); the search goes on without it.
public final class NativeLibrary {

  private static final class Holder {
    static final CompletableFuture<Optional<String>> LOADING =
        CompletableFuture.supplyAsync(NativeLibrary::load, NativeLibrary::inBackground);
  }

  private NativeLibrary() {}

  private static void inBackground(Runnable task) {
    Thread.ofPlatform().daemon().name("callsheet-native-loader").start(task);
  }

  private static Optional<String> load() {
    if (Boolean.getBoolean("callsheet.noNative")) {
      return Optional.of("switched off by callsheet.noNative");
    }
    try {
      Loader.loadNativeLibraries();
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// Starts loading, if nobody has yet, and returns at once.
  public static void startLoading() {
    Holder.LOADING.isDone();
  }

  /// Whether loading has ended, well or not.
  public static boolean isSettled() {
    return Holder.LOADING.isDone();
  }

  /// Waits until loading has ended: why the library can't be used, or empty if it can.
  public static Optional<String> failure() {
    return Holder.LOADING.join();
  }
}
