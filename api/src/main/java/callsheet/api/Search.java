package callsheet.api;

import callsheet.engine.Settings;
import java.time.Duration;

/// How a request wants to have something searched: the options `time`, `seed`, `threads` and
/// `deterministic`, as on the command line, but that `time` is for the whole reply.
final class Search {

  /// What comes after a search on the typical month: the audit and the writing.
  private static final Duration RESERVE = Duration.ofMillis(500);

  private static final int DETERMINISTIC_THREADS = 2;

  private static final int MOST_THREADS = 64;

  private Search() {}

  /// The settings, with what is left of the budget as their limit. A deterministic search counts
  /// steps: it has all that was asked for, whatever the clock says.
  static Settings of(ApiRequest request, Budget budget, Duration otherwise) {
    Duration asked = request.duration("time", otherwise);
    boolean isDeterministic = request.flag("deterministic");
    int threads = Math.toIntExact(request.number("threads", 0, MOST_THREADS, 0));
    int own = isDeterministic ? DETERMINISTIC_THREADS : Runtime.getRuntime().availableProcessors();
    // The slower this machine reads, the slower it writes.
    Duration reserve = RESERVE.plus(budget.elapsed().dividedBy(2));
    return new Settings(
        isDeterministic ? Budget.atLeast(asked) : budget.left(asked, reserve),
        request.number("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1),
        threads == 0 ? own : threads,
        isDeterministic);
  }
}
