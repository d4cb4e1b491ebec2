package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import java.util.random.RandomGenerator;

/// The hosts of two seats exchanged.
record Swap(Field field) implements Move {

  @Override
  public String name() {
    return "swap";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    Activity activity = field.activity;
    int a = field.randomSeat(random);
    int b = field.nearby(a, random);
    int hostA = activity.host(a);
    int hostB = activity.host(b);
    if (hostA == hostB) {
      return false;
    }
    int toA = field.literal(a, hostB);
    int toB = field.literal(b, hostA);
    return toA != Model.NONE
        && toB != Model.NONE
        && !field.isBlocked(a, hostB, b)
        && !field.isBlocked(b, hostA, a)
        && trial.putTwo(toA, toB);
  }
}
