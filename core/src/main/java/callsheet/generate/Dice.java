package callsheet.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// The generator's only source of chance.
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /// A stream of its own, so that one table's draws do not shift another's.
  Dice split() {
    return new Dice(random.split());
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// A whole number from `low` to `high`, both included.
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double normal(double mean, double deviation) {
    return mean + deviation * random.nextGaussian();
  }

  /// A factor around 1 (its median) with the given spread of its logarithm.
  double logNormal(double spread) {
    return StrictMath.exp(normal(0, spread));
  }

  /// A number of events of which `mean` are expected: the whole part for sure, the rest by chance.
  int around(double mean) {
    int whole = (int) mean;
    return whole + (chance(mean - whole) ? 1 : 0);
  }

  @SafeVarargs
  final <T> T oneOf(T... items) {
    return items[random.nextInt(items.length)];
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /// An index drawn in proportion to its weight.
  int weighted(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  <T> List<T> shuffled(List<T> items) {
    List<T> result = new ArrayList<>(items);
    for (int i = result.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T swapped = result.get(i);
      result.set(i, result.get(j));
      result.set(j, swapped);
    }
    return result;
  }

  /// The items with the highest key first; the key is drawn once for each.
  static <T> List<T> ranked(List<T> items, ToDoubleFunction<T> key) {
    record Ranked<T>(T item, double key) {}
    return items.stream()
        .map(item -> new Ranked<>(item, key.applyAsDouble(item)))
        .sorted(Comparator.comparingDouble((Ranked<T> ranked) -> ranked.key()).reversed())
        .map(Ranked::item)
        .toList();
  }

  /// `total` dealt out to `cells` as evenly as whole numbers allow, then made uneven: pairs of
  /// cells pass one on while all stay within [low, high] where the even share does.
  int[] spread(int total, int cells, int low, int high) {
    int[] result = new int[cells];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      result[i] = total / cells;
      order.add(i);
    }
    shuffled(order).subList(0, total % cells).forEach(i -> result[i]++);
    for (int i = 0; i < cells; i++) {
      int from = random.nextInt(cells);
      int to = random.nextInt(cells);
      if (from != to && result[from] > low && result[to] < high) {
        result[from]--;
        result[to]++;
      }
    }
    return result;
  }
}
