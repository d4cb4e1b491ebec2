package callsheet.judge;

import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;

/// Judges rosters: the score and the ledger, from the rules' own audits.
public final class Judge {

  private Judge() {}

  /// The verdict on a roster under the rules.
  public static Verdict audit(Rulebook rulebook, Roster roster) {
    long[] score = new long[rulebook.levels()];
    List<RuleAudit> audits = new ArrayList<>();
    for (Setting setting : rulebook.settings()) {
      SettingFindings findings =
          new SettingFindings(roster, setting.scope(), rulebook.callMinutes());
      setting.rule().audit(findings);
      RuleAudit audit = audited(setting, findings);
      score[audit.level()] += audit.gain() - audit.penalty();
      audits.add(audit);
    }
    return new Verdict(Score.of(score), audits);
  }

  private static RuleAudit audited(Setting setting, SettingFindings findings) {
    long broken = findings.violations().size();
    long satisfied = findings.instances() - broken;
    long amounts = 0;
    for (var violation : findings.violations()) {
      amounts += violation.amount() * violation.importance();
    }
    long penalty =
        switch (setting.strength()) {
          case Strength.Hard _ -> amounts;
          case Strength.Soft soft -> soft.weight() * amounts;
          case Strength.Ratio ratio ->
              Math.max(1, ratio.weight())
                  * Math.max(0, ratio.required(findings.instances()) - satisfied);
        };
    long weight = setting.strength() instanceof Strength.Soft soft ? soft.weight() : 1;
    return new RuleAudit(
        setting.index(),
        setting.name(),
        setting.title(),
        setting.strength(),
        findings.instances(),
        satisfied,
        findings.violations(),
        Rulebook.levelOf(setting.strength()),
        penalty,
        weight * findings.gained(),
        findings.shares());
  }
}
