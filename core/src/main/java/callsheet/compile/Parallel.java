package callsheet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs independent tasks on a number of threads and gives their results in the tasks' order.
final class Parallel {

  private Parallel() {}

  static <T> List<T> run(List<Callable<T>> tasks, int threads) {
    if (threads == 1) {
      return tasks.stream().map(Parallel::call).toList();
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<T> results = new ArrayList<>(tasks.size());
      for (Future<T> future : pool.invokeAll(tasks)) {
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
}
