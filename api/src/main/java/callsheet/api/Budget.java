package callsheet.api;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The time that a reply may take, counted from the moment its request came in.
public final class Budget {

  /// However late it is, the first roster is searched for.
  private static final Duration LEAST = Duration.ofMillis(1);

  private final Duration most;
  private final LongSupplier nanos;
  private final long began;

  /// A budget that starts running now.
  ///
  /// @param most what whoever carries the request allows, whatever it asks for
  /// @param nanos a clock such as `System::nanoTime`
  public Budget(Duration most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /// What is left for searching if the request may take so long in all.
  ///
  /// @param reserve what is to be done after the search
  Duration left(Duration asked, Duration reserve) {
    Duration whole = asked.compareTo(most) < 0 ? asked : most;
    return atLeast(whole.minus(elapsed()).minus(reserve));
  }

  /// A time in which a search can find its first roster.
  static Duration atLeast(Duration time) {
    return time.compareTo(LEAST) > 0 ? time : LEAST;
  }

  /// What has gone by.
  Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - began);
  }

  LongSupplier clock() {
    return nanos;
  }
}
