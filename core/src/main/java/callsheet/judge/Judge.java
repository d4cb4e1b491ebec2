package callsheet.judge;

import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Share;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;

/// Judges rosters: the score and the ledger, from the rules' own audits.
public final class Judge {

  private Judge() {}

  /// The verdict on a roster under the rules.
  public static Verdict audit(Rulebook rulebook, Roster roster) {
    int callMinutes = rulebook.callMinutes();
    RosterDays days = new RosterDays(roster);
    // Each setting is judged by itself, so several are at a time.
    return verdict(
        rulebook,
        rulebook.settings().parallelStream()
            .map(setting -> audit(setting, setting.scope(), roster, callMinutes, days))
            .toList());
  }

  /// The finding on one setting that looks at a scope.
  static RuleAudit audit(
      Setting setting, Scope scope, Roster roster, int callMinutes, RosterDays days) {
    SettingFindings findings = new SettingFindings(roster, scope, callMinutes, days);
    setting.rule().audit(findings);
    long weight = setting.strength() instanceof Strength.Soft soft ? soft.weight() : 1;
    return audited(
        setting,
        findings.instances(),
        findings.violations(),
        weight * findings.gained(),
        findings.shares());
  }

  /// The verdict that findings on all settings add up to.
  static Verdict verdict(Rulebook rulebook, List<RuleAudit> audits) {
    long[] score = new long[rulebook.levels()];
    audits.forEach(audit -> score[audit.level()] += audit.gain() - audit.penalty());
    return new Verdict(Score.of(score), audits);
  }

  /// A setting's line of the ledger.
  static RuleAudit audited(
      Setting setting, long instances, List<Violation> violations, long gain, List<Share> shares) {
    long satisfied = instances - violations.size();
    long amounts = 0;
    for (var violation : violations) {
      amounts += violation.amount() * violation.importance();
    }
    long penalty =
        switch (setting.strength()) {
          case Strength.Hard _ -> amounts;
          case Strength.Soft soft -> soft.weight() * amounts;
          case Strength.Ratio ratio ->
              Math.max(1, ratio.weight()) * Math.max(0, ratio.required(instances) - satisfied);
        };
    return new RuleAudit(
        setting.index(),
        setting.name(),
        setting.title(),
        setting.strength(),
        instances,
        satisfied,
        violations,
        Rulebook.levelOf(setting.strength()),
        penalty,
        gain,
        shares);
  }
}
