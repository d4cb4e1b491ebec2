package callsheet.planner.analysis.impact;

import callsheet.judge.Judge;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.planner.analysis.variant.Trial;
import callsheet.planner.analysis.variant.Worth;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rule.Definition;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What the month gains when a rule is left out or moved.
///
/// @param found the best roster found then, audited under the rules moved
/// @param gain what all other rules gain; the rule's own penalty is not counted
/// @param measurable whether that is more than luck
/// @param proven whether both rosters compared are known to be the best
/// @param seats how many seats have another host then, or nobody
/// @param breaks how often the roster breaks the rule as it was
/// @param penalty what the rule charges the month as it is, at its level
public record Price(
    Setting setting,
    Move move,
    Subject found,
    Worth gain,
    boolean measurable,
    boolean proven,
    int seats,
    long breaks,
    long penalty) {

  /// The price that a trial shows.
  static Price of(Subject subject, Setting setting, Move move, Trial trial, Baseline baseline) {
    Predicate<RuleAudit> others = audit -> audit.setting() != setting.index();
    Subject base = baseline.median();
    Worth gain = Worth.of(trial.found(), others).minus(Worth.of(base, others));
    long penalty =
        base.verdict().rules().stream().filter(others.negate()).mapToLong(RuleAudit::penalty).sum();
    return new Price(
        setting,
        move,
        trial.found(),
        gain,
        Baseline.isMeasurable(gain.score(), baseline.spread(others)),
        trial.proven() && baseline.isProven(),
        Baseline.seatsApart(base.roster(), trial.found().roster()),
        breaks(subject.rulebook(), setting, trial.found().roster()),
        penalty);
  }

  /// Only the rule itself is judged again: what the others say of the roster is known. A rule that
  /// others measure by speaks through them.
  private static long breaks(Rulebook rulebook, Setting setting, Roster roster) {
    if (setting.rule() instanceof Definition) {
      return Judge.audit(rulebook, roster).hardBreaches().stream()
          .mapToLong(audit -> audit.violations().size())
          .sum();
    }
    List<Setting> own = new ArrayList<>(List.of(setting));
    rulebook.settings().stream().filter(s -> s.rule() instanceof Definition).forEach(own::add);
    return Judge.audit(new Rulebook(own), roster).rules().getFirst().violations().size();
  }
}
