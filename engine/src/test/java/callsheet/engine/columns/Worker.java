package callsheet.engine.columns;

import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Eight workers of some days and two shifts; the first has rows at random, hard and soft, short
/// and long, over base literals and over literals that hold as soon as one of some does.
final class Worker {

  private static final int WORKERS = 8;
  private static final int SHIFTS = 2;

  private final int days;
  private final Model model;
  private final Blocks blocks;
  private final Plans plans;

  Worker(int days, long seed) {
    this.days = days;
    SplittableRandom random = new SplittableRandom(seed);
    Choices choices = choices(days);
    PlainRows rows = new PlainRows(choices);
    for (int worker = 0; worker < WORKERS; worker++) {
      int first = worker * days;
      // Never broken: the days are one block.
      rows.hard(0, days, IntStream.range(first, first + days).map(choices::unfilled).toArray());
    }
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      add(rows, choices, random);
    }
    for (int day = 0; day < days; day++) {
      int d = day;
      rows.soft(
          2,
          3,
          IntStream.range(0, WORKERS)
              .map(worker -> choices.literal(worker * days + d, 0))
              .toArray());
    }
    this.model = rows.model();
    this.blocks = Blocks.of(model).orElseThrow();
    this.plans = new Plans(model, blocks, 1_000);
  }

  private static Choices choices(int days) {
    int count = WORKERS * days;
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[][] hosts = new int[count][];
    Arrays.fill(hosts, IntStream.range(0, SHIFTS).toArray());
    // The first worker's days are in falling order: time is not the order of numbers.
    int[] day = IntStream.range(0, count).map(c -> c < days ? days - 1 - c : c % days).toArray();
    return new Choices(
        SHIFTS, hosts, settled, day, IntStream.of(day).map(each -> each * 1_440).toArray());
  }

  private void add(PlainRows rows, Choices choices, SplittableRandom random) {
    Map<Integer, Integer> times = new TreeMap<>();
    int from = random.nextInt(days - 1);
    int to = from + 2 + random.nextInt(days - from - 1);
    for (int day = from; day < to; day++) {
      times.put(choices.start(day) + random.nextInt(SHIFTS + 1), random.nextInt(2) == 0 ? 1 : 2);
    }
    if (random.nextInt(2) == 0) {
      int[] members =
          random
              .ints(3, 0, days)
              .map(day -> choices.start(day) + random.nextInt(SHIFTS + 1))
              .distinct()
              .toArray();
      times.put(rows.any(members), random.nextInt(2) == 0 ? -1 : 2);
    }
    int[] literals = times.keySet().stream().mapToInt(each -> each).toArray();
    long lo = random.nextInt(2) == 0 ? Model.NO_LO : random.nextInt(3);
    long hi = lo != Model.NO_LO && random.nextInt(2) == 0 ? Model.NO_HI : 1 + random.nextInt(3);
    if (random.nextInt(3) == 0) {
      rows.soft(Math.min(lo, hi), hi, literals);
    } else {
      rows.weighed(
          Math.min(lo, hi), hi, literals, times.values().stream().mapToInt(each -> each).toArray());
    }
  }

  Model model() {
    return model;
  }

  Plans plans() {
    return plans;
  }

  int[] nobody() {
    int[] hosts = new int[WORKERS * days];
    Arrays.fill(hosts, Model.NONE);
    return hosts;
  }

  /// The first worker's diagram.
  ///
  /// @param mostLayers of a short row
  Optional<Diagram> diagram(int mostLayers) {
    return new DiagramBuilder(model, new BlockRows(model, blocks, 0, mostLayers), new HashMap<>())
        .build();
  }

  /// All plans of the first worker, by their options in the order of time.
  Map<List<Integer>, Plan> all() {
    Map<List<Integer>, Plan> all = new HashMap<>();
    int options = SHIFTS + 1;
    for (int code = 0; code < Math.pow(options, days); code++) {
      int[] hosts = nobody();
      List<Integer> path = new ArrayList<>();
      int rest = code;
      for (int layer = 0; layer < days; layer++) {
        path.add(rest % options);
        hosts[days - 1 - layer] = rest % options - 1;
        rest /= options;
      }
      all.put(path, plans.of(hosts).getFirst());
    }
    return all;
  }
}
