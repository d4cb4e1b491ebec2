package callsheet.bench.cold;

import java.util.List;

/// Which of the JVM's compilers may work: `./callsheet` takes the quick one alone for short
/// searches.
enum Jit {
  QUICK("quick compiler", 1),
  BOTH("both compilers", 4);

  final String label;
  private final int level;

  Jit(String label, int level) {
    this.label = label;
    this.level = level;
  }

  /// Options of the JVM.
  List<String> options() {
    return List.of("-XX:TieredStopAtLevel=" + level);
  }
}
