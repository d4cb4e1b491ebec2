package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Blockers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Seats that wait for a host while a move is made: first all that somebody who is sent home had on
/// a day, then whatever makes way for those.
///
/// A seat goes where what is in the way weighs least; whatever has to make way becomes heavier, so
/// that the same seats do not chase each other for long.
final class EjectionPool {

  private static final int FEW_STEPS = 30;

  /// One trial in two may take twice as many steps, one in four four times, and so on.
  private static final int MOST_DOUBLINGS = 3;

  private static final int MOST_WAITING = 20;

  /// Weights are halved after so many beginnings.
  private static final int MEMORY = 2_000;

  private final Field field;
  private final Activity activity;
  private final Choices choices;
  private final Lines lines;
  private final Blockers blockers;
  private final int[] weight;
  private final int[] seats = new int[MOST_WAITING];
  private int count;
  private int beginnings;

  EjectionPool(Field field, Lines lines) {
    this.field = field;
    this.activity = field.activity;
    this.choices = field.choices;
    this.lines = lines;
    this.blockers = new Blockers(activity);
    this.weight = new int[choices.count()];
    Arrays.fill(weight, 1);
  }

  /// Sends the host of a line home: it becomes nothing, and their seats of that day wait. False if
  /// the line may not be left open, is so already, or too many seats would wait, of which some then
  /// do. Every move begins with it.
  boolean sendHome(Trial trial, int line) {
    forget();
    count = 0;
    int nothing = field.literal(line, Roster.UNFILLED);
    if (nothing == Model.NONE || activity.literalOf(line) == nothing) {
      return false;
    }
    int host = lines.host(line);
    for (int seat : field.sameDay(line)) {
      if (activity.host(seat) == host && lines.host(seat) != host) {
        if (count == seats.length) {
          return false;
        }
        seats[count++] = seat;
        trial.put(choices.start(seat));
      }
    }
    trial.put(nothing);
    return true;
  }

  private void forget() {
    if (++beginnings % MEMORY == 0) {
      for (int seat = 0; seat < weight.length; seat++) {
        weight[seat] = (weight[seat] + 1) / 2;
      }
    }
  }

  /// Gives a host one of the seats, a random one of those that they may take as their line and
  /// their other seats stand; which one, or [Model#NONE] if there is none.
  int giveOne(Trial trial, int host, RandomGenerator random) {
    int first = count == 0 ? 0 : random.nextInt(count);
    for (int i = 0; i < count; i++) {
      int at = (first + i) % count;
      int literal = choices.literal(seats[at], host);
      if (literal != Model.NONE && isAdmitted(literal) && trial.place(literal)) {
        int seat = seats[at];
        seats[at] = seats[--count];
        return seat;
      }
    }
    return Model.NONE;
  }

  /// Takes back the seat that [#giveOne] gave last.
  void takeBack(Trial trial, int seat) {
    seats[count++] = seat;
    trial.put(choices.start(seat));
  }

  /// Gives all seats hosts, or gives up.
  boolean placeAll(Trial trial, RandomGenerator random) {
    int mostSteps = FEW_STEPS;
    for (int i = 0; i < MOST_DOUBLINGS && random.nextBoolean(); i++) {
      mostSteps *= 2;
    }
    for (int step = 0; count > 0; step++) {
      if (step == mostSteps || !place(trial, random)) {
        return false;
      }
    }
    return true;
  }

  /// Gives one of the seats to whoever has least in the way, and lets that wait.
  private boolean place(Trial trial, RandomGenerator random) {
    int at = random.nextInt(count);
    int seat = seats[at];
    seats[at] = seats[--count];
    blockers.lookAt(seat);
    int best = Model.NONE;
    int least = Integer.MAX_VALUE;
    int first = choices.start(seat) + 1;
    int options = choices.end(seat) - first;
    int literal = options == 0 ? first : first + random.nextInt(options);
    for (int i = 0; i < options && least > 0; i++) {
      literal = literal + 1 < choices.end(seat) ? literal + 1 : first;
      int weighs = weigh(choices.hostOf(literal), least);
      if (weighs < least && isAdmitted(literal)) {
        best = literal;
        least = weighs;
      }
    }
    if (best == Model.NONE) {
      return false;
    }
    trial.put(best);
    int blocker = blockers.first(choices.hostOf(best));
    for (; blocker != Model.NONE; blocker = blockers.next(blocker)) {
      weight[blocker]++;
      trial.put(choices.start(blocker));
      seats[count++] = blocker;
    }
    return trial.isAllowed();
  }

  /// What a host would have to give away, unless that is too much to wait or at least some weight.
  private int weigh(int host, int least) {
    int sum = 0;
    int n = count;
    int blocker = blockers.first(host);
    for (; blocker != Model.NONE && sum < least; blocker = blockers.next(blocker)) {
      boolean stays = ++n > seats.length || choices.isSettled(blocker);
      sum = stays ? Integer.MAX_VALUE : sum + weight[blocker];
    }
    return sum;
  }

  private boolean isAdmitted(int literal) {
    int in = lines.of(choices.hostOf(literal), choices.choiceOf(literal));
    return in == Model.NONE || lines.admits(activity.literalOf(in), literal);
  }
}
