package callsheet.engine.search;

import java.util.random.RandomGenerator;

/// A host is sent home for a day: what stands in their [Lines] becomes nothing, and their seats go
/// to others, whose seats in the way go to others in turn ([EjectionPool]).
final class Dismiss implements Move {

  private final EjectionPool pool;

  /// The choices that are lines.
  private final int[] line;

  Dismiss(Field field, Lines lines) {
    this.pool = new EjectionPool(field, lines);
    this.line = lines.among(field.free);
  }

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public boolean propose(Trial trial, RandomGenerator random) {
    return pool.sendHome(trial, line[random.nextInt(line.length)])
        && trial.isNoLoss()
        && pool.placeAll(trial, random);
  }
}
