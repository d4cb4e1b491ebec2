package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// Puts a host on a seat and finds others for the seats of theirs that stand in the way.
final class Eject implements Move {

  private final Field field;
  private final Recreate recreate;
  private final int[] blockers = new int[3];

  Eject(Field field) {
    this.field = field;
    this.recreate = new Recreate(field);
  }

  @Override
  public String name() {
    return "eject";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    return putOn(field.randomHost(field.randomSeat(random), random), trial, random);
  }

  /// Puts a literal's host on its seat, and others on the seats in the way. False, and perhaps half
  /// done, if nothing is in the way, too much, or what cannot be moved, or if hard rows would break
  /// further.
  boolean putOn(int literal, Trial trial, RandomGenerator random) {
    Activity activity = field.activity;
    int seat = field.choices.choiceOf(literal);
    int host = field.choices.hostOf(literal);
    if (host == activity.host(seat) || host == Roster.UNFILLED) {
      return false;
    }
    int n = activity.blockers(seat, host, blockers);
    if (n == 0 || n > blockers.length) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (field.choices.isSettled(blockers[i])) {
        return false;
      }
    }
    for (int i = 0; i < n; i++) {
      activity.leave(blockers[i]);
    }
    if (!trial.putOne(literal)) {
      return false;
    }
    recreate.fill(blockers, n, random);
    return true;
  }
}
