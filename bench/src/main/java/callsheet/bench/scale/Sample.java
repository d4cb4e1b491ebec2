package callsheet.bench.scale;

import java.util.Map;

/// What one size took.
///
/// @param millis by phase and threads; a phase that was not reached is missing
/// @param score of the best roster known, its levels joined by a slash
/// @param movesPerSecond by threads
/// @param heapMegabytes what scenario, rulebook and model occupy
record Sample(
    String name,
    int days,
    int broadcasts,
    int seats,
    int hosts,
    int rows,
    long nonZeros,
    Map<Step, Double> millis,
    Map<Integer, Double> movesPerSecond,
    String score,
    long heapMegabytes) {

  /// What is timed.
  enum Phase {
    READ("read"),
    COMPILE("compile"),
    FIRST_ROSTER("first roster"),
    NEAR_BEST("within 1 % of the best known");

    final String label;

    Phase(String label) {
      this.label = label;
    }
  }

  /// A phase on a number of threads.
  record Step(Phase phase, int threads) {

    String label() {
      return phase == Phase.READ
          ? phase.label
          : phase.label + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
    }
  }

  boolean isMonth() {
    return days <= 31;
  }
}
