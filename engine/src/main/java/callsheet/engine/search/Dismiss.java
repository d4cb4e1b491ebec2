package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Blockers;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A host is sent home for a day: what stands in their [Lines] becomes nothing, and their seats go
/// to others, whose seats in the way go to others in turn.
///
/// A seat goes where what is in the way weighs least; whatever has to make way becomes heavier, so
/// that the same seats do not chase each other for long.
final class Dismiss implements Move {

  private static final int FEW_STEPS = 30;

  /// One trial in two may take twice as many steps, one in four four times, and so on.
  private static final int MOST_DOUBLINGS = 3;

  private static final int MOST_WAITING = 20;

  /// Weights are halved after so many proposals.
  private static final int MEMORY = 2_000;

  private final Field field;
  private final Activity activity;
  private final Choices choices;
  private final Lines lines;

  /// The choices that are lines.
  private final int[] line;

  private final long[] before;
  private final int[] weight;
  private final int[] waiting = new int[MOST_WAITING];
  private int waits;
  private final Blockers blockers;
  private int proposals;

  Dismiss(Field field, Lines lines) {
    this.field = field;
    this.activity = field.activity;
    this.choices = field.choices;
    this.blockers = new Blockers(activity);
    this.lines = lines;
    this.line = Arrays.stream(field.free).filter(choice -> lines.host(choice) >= 0).toArray();
    this.before = new long[activity.levels()];
    this.weight = new int[choices.count()];
    Arrays.fill(weight, 1);
  }

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    forget();
    int from = line[random.nextInt(line.length)];
    int nothing = field.literal(from, Roster.UNFILLED);
    if (nothing == Model.NONE || activity.literalOf(from) == nothing) {
      return false;
    }
    activity.copyScore(before);
    if (!sendHome(trial, from, nothing) || !isWorthwhile()) {
      return false;
    }
    int mostSteps = FEW_STEPS;
    for (int i = 0; i < MOST_DOUBLINGS && random.nextBoolean(); i++) {
      mostSteps *= 2;
    }
    for (int step = 0; waits > 0; step++) {
      if (step == mostSteps || !place(trial, random)) {
        return false;
      }
    }
    return true;
  }

  private void forget() {
    if (++proposals % MEMORY == 0) {
      for (int seat = 0; seat < weight.length; seat++) {
        weight[seat] = (weight[seat] + 1) / 2;
      }
    }
  }

  private boolean sendHome(Trial trial, int from, int nothing) {
    int host = lines.host(from);
    waits = 0;
    for (int seat : field.sameDay(from)) {
      if (activity.host(seat) == host && lines.host(seat) != host) {
        if (waits == waiting.length) {
          return false;
        }
        waiting[waits++] = seat;
        trial.put(choices.start(seat));
      }
    }
    trial.put(nothing);
    return true;
  }

  /// Whether the roster would be no worse if all seats found others.
  private boolean isWorthwhile() {
    for (int level = Score.FILL + 1; level < before.length; level++) {
      long change = activity.score(level) - before[level];
      if (change != 0) {
        return change > 0;
      }
    }
    return true;
  }

  /// Gives one of the waiting seats to whoever has least in the way, and lets that wait.
  private boolean place(Trial trial, RandomGenerator random) {
    int at = random.nextInt(waits);
    int seat = waiting[at];
    waiting[at] = waiting[--waits];
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
      waiting[waits++] = blocker;
    }
    return activity.score(Score.HARD) >= before[Score.HARD];
  }

  /// What a host would have to give away, unless that is too much to wait or at least some weight.
  private int weigh(int host, int least) {
    int sum = 0;
    int n = waits;
    int blocker = blockers.first(host);
    for (; blocker != Model.NONE && sum < least; blocker = blockers.next(blocker)) {
      boolean stays = ++n > waiting.length || choices.isSettled(blocker);
      sum = stays ? Integer.MAX_VALUE : sum + weight[blocker];
    }
    return sum;
  }

  private boolean isAdmitted(int literal) {
    int in = lines.of(choices.hostOf(literal), choices.choiceOf(literal));
    return in == Model.NONE || lines.admits(activity.literalOf(in), literal);
  }
}
