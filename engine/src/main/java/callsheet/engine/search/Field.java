package callsheet.engine.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// What the moves of one thread search over: the seats that can be changed, in the order of time.
final class Field {

  private static final int NEAR = 16;

  /// From how many seats in a row moves start, and how often, before they move on.
  private static final int WINDOW = 150;

  private static final int DRAWS = 4_096;

  final Activity activity;
  final Choices choices;
  final Worth worth;

  /// The seats with more than one option, by start.
  final int[] free;

  /// The same, day by day.
  final int[][] freeByDay;

  private final int[] place;
  private int drawsLeft;
  private int from;

  Field(Activity activity, Worth worth) {
    this.activity = activity;
    this.worth = worth;
    this.choices = activity.wiring().choices();
    this.free =
        IntStream.range(0, choices.count())
            .filter(seat -> choices.end(seat) - choices.start(seat) > 1)
            .boxed()
            .sorted(Comparator.comparingInt(choices::minute))
            .mapToInt(Integer::intValue)
            .toArray();
    this.place = new int[choices.count()];
    Arrays.fill(place, Model.NONE);
    for (int i = 0; i < free.length; i++) {
      place[free[i]] = i;
    }
    this.freeByDay =
        Arrays.stream(free)
            .boxed()
            .collect(groupingBy(choices::day, TreeMap::new, toList()))
            .values()
            .stream()
            .map(day -> day.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  boolean isEmpty() {
    return free.length == 0;
  }

  /// A seat with more than one option.
  ///
  /// For a while all of them are drawn from the same few days, then from others: what the kernel
  /// reads for those few stays in the processor's cache.
  int randomSeat(RandomGenerator random) {
    if (drawsLeft-- == 0) {
      drawsLeft = DRAWS;
      from = random.nextInt(free.length);
    }
    int at = from + random.nextInt(Math.min(WINDOW, free.length));
    return free[at < free.length ? at : at - free.length];
  }

  int[] randomDay(RandomGenerator random) {
    return freeByDay[random.nextInt(freeByDay.length)];
  }

  /// Where a free seat stands in [#free].
  int place(int seat) {
    return place[seat];
  }

  /// A seat about the same time, now and then any.
  int nearby(int seat, RandomGenerator random) {
    if (random.nextInt(8) == 0) {
      return randomSeat(random);
    }
    int to = place[seat] + random.nextInt(2 * NEAR + 1) - NEAR;
    return free[Math.floorMod(to, free.length)];
  }

  /// The literal of the better of two random hosts for a seat: what each earns is known before
  /// anything is tried.
  int randomHost(int seat, RandomGenerator random) {
    int start = choices.start(seat) + 1;
    int bound = choices.end(seat) - start;
    int first = start + random.nextInt(bound);
    int second = start + random.nextInt(bound);
    return worth.of(first) >= worth.of(second) ? first : second;
  }
}
