package callsheet.engine.search;

import callsheet.engine.activity.Activity;
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

  private static final int MOST_STEPS = 60;
  private static final int MOST_WAITING = 12;

  /// Weights are halved after so many proposals.
  private static final int MEMORY = 2_000;

  private final Field field;
  private final Activity activity;
  private final Choices choices;
  private final int[] lines;
  private final int[] hostOf;
  private final long[] before;
  private final int[] weight;
  private final int[] waiting = new int[MOST_WAITING];
  private int waits;
  private final int[] blockers = new int[4];
  private final int[] ofBest = new int[blockers.length];
  private int proposals;

  /// @param lineHosts by choice whose line it is
  Dismiss(Field field, int[] lineHosts) {
    this.field = field;
    this.activity = field.activity;
    this.choices = field.choices;
    this.hostOf = lineHosts;
    this.lines = Arrays.stream(field.free).filter(choice -> lineHosts[choice] >= 0).toArray();
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
    int line = lines[random.nextInt(lines.length)];
    int nothing = field.literal(line, Roster.UNFILLED);
    if (nothing == Model.NONE || activity.literalOf(line) == nothing) {
      return false;
    }
    activity.copyScore(before);
    if (!sendHome(trial, line, nothing) || !isWorthwhile()) {
      return false;
    }
    for (int step = 0; waits > 0; step++) {
      if (step == MOST_STEPS || !place(trial, random)) {
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

  private boolean sendHome(Trial trial, int line, int nothing) {
    waits = 0;
    for (int seat : field.sameDay(line)) {
      if (activity.host(seat) == hostOf[line] && hostOf[seat] != hostOf[line]) {
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
    activity.leave(seat);
    activity.copyScore(before);
    int best = Model.NONE;
    int least = Integer.MAX_VALUE;
    int n = 0;
    int options = choices.end(seat) - choices.start(seat) - 1;
    int from = options == 0 ? 0 : random.nextInt(options);
    for (int i = 0; i < options && least > 0; i++) {
      int literal = choices.start(seat) + 1 + (from + i) % options;
      int found = activity.blockers(seat, choices.hostOf(literal), blockers);
      int weighs = weigh(found);
      if (weighs < least && waits + found <= waiting.length && holds(literal)) {
        best = literal;
        least = weighs;
        n = found;
        System.arraycopy(blockers, 0, ofBest, 0, n);
      }
    }
    activity.take(best == Model.NONE ? choices.start(seat) : best);
    for (int i = 0; i < n; i++) {
      weight[ofBest[i]]++;
      trial.put(choices.start(ofBest[i]));
      waiting[waits++] = ofBest[i];
    }
    return best != Model.NONE;
  }

  private int weigh(int found) {
    int sum = 0;
    for (int i = 0; i < found && sum < Integer.MAX_VALUE; i++) {
      boolean stays = found > blockers.length || choices.isSettled(blockers[i]);
      sum = stays ? Integer.MAX_VALUE : sum + weight[blockers[i]];
    }
    return sum;
  }

  /// Whether a host may take the seat that was left as far as hard rows go.
  private boolean holds(int literal) {
    boolean holds = activity.tryTake(literal);
    activity.untake(literal);
    activity.restoreScore(before);
    return holds;
  }
}
