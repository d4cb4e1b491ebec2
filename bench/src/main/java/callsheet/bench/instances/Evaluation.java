package callsheet.bench.instances;

import callsheet.roster.Score;

/// What a solution is worth by the instance's own words.
///
/// @param broken by how much the hard requirements are broken
/// @param undone tasks that nobody does
/// @param cost the published cost function
public record Evaluation(long broken, long undone, long cost) {

  /// Whether the cost counts: everything is done and no hard requirement broken.
  public boolean isComplete() {
    return broken == 0 && undone == 0;
  }

  /// The score that the rows must give.
  public Score score() {
    return Score.of(-broken, -undone, -cost);
  }
}
