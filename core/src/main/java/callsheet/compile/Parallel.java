package callsheet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs independent tasks on a number of threads and gives their results in the tasks' order.
final class Parallel implements AutoCloseable {

  private final Optional<ExecutorService> pool;

  /// Runs tasks on so many threads; on the caller's alone if it is one.
  Parallel(int threads) {
    this.pool =
        threads == 1 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(threads));
  }

  <T> List<T> run(List<Callable<T>> tasks) {
    if (pool.isEmpty()) {
      return tasks.stream().map(Parallel::call).toList();
    }
    try {
      List<T> results = new ArrayList<>(tasks.size());
      for (Future<T> future : pool.get().invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while compiling", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <T> T call(Callable<T> task) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.ifPresent(ExecutorService::close);
  }
}
