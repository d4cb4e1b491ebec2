package callsheet.engine.activity;

import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/// Two pieces of work that do not touch each other, at the same time if there are two threads.
final class Beside {

  private Beside() {}

  /// Does one piece here and the other beside it.
  static void both(int threads, Runnable here, Runnable beside) {
    var _ =
        run(
            threads,
            () -> {
              here.run();
              return here;
            },
            beside);
  }

  /// Does one piece here and the other beside it; the value of the first once both are done.
  static <T> T run(int threads, Supplier<T> here, Runnable beside) {
    if (threads == 1) {
      beside.run();
      return here.get();
    }
    ForkJoinTask<?> other = ForkJoinTask.adapt(beside).fork();
    T value = here.get();
    other.join();
    return value;
  }
}
