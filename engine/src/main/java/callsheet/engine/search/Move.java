package callsheet.engine.search;

import java.util.random.RandomGenerator;

/// A neighbourhood: a way to change a roster a little.
interface Move {

  /// A stable word for its kind.
  String name();

  /// Makes a random change of its kind in the trial. False if it could not be completed; what was
  /// made of it is then taken back by the caller.
  boolean propose(Trial trial, RandomGenerator random);
}
