package callsheet.engine.search;

import java.util.random.RandomGenerator;

/// Another host on a seat.
record Reassign(Field field) implements Move {

  @Override
  public String name() {
    return "reassign";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    int seat = field.randomSeat(random);
    int literal = field.randomHost(seat, random);
    int host = field.choices.hostOf(literal);
    return host != field.activity.host(seat)
        && !field.isBlocked(seat, host, -1)
        && trial.putOne(literal);
  }
}
