package callsheet.planner;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Times the phases of one plan and tells the listener when each ends.
final class Stopwatch {

  private final LongSupplier nanos;
  private final Consumer<PlanEvent> listener;
  private final Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
  private long began;

  /// Starts at once. A deterministic run passes a clock that stands still.
  Stopwatch(LongSupplier nanos, Consumer<PlanEvent> listener) {
    this.nanos = nanos;
    this.listener = listener;
    this.began = nanos.getAsLong();
  }

  /// The phase that ran since the last one ended has ended.
  synchronized void ended(Phase phase) {
    long now = nanos.getAsLong();
    phases.put(phase, Duration.ofNanos(now - began));
    listener.accept(new PlanEvent.PhaseEnded(phase, Duration.ofNanos(now - began)));
    began = now;
  }

  /// What an ended phase took.
  synchronized Duration took(Phase phase) {
    return phases.getOrDefault(phase, Duration.ZERO);
  }
}
