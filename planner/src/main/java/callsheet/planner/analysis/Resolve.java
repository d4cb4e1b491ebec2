package callsheet.planner.analysis;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.planner.AuditMismatch;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import java.time.Duration;
import java.util.Optional;

/// A re-solve: another scenario or other rules, from the roster at hand.
///
/// @param subject the best roster found, audited
/// @param bound no roster scores more, if known
public record Resolve(Subject subject, Ending ending, Optional<Score> bound) {

  /// Solves from a roster, of which seats stay as they are where the rules let them. Compiling
  /// counts towards the limit.
  ///
  /// @param start a roster of the scenario to be solved
  /// @throws AuditMismatch if the judge's score is not the engine's
  public static Resolve of(Rulebook rulebook, Roster start, Settings settings, Stop stop) {
    long began = System.nanoTime();
    Model model = Compiler.compile(start.scenario(), rulebook, settings.threads());
    Settings left =
        settings.deterministic()
            ? settings
            : settings.after(Duration.ofNanos(System.nanoTime() - began));
    return of(rulebook, model, start, left, stop);
  }

  /// The same over rows that are compiled already.
  ///
  /// @param model of the start's scenario under the rules
  public static Resolve of(
      Rulebook rulebook, Model model, Roster start, Settings settings, Stop stop) {
    Solution solution =
        Engine.solve(model, settings, Optional.of(start.hosts()), event -> {}, stop);
    Subject best = Subject.of(rulebook, Roster.of(start.scenario(), solution.hosts()));
    AuditMismatch.check(solution.score(), best.verdict().score());
    return new Resolve(best, solution.ending(), solution.bound());
  }
}
