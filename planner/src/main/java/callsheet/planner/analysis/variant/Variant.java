package callsheet.planner.analysis.variant;

import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import java.util.function.Supplier;

/// A month to be solved, the one at hand or one that differs from it.
///
/// @param start a roster of its scenario
/// @param model of the start's scenario under the rules; asked for when its turn comes
public record Variant(Rulebook rulebook, Roster start, Supplier<Model> model, long seed) {

  /// The same with other randomness.
  public Variant seed(long other) {
    return new Variant(rulebook, start, model, other);
  }
}
