package callsheet.engine.search;

import callsheet.engine.activity.Activity;
import callsheet.model.Model;
import java.util.random.RandomGenerator;

/// The hosts of three seats moved on in a circle.
record Cycle(Field field) implements Move {

  @Override
  public String name() {
    return "cycle";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int a = field.randomSeat(random);
    int b = field.nearby(a, random);
    int c = field.nearby(b, random);
    Activity activity = field.activity;
    int hostA = activity.host(a);
    int hostB = activity.host(b);
    int hostC = activity.host(c);
    boolean differ = hostA != hostB && hostB != hostC && hostC != hostA;
    if (!differ) {
      return false;
    }
    int toA = field.literal(a, hostC);
    int toB = field.literal(b, hostA);
    int toC = field.literal(c, hostB);
    return toA != Model.NONE
        && toB != Model.NONE
        && toC != Model.NONE
        && !field.isBlocked(a, hostC, c)
        && !field.isBlocked(b, hostA, a)
        && !field.isBlocked(c, hostB, b)
        && trial.putThree(toA, toB, toC);
  }
}
