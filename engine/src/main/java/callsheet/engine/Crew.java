package callsheet.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The threads of a solve, which are never waited for longer than it may last.
///
/// A thread that is in native code when the time is up, or stating a large program, is left behind:
/// it ends by itself, and as a daemon keeps no process alive. A failure of any thread ends the wait
/// at once and is thrown to who waits.
final class Crew implements AutoCloseable {

  /// A wait without end.
  static final long NO_DEADLINE = Long.MAX_VALUE;

  /// What threads that look at the clock or the stop button need to come home.
  private static final Duration GRACE = Duration.ofMillis(30);

  private final ExecutorService threads;
  private final CompletableFuture<Object> stopped;
  private final CompletableFuture<Object> failed = new CompletableFuture<>();

  /// A crew that a stop button calls home.
  Crew(int size, Stop stop) {
    this.threads =
        Executors.newFixedThreadPool(
            size, Thread.ofPlatform().daemon().name("callsheet-", 0).factory());
    this.stopped = stop.pressed().<Object>thenApply(pressed -> pressed).toCompletableFuture();
  }

  /// Starts a task that nobody waits for.
  void start(Runnable task) {
    start(task, new CompletableFuture<>());
  }

  private void start(Runnable task, CompletableFuture<Boolean> ended) {
    threads.execute(() -> {
      try {
        task.run();
        ended.complete(true);
      } catch (RuntimeException | Error fault) {
        failed.completeExceptionally(fault);
        ended.completeExceptionally(fault);
      }
    });
  }

  /// Runs tasks and waits for them until a moment of [System#nanoTime], or the stop button, and a
  /// little longer; whether all have ended.
  boolean run(List<Runnable> tasks, long deadlineNanos) {
    List<CompletableFuture<Boolean>> running = new ArrayList<>();
    for (Runnable task : tasks) {
      running.add(new CompletableFuture<>());
      start(task, running.getLast());
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new));
    long left =
        deadlineNanos == NO_DEADLINE ? NO_DEADLINE : Math.max(0, deadlineNanos - System.nanoTime());
    waitFor(CompletableFuture.anyOf(all, failed, stopped), left);
    waitFor(CompletableFuture.anyOf(all, failed), GRACE.toNanos());
    return all.isDone();
  }

  /// Throws what a thread has failed with since it was last waited for.
  void check() {
    if (failed.isCompletedExceptionally()) {
      throw unwrapped(failed.exceptionNow());
    }
  }

  private static void waitFor(CompletableFuture<Object> any, long nanos) {
    try {
      any.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      any.cancel(false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    }
  }

  private static RuntimeException unwrapped(Throwable fault) {
    return switch (fault) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      default -> new IllegalStateException("A thread of the engine failed", fault);
    };
  }

  /// Lets the threads end when their tasks do.
  @Override
  public void close() {
    threads.shutdown();
  }
}
