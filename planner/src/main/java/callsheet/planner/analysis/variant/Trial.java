package callsheet.planner.analysis.variant;

import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.planner.AuditMismatch;
import callsheet.planner.analysis.Subject;
import callsheet.result.Ending;
import callsheet.roster.Roster;

/// What a variant came to.
///
/// @param found the best roster found, audited under the variant's rules
/// @param proven whether it is known that there is no better one
public record Trial(Subject found, boolean proven) {

  /// Improves the variant's roster.
  ///
  /// @throws AuditMismatch if the judge's score is not the engine's
  public static Trial of(Variant variant, Settings settings, Stop stop) {
    Model model = variant.model().get();
    Settings own =
        new Settings(
            settings.limit(), variant.seed(), settings.threads(), settings.deterministic());
    Solution solution = Engine.improve(model, own, variant.start().hosts(), stop);
    Roster roster = Roster.of(variant.start().scenario(), solution.hosts());
    Subject found = Subject.of(variant.rulebook(), roster);
    AuditMismatch.check(solution.score(), found.verdict().score());
    return new Trial(found, solution.ending() == Ending.OPTIMAL);
  }
}
