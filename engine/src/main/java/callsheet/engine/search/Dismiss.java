package callsheet.engine.search;

import java.util.random.RandomGenerator;

/// A host is sent home for a day: what stands in their [Lines] becomes nothing, and their seats go
/// to others who are there, whose seats in the way go to others in turn ([Waiting]).
final class Dismiss implements Move {

  private final Waiting waiting;

  /// The choices that are lines.
  private final int[] line;

  Dismiss(Field field, Lines lines) {
    this.waiting = new Waiting(field, lines);
    this.line = lines.in(field.free);
  }

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    return waiting.sendHome(trial, line[random.nextInt(line.length)])
        && waiting.isWorthwhile()
        && waiting.placeAll(trial, random);
  }
}
