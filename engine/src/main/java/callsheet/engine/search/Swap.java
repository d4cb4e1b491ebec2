package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import callsheet.roster.Roster;
import java.util.random.RandomGenerator;

/// The hosts of two seats exchanged.
record Swap(Field field) implements Move {

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    Activity activity = field.activity;
    int a = field.randomSeat(random);
    int b = field.nearby(a, random);
    int hostA = activity.host(a);
    int hostB = activity.host(b);
    if (hostA == hostB || hostA == Roster.UNFILLED || hostB == Roster.UNFILLED) {
      return false;
    }
    int toA = field.choices.literal(a, hostB);
    int toB = field.choices.literal(b, hostA);
    return toA != Model.NONE
        && toB != Model.NONE
        && !activity.isBlocked(a, hostB, b)
        && !activity.isBlocked(b, hostA, a)
        && trial.putTwo(toA, toB);
  }
}
