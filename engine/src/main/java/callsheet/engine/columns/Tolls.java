package callsheet.engine.columns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tolls of a diagram, each once.
final class Tolls {

  private final Map<List<Long>, Integer> numbers = new LinkedHashMap<>();

  /// The number of a toll.
  ///
  /// @param charge what soft rows charge, in points
  /// @param adds by long row
  int number(long charge, long[] adds) {
    Long[] toll = new Long[1 + adds.length];
    toll[0] = charge;
    Arrays.setAll(toll, i -> i == 0 ? charge : adds[i - 1]);
    return numbers.computeIfAbsent(List.of(toll), key -> numbers.size());
  }

  long[] charges() {
    return numbers.keySet().stream().mapToLong(List::getFirst).toArray();
  }

  int[][] adds() {
    return numbers.keySet().stream()
        .map(toll -> toll.stream().skip(1).mapToInt(Math::toIntExact).toArray())
        .toArray(int[][]::new);
  }
}
