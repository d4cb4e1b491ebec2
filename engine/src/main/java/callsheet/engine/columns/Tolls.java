package callsheet.engine.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The tolls of a diagram, each once.
final class Tolls {

  private final Map<Toll, Integer> numbers = new LinkedHashMap<>();

  private record Toll(long charge, List<Integer> adds) {}

  /// The number of a toll.
  ///
  /// @param charge what soft rows charge, in points
  /// @param adds by long row
  int number(long charge, IntStream adds) {
    return numbers.computeIfAbsent(new Toll(charge, adds.boxed().toList()), key -> numbers.size());
  }

  long[] charges() {
    return numbers.keySet().stream().mapToLong(Toll::charge).toArray();
  }

  int[][] adds() {
    return numbers.keySet().stream()
        .map(toll -> toll.adds().stream().mapToInt(each -> each).toArray())
        .toArray(int[][]::new);
  }
}
