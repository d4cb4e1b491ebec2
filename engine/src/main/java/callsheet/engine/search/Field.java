package callsheet.engine.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// What the moves of one thread search over: the seats that can be changed, in the order of time.
final class Field {

  private static final int NEAR = 16;

  /// From how many seats in a row moves start, and how often, before they move on.
  private static final int WINDOW = 150;

  private static final int DRAWS = 4_096;

  /// A host is the best of so many random ones, or of one in so many of a seat's options once their
  /// reduced worth is known.
  private static final int FEW_HOSTS = 2;

  private static final int HOSTS_IN = 4;

  final Activity activity;
  final Choices choices;
  final Worth worth;

  /// The seats with more than one option, by start.
  final int[] free;

  /// The same, day by day.
  final int[][] freeByDay;

  private final int[] place;
  private final int[] dayOf;
  private final boolean[] mayStayOpen;

  /// By base literal what it is worth alone, or its reduced worth where that is known; and by seat
  /// whether it is.
  private final float[] promise;

  private final boolean[] isPriced;
  private boolean follows;
  private int drawsLeft;
  private int from;

  Field(Activity activity, Worth worth) {
    this.activity = activity;
    this.worth = worth;
    this.choices = activity.wiring().choices();
    FreeSeats freeSeats = FreeSeats.of(choices);
    this.free = freeSeats.byStart();
    this.place = freeSeats.place();
    this.mayStayOpen = new boolean[choices.count()];
    for (int seat : free) {
      mayStayOpen[seat] = activity.wiring().worth(choices.start(seat), Score.FILL) == 0;
    }
    this.promise = new float[choices.literals()];
    this.isPriced = new boolean[choices.count()];
    for (int literal = 1; literal < promise.length; literal++) {
      promise[literal] = (float) worth.of(literal);
    }
    this.freeByDay =
        Arrays.stream(free)
            .boxed()
            .collect(groupingBy(choices::day, TreeMap::new, toList()))
            .values()
            .stream()
            .map(day -> day.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.dayOf = new int[choices.count()];
    for (int day = 0; day < freeByDay.length; day++) {
      for (int seat : freeByDay[day]) {
        dayOf[seat] = day;
      }
    }
  }

  boolean isEmpty() {
    return free.length == 0;
  }

  /// From now on hosts are drawn by their reduced worth, wherever it is known.
  ///
  /// @param reducedWorth by base literal, [Float#NaN] if it is not known
  void follow(float[] reducedWorth) {
    follows = true;
    for (int seat : free) {
      isPriced[seat] = !Float.isNaN(reducedWorth[choices.start(seat)]);
      if (isPriced[seat]) {
        int first = choices.start(seat);
        System.arraycopy(reducedWorth, first, promise, first, choices.end(seat) - first);
      }
    }
  }

  /// Whether hosts are drawn by their reduced worth.
  boolean follows() {
    return follows;
  }

  /// A seat with more than one option.
  ///
  /// For a while all of them are drawn from the same few days, then from others: what the kernel
  /// reads for those few stays in the processor's cache.
  int randomSeat(RandomGenerator random) {
    int window = Math.min(WINDOW, free.length);
    if (drawsLeft-- == 0) {
      drawsLeft = DRAWS;
      from = random.nextInt(free.length);
    }
    return free[(from + random.nextInt(window)) % free.length];
  }

  /// A seat of the same day.
  int randomSeatOfDay(int seat, RandomGenerator random) {
    int[] day = sameDay(seat);
    return day[random.nextInt(day.length)];
  }

  /// The seats of the same day.
  int[] sameDay(int seat) {
    return freeByDay[dayOf[seat]];
  }

  /// Whether the next choice of the model is one of the next day, and both can be changed.
  boolean follows(int seat) {
    return seat + 1 < place.length
        && choices.day(seat + 1) == choices.day(seat) + 1
        && place[seat] != Model.NONE
        && place[seat + 1] != Model.NONE;
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

  /// Whether it costs no fill if nobody takes a seat that can be changed.
  boolean mayStayOpen(int seat) {
    return mayStayOpen[seat];
  }

  /// The literal that gives a seat a host, or leaves it open where that costs no fill; [Model#NONE]
  /// if it is no option.
  int literal(int seat, int host) {
    if (host == Roster.UNFILLED) {
      return mayStayOpen[seat] ? choices.start(seat) : Model.NONE;
    }
    return choices.literal(seat, host);
  }

  /// Whether a hard conflict keeps a host off a seat, seat `but` left out of account; nobody is
  /// never kept off.
  boolean isBlocked(int seat, int host, int but) {
    return host != Roster.UNFILLED && activity.isBlocked(seat, host, but);
  }

  /// The literal of the best of some random hosts for a seat: what each promises is known before
  /// anything is tried. Where leaving it open costs no fill, nobody is drawn like a host.
  int randomHost(int seat, RandomGenerator random) {
    int start = choices.start(seat) + (mayStayOpen[seat] ? 0 : 1);
    int bound = choices.end(seat) - start;
    int draws = isPriced[seat] ? Math.max(FEW_HOSTS, bound / HOSTS_IN) : FEW_HOSTS;
    int best = start + random.nextInt(bound);
    for (int draw = 1; draw < draws; draw++) {
      int other = start + random.nextInt(bound);
      best = isMore(other, best) ? other : best;
    }
    return best;
  }

  /// Whether a literal promises more than another; what each earns alone, at every level, decides
  /// where prices don't.
  private boolean isMore(int literal, int other) {
    return promise[literal] > promise[other]
        || (promise[literal] == promise[other] && worth.of(literal) > worth.of(other));
  }
}
