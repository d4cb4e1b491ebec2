package callsheet.engine.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The small changes that the annealing tries: another host on a seat, two hosts swapped, a host
/// put on a seat with whoever stands in the way moved on, two hosts' days exchanged.
///
/// Each proposal either leaves a complete change in the trial and returns true, or returns false
/// with a change that the caller takes back.
final class Neighbourhood {

  private static final int NEAR = 16;

  private final Activity activity;
  private final Worth worth;
  private final Choices choices;
  private final int hosts;
  private final int[] free;
  private final int[] place;
  private final int[][] seatsByDay;
  private final int[] blockers = new int[3];
  private final int[] ofFirst = new int[64];
  private final int[] ofSecond = new int[64];

  Neighbourhood(Activity activity, Worth worth) {
    this.activity = activity;
    this.worth = worth;
    this.choices = activity.wiring().choices();
    this.hosts = activity.wiring().model().choices().hosts();
    this.free =
        IntStream.range(0, choices.count())
            .filter(seat -> choices.end(seat) - choices.start(seat) > 1)
            .boxed()
            .sorted(Comparator.comparingInt(choices::minute))
            .mapToInt(Integer::intValue)
            .toArray();
    this.place = new int[choices.count()];
    for (int i = 0; i < free.length; i++) {
      place[free[i]] = i;
    }
    this.seatsByDay =
        Arrays.stream(free)
            .boxed()
            .collect(groupingBy(seat -> choices.day(seat), TreeMap::new, toList()))
            .values()
            .stream()
            .map(day -> day.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /// Whether there is anything to change.
  boolean isEmpty() {
    return free.length == 0;
  }

  /// Proposes a random change.
  boolean propose(Trial trial, RandomGenerator random) {
    trial.begin();
    int kind = random.nextInt(100);
    if (kind < 45) {
      return reassign(trial, random);
    }
    if (kind < 85) {
      return swap(trial, random);
    }
    if (kind < 96) {
      return eject(trial, random);
    }
    return exchangeDays(trial, random);
  }

  private boolean reassign(Trial trial, RandomGenerator random) {
    int seat = free[random.nextInt(free.length)];
    int literal = randomHost(seat, random);
    int host = choices.hostOf(literal);
    return host != activity.host(seat)
        && !activity.isBlocked(seat, host, -1)
        && trial.putOne(literal);
  }

  /// The better of two random hosts for a seat: the gain is known before anything is tried.
  private int randomHost(int seat, RandomGenerator random) {
    int start = choices.start(seat) + 1;
    int bound = choices.end(seat) - start;
    int first = start + random.nextInt(bound);
    int second = start + random.nextInt(bound);
    return worth.of(first) >= worth.of(second) ? first : second;
  }

  private boolean swap(Trial trial, RandomGenerator random) {
    int a = free[random.nextInt(free.length)];
    int b = free[nearby(place[a], random)];
    int hostA = activity.host(a);
    int hostB = activity.host(b);
    if (hostA == hostB || hostA == Roster.UNFILLED || hostB == Roster.UNFILLED) {
      return false;
    }
    int toA = choices.literal(a, hostB);
    int toB = choices.literal(b, hostA);
    if (toA == Model.NONE
        || toB == Model.NONE
        || activity.isBlocked(a, hostB, b)
        || activity.isBlocked(b, hostA, a)) {
      return false;
    }
    return trial.putTwo(toA, toB);
  }

  private int nearby(int at, RandomGenerator random) {
    if (random.nextInt(8) == 0) {
      return random.nextInt(free.length);
    }
    int to = at + random.nextInt(2 * NEAR + 1) - NEAR;
    return Math.floorMod(to, free.length);
  }

  /// Puts a host on a seat and finds others for the seats of theirs that stand in the way.
  private boolean eject(Trial trial, RandomGenerator random) {
    int seat = free[random.nextInt(free.length)];
    int literal = randomHost(seat, random);
    int host = choices.hostOf(literal);
    int leaving = activity.host(seat);
    if (host == leaving) {
      return false;
    }
    int n = activity.blockers(seat, host, blockers);
    if (n > blockers.length) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (choices.isSettled(blockers[i])) {
        return false;
      }
      trial.put(choices.start(blockers[i]));
    }
    trial.put(literal);
    for (int i = 0; i < n; i++) {
      refill(trial, blockers[i], leaving, random);
    }
    return true;
  }

  private void refill(Trial trial, int seat, int preferred, RandomGenerator random) {
    int first = preferred == Roster.UNFILLED ? Model.NONE : choices.literal(seat, preferred);
    if (first != Model.NONE && trial.place(first)) {
      return;
    }
    for (int attempt = 0; attempt < 6; attempt++) {
      if (trial.place(randomHost(seat, random))) {
        return;
      }
    }
  }

  /// Two hosts exchange all their shows of a day.
  private boolean exchangeDays(Trial trial, RandomGenerator random) {
    int[] day = seatsByDay[random.nextInt(seatsByDay.length)];
    if (day.length < 2) {
      return false;
    }
    int first = activity.host(day[random.nextInt(day.length)]);
    int second = random.nextInt(hosts);
    if (first == Roster.UNFILLED || first == second) {
      return false;
    }
    int n = collect(day, first, ofFirst);
    int m = collect(day, second, ofSecond);
    for (int i = 0; i < n; i++) {
      trial.put(choices.start(ofFirst[i]));
    }
    for (int i = 0; i < m; i++) {
      trial.put(choices.start(ofSecond[i]));
    }
    return placeAll(trial, ofFirst, n, second) && placeAll(trial, ofSecond, m, first);
  }

  private int collect(int[] day, int host, int[] found) {
    int n = 0;
    for (int seat : day) {
      if (activity.host(seat) == host && n < found.length) {
        found[n++] = seat;
      }
    }
    return n;
  }

  private boolean placeAll(Trial trial, int[] seatsToTake, int n, int host) {
    for (int i = 0; i < n; i++) {
      int literal = choices.literal(seatsToTake[i], host);
      if (literal == Model.NONE || !trial.place(literal)) {
        return false;
      }
    }
    return true;
  }
}
