package callsheet.bench.kernels;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Moves drawn beforehand around a roster, and the timed code that makes them, one lane's own.
///
/// Every move drawn is one that no hard conflict forbids at that roster, so none is refused before
/// it has cost anything. A move is asked for, made and its score read, as the search does.
final class Moves {

  /// A power of two, so that a mask wraps around.
  static final int DRAWN = 1 << 12;

  /// Half of them out, half of them back.
  static final int WALK = 1 << 11;

  /// How much worse than the roster it starts from, in parts of its last level, a walk may get.
  private static final double NEAR = 0.02;

  private final Activity activity;
  private final Choices choices;
  private final int[] open;
  private final long[] score;
  private final long[] unchanged;
  private final int[] reassigned = new int[DRAWN];
  private final int[] swappedFirst = new int[DRAWN];
  private final int[] swappedSecond = new int[DRAWN];
  private final int[] walked = new int[WALK];
  private int at;

  /// Draws moves around a roster. The lane keeps it, but for the steps of a walk.
  Moves(Wiring wiring, int[] hosts, long seed) {
    this.activity = new Activity(wiring);
    this.choices = wiring.choices();
    this.score = new long[activity.levels()];
    this.unchanged = new long[activity.levels()];
    activity.load(hosts);
    this.open =
        IntStream.range(0, choices.count())
            .filter(seat -> choices.end(seat) - choices.start(seat) > 2)
            .toArray();
    RandomGenerator random = new SplittableRandom(seed);
    for (int i = 0; i < DRAWN; i++) {
      reassigned[i] = drawReassign(random);
      drawSwap(random, i);
    }
    drawWalk(random);
  }

  private int drawReassign(RandomGenerator random) {
    while (true) {
      int seat = open[random.nextInt(open.length)];
      int first = choices.start(seat) + 1;
      int literal = first + random.nextInt(choices.end(seat) - first);
      if (literal != activity.literalOf(seat)
          && !activity.isBlocked(seat, choices.hostOf(literal), -1)) {
        return literal;
      }
    }
  }

  private void drawSwap(RandomGenerator random, int i) {
    while (true) {
      int a = open[random.nextInt(open.length)];
      int b = open[random.nextInt(open.length)];
      int hostA = activity.host(a);
      int hostB = activity.host(b);
      if (hostA != hostB
          && hostA != Model.NONE
          && hostB != Model.NONE
          && choices.literal(a, hostB) != Model.NONE
          && choices.literal(b, hostA) != Model.NONE
          && !activity.isBlocked(a, hostB, b)
          && !activity.isBlocked(b, hostA, a)) {
        swappedFirst[i] = choices.literal(a, hostB);
        swappedSecond[i] = choices.literal(b, hostA);
        return;
      }
    }
  }

  /// Steps that break no hard rule, empty no seat and stay near, then the same steps taken back: as
  /// many accepted moves as one likes, and never far away.
  private void drawWalk(RandomGenerator random) {
    activity.copyScore(score);
    int last = score.length - 1;
    score[last] -= (long) (NEAR * Math.abs(score[last]));
    for (int step = 0; step < WALK / 2; ) {
      int literal = drawReassign(random);
      int before = activity.literalOf(choices.choiceOf(literal));
      activity.choose(literal);
      if (isAtLeast(score)) {
        walked[step] = literal;
        walked[WALK - 1 - step] = before;
        step++;
      } else {
        activity.choose(before);
      }
    }
    for (int step = WALK / 2; step < WALK; step++) {
      activity.choose(walked[step]);
    }
  }

  private boolean isAtLeast(long[] least) {
    return activity.score(Score.HARD) >= least[Score.HARD]
        && activity.score(Score.FILL) >= least[Score.FILL]
        && activity.score(least.length - 1) >= least[least.length - 1];
  }

  /// Another host on a seat, evaluated and undone: the score it would have had.
  long[] reassign() {
    int literal = reassigned[at++ & (DRAWN - 1)];
    int seat = choices.choiceOf(literal);
    if (!activity.isBlocked(seat, choices.hostOf(literal), -1)) {
      evaluate(literal, literal);
    }
    return score;
  }

  /// Two hosts swapped, evaluated and undone: the score it would have had.
  long[] swap() {
    int i = at++ & (DRAWN - 1);
    int first = swappedFirst[i];
    int second = swappedSecond[i];
    int a = choices.choiceOf(first);
    int b = choices.choiceOf(second);
    if (!activity.isBlocked(a, choices.hostOf(first), b)
        && !activity.isBlocked(b, choices.hostOf(second), a)) {
      evaluate(first, second);
    }
    return score;
  }

  /// Makes a change of one seat or two, reads the score, and takes it back.
  private void evaluate(int first, int second) {
    activity.begin();
    activity.copyScore(unchanged);
    activity.choose(first);
    activity.choose(second);
    activity.copyScore(score);
    activity.rollBack();
    activity.restoreScore(unchanged);
  }

  /// Another host on a seat, kept: the score it then has.
  long[] accept() {
    int literal = walked[at++ & (WALK - 1)];
    if (!activity.isBlocked(choices.choiceOf(literal), choices.hostOf(literal), -1)) {
      activity.begin();
      activity.choose(literal);
    }
    activity.copyScore(score);
    return score;
  }

  /// The hosts of the roster as it stands.
  int[] hosts() {
    return activity.hosts();
  }

  /// The same with the next reassignment made.
  int[] afterReassign() {
    return with(reassigned[at & (DRAWN - 1)]);
  }

  /// The same with the next swap made.
  int[] afterSwap() {
    return with(swappedFirst[at & (DRAWN - 1)], swappedSecond[at & (DRAWN - 1)]);
  }

  /// The same with the next step of the walk made.
  int[] afterAccept() {
    return with(walked[at & (WALK - 1)]);
  }

  private int[] with(int... literals) {
    int[] hosts = hosts();
    for (int literal : literals) {
      hosts[choices.choiceOf(literal)] = choices.hostOf(literal);
    }
    return hosts;
  }
}
