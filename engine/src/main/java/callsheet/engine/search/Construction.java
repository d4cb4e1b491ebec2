package callsheet.engine.search;

import callsheet.engine.Stop;
import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Fills the seats one by one, the one with the fewest hosts first, each with the host who is worth
/// most there as the roster then stands; then makes room for hosts on those that nobody was free
/// for.
final class Construction {

  /// Chains tried for a seat.
  private static final int CHAINS = 30;

  /// Ejections tried for each seat of the model: more than enough where there are hosts for most
  /// seats, and where there are not they take about as long as filling the others did.
  private static final double EJECTIONS = 0.5;

  /// So many seats are worth a second roster for the second thread.
  private static final int MANY = 50;

  /// It is shown so often how far the roster has grown, and before that once that nobody is on it.
  private static final int REPORTS = 16;

  private final Activity activity;
  private final Choices choices;
  private final Worth worth;
  private final Tries tries;
  private final Stop stop;
  private final Consumer<Activity> grown;
  private int ejectionsLeft;

  /// Builds on a roster, in silence and to the end.
  Construction(Activity activity, Worth worth) {
    this(activity, worth, new Stop(), part -> {});
  }

  /// @param stop ends it early: seats are left as they are
  /// @param grown shown now and then what stands of a roster of many seats
  Construction(Activity activity, Worth worth, Stop stop, Consumer<Activity> grown) {
    this.activity = activity;
    this.choices = activity.wiring().choices();
    this.worth = worth;
    this.tries = new Tries(activity, worth);
    this.stop = stop;
    this.grown = grown;
    this.ejectionsLeft = (int) Math.ceil(EJECTIONS * choices.count());
  }

  /// Fills every seat that can be filled without moving anyone, and then moves some for the others.
  void fill(RandomGenerator random) {
    fill(order(), random);
  }

  /// The same, with a second thread that tries hosts as well where there are many seats.
  ///
  /// @param twin makes the roster from which this one starts once more, for that thread
  void fillTogether(RandomGenerator random, Supplier<Activity> twin) {
    int[] order = order();
    if (order.length < MANY) {
      fill(order, random);
      return;
    }
    Assistant assistant = new Assistant(twin, worth, choices, order);
    int[] left;
    try {
      left = fillAll(order, place -> assistant.fill(place, tries));
    } finally {
      assistant.dismiss();
    }
    makeRoom(left, random);
  }

  private void fill(int[] order, RandomGenerator random) {
    makeRoom(fillAll(order, place -> fill(order[place])), random);
  }

  /// Fills the seats of an order, place by place; those that nobody could take.
  private int[] fillAll(int[] order, IntPredicate fills) {
    IntStream.Builder left = IntStream.builder();
    int part = order.length < MANY ? Integer.MAX_VALUE : Math.ceilDiv(order.length, REPORTS);
    if (order.length >= MANY) {
      grown.accept(activity);
    }
    for (int place = 0; place < order.length && !stop.isPressed(); place++) {
      if (!fills.test(place)) {
        left.add(order[place]);
      }
      if ((place + 1) % part == 0) {
        grown.accept(activity);
      }
    }
    return left.build().toArray();
  }

  /// The seats that nobody has, in the order in which they are filled.
  private int[] order() {
    return IntStream.range(0, choices.count())
        .filter(seat -> !choices.isSettled(seat) && !isTaken(seat))
        .boxed()
        .sorted(Comparator.comparingInt(seat -> choices.end(seat) - choices.start(seat)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean isTaken(int seat) {
    return activity.host(seat) != Roster.UNFILLED;
  }

  /// Puts the best host on an unfilled seat; false if none can take it as the roster stands.
  boolean fill(int seat) {
    tries.takeUp(seat);
    for (int literal = choices.start(seat) + 1; literal < choices.end(seat); literal++) {
      tries.look(literal);
    }
    tries.put(tries.best());
    return tries.best() != Model.NONE;
  }

  /// Gives each seat that is still open a few chances; and those that should not be once more, as
  /// long as that fills anything and there are ejections left.
  private void makeRoom(int[] seats, RandomGenerator random) {
    if (seats.length == 0 || stop.isPressed()) {
      return;
    }
    Field field = new Field(activity, worth);
    Eject eject = new Eject(field);
    Mend chain = new Mend(field, Mend.Kind.REFILL);
    Trial trial = new Trial(activity, worth);
    int[] open = seats;
    while (open.length > 0) {
      long before = activity.score(Score.FILL);
      for (int seat : open) {
        if (!field.mayStayOpen(seat)) {
          ejectFor(seat, eject, trial, random);
        }
        for (int look = 0; look < CHAINS && isLeft(seat); look++) {
          trial.begin();
          keepIf(chain.startAt(seat, random), trial);
        }
      }
      boolean goesOn =
          activity.score(Score.FILL) > before && ejectionsLeft > 0 && !stop.isPressed();
      open =
          goesOn
              ? Arrays.stream(order()).filter(seat -> !field.mayStayOpen(seat)).toArray()
              : new int[0];
    }
  }

  /// Gives a seat to one of its hosts, and what was in their way to others.
  private void ejectFor(int seat, Eject eject, Trial trial, RandomGenerator random) {
    for (int literal = choices.start(seat) + 1;
        literal < choices.end(seat) && isLeft(seat) && ejectionsLeft > 0;
        literal++) {
      trial.begin();
      boolean isComplete = eject.putOn(literal, trial, random);
      ejectionsLeft -= trial.work() > 0 ? 1 : 0;
      keepIf(isComplete, trial);
    }
  }

  /// Whether a seat is still open, and there is time.
  private boolean isLeft(int seat) {
    return !isTaken(seat) && !stop.isPressed();
  }

  /// Keeps a change that was completed if it is worth something and breaks nothing hard.
  private static void keepIf(boolean isComplete, Trial trial) {
    if (!isComplete || !trial.isAllowed() || trial.change() <= 0) {
      trial.undo();
    }
  }
}
