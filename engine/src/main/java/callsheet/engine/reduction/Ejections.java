package callsheet.engine.reduction;

import callsheet.model.Model;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A search for a roster of all seats with a given number of hosts: whatever has no host waits in a
/// pool, and is given to one by ejecting all that stands in the way.
///
/// Items are the bundles and, for each host too many, an *absence*, which anyone can take and which
/// excludes everything, so that who is absent is searched for like who takes what. The next step is
/// always the one after which the least weighs in the pool; what it ejects may not come back to the
/// same host for some steps. Whenever no step makes the pool lighter, what waits there becomes
/// heavier, and everything is forgotten again by and by: so what is hard to place stays placed.
final class Ejections {

  private static final int LEAST_TENURE = 5;
  private static final int RANDOM_TENURE = 10;
  private static final int STEPS_BETWEEN_FADES = 100_000;

  private final Bundles bundles;
  private final RandomGenerator random;
  private final int[][] hostsOf;
  private final int[][] conflicts;
  private final int[] hostOf;
  private final int[] weight;

  /// By item and host what weighs there that excludes it.
  private final int[][] blocking;

  /// By item and host the step up to which it may not go there if that ejects anything.
  private final int[][] tabu;

  /// The items that wait, and by item where in it, or [Model#NONE].
  private final int[] pool;

  private final int[] place;
  private int waiting;
  private int absences;
  private int step;

  private int chosen;
  private int chosenHost;

  /// A search from a roster, whatever of it is possible.
  ///
  /// @param absences how many of the hosts take nothing
  /// @param mostAbsences how many that may become
  Ejections(
      Bundles bundles,
      int hosts,
      int absences,
      int mostAbsences,
      int[] roster,
      RandomGenerator random) {
    int real = bundles.seats().length;
    int items = real + mostAbsences;
    this.bundles = bundles;
    this.absences = absences;
    this.random = random;
    this.hostsOf = Arrays.copyOf(bundles.hosts(), items);
    this.conflicts = new int[items][];
    this.hostOf = new int[items];
    this.weight = new int[items];
    this.blocking = new int[items][hosts];
    this.tabu = new int[items][hosts];
    this.pool = IntStream.range(0, items).toArray();
    this.place = pool.clone();
    this.waiting = real + absences;
    Arrays.fill(hostOf, Model.NONE);
    Arrays.fill(weight, 0, real, 1);
    Arrays.fill(weight, real, items, Math.max(1, real / hosts));
    Arrays.fill(hostsOf, real, items, IntStream.range(0, hosts).toArray());
    int[] allAbsences = IntStream.range(real, items).toArray();
    for (int item = 0; item < items; item++) {
      int self = item;
      conflicts[item] =
          item < real
              ? IntStream.concat(IntStream.of(bundles.conflicts()[item]), IntStream.of(allAbsences))
                  .toArray()
              : IntStream.range(0, items).filter(other -> other != self).toArray();
    }
    load(roster);
  }

  private void load(int[] roster) {
    boolean[] works = new boolean[blocking[0].length];
    for (int item = 0; item < bundles.seats().length; item++) {
      int[] seats = bundles.seats()[item];
      int host = roster[seats[0]];
      boolean isOne = IntStream.of(seats).allMatch(seat -> roster[seat] == host);
      if (isOne && host != Model.NONE && blocking[item][host] == 0) {
        put(item, host);
        works[host] = true;
      }
    }
    int idle = 0;
    for (int item = bundles.seats().length; item < bundles.seats().length + absences; item++) {
      while (idle < works.length && works[idle]) {
        idle++;
      }
      if (idle < works.length) {
        put(item, idle++);
      }
    }
  }

  /// From now on so many of the hosts take nothing.
  void absent(int number) {
    for (; absences < number; absences++) {
      int item = bundles.seats().length + absences;
      place[item] = waiting;
      pool[waiting++] = item;
    }
  }

  /// Whether everything has a host.
  boolean isDone() {
    return waiting == 0;
  }

  /// The host of each seat.
  int[] roster() {
    int[] roster = new int[Arrays.stream(bundles.seats()).mapToInt(seats -> seats.length).sum()];
    for (int item = 0; item < bundles.seats().length; item++) {
      for (int seat : bundles.seats()[item]) {
        roster[seat] = hostOf[item];
      }
    }
    return roster;
  }

  /// Gives one item that waits to a host.
  void step() {
    step++;
    int change = choose();
    if (chosen != Model.NONE) {
      int end = step + LEAST_TENURE + random.nextInt(RANDOM_TENURE) + waiting / 2;
      if (blocking[chosen][chosenHost] > 0) {
        eject(end);
      }
      put(chosen, chosenHost);
      if (change >= 0) {
        for (int i = 0; i < waiting; i++) {
          weight[pool[i]]++;
        }
      }
    }
    if (step % STEPS_BETWEEN_FADES == 0) {
      fade();
    }
  }

  /// Chooses an item and a host for it, and says what the pool will weigh more.
  private int choose() {
    chosen = Model.NONE;
    int least = Integer.MAX_VALUE;
    int ties = 0;
    for (int i = 0; i < waiting; i++) {
      int item = pool[i];
      int[] blocks = blocking[item];
      int[] until = tabu[item];
      int own = weight[item];
      for (int host : hostsOf[item]) {
        int change = blocks[host] - own;
        if (change > least || (until[host] > step && blocks[host] > 0)) {
          continue;
        }
        ties = change < least ? 1 : ties + 1;
        if (ties == 1 || random.nextInt(ties) == 0) {
          chosen = item;
          chosenHost = host;
        }
        least = change;
      }
    }
    return least;
  }

  private void eject(int tabuUntil) {
    for (int other : conflicts[chosen]) {
      if (hostOf[other] == chosenHost) {
        takeOut(other);
        tabu[other][chosenHost] = tabuUntil;
      }
    }
  }

  private void put(int item, int host) {
    hostOf[item] = host;
    weigh(item, host, weight[item]);
    int last = pool[--waiting];
    pool[place[item]] = last;
    place[last] = place[item];
    place[item] = Model.NONE;
  }

  private void takeOut(int item) {
    weigh(item, hostOf[item], -weight[item]);
    hostOf[item] = Model.NONE;
    place[item] = waiting;
    pool[waiting++] = item;
  }

  private void weigh(int item, int host, int change) {
    for (int other : conflicts[item]) {
      blocking[other][host] += change;
    }
  }

  /// A quarter of what everything weighs is forgotten.
  private void fade() {
    for (int item = 0; item < weight.length; item++) {
      int before = weight[item];
      weight[item] = Math.max(1, before - before / 4);
      if (hostOf[item] != Model.NONE && weight[item] != before) {
        weigh(item, hostOf[item], weight[item] - before);
      }
    }
  }
}
