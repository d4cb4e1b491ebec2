package callsheet.planner.analysis.variant;

import callsheet.planner.analysis.Subject;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.rule.RuleInfo.Family;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// What a roster is worth by some of its rules, or by how much two rosters differ; in points of the
/// score, more is better.
///
/// @param score by level
/// @param hard minus the amounts by which hard rules are broken
/// @param unfilled minus the number of unfilled seats
/// @param suitability what seats earn
/// @param fairness minus the penalties of the fairness rules
/// @param rest minus all other penalties of soft levels
public record Worth(
    Score score, long hard, long unfilled, long suitability, long fairness, long rest) {

  /// By all rules.
  public static Worth of(Subject subject) {
    return of(subject, audit -> true);
  }

  /// By the rules that count; unfilled seats are counted always.
  public static Worth of(Subject subject, Predicate<RuleAudit> counts) {
    Map<Integer, Family> families = new HashMap<>();
    for (Setting setting : subject.rulebook().settings()) {
      families.put(setting.index(), Catalogue.info(setting.rule().getClass()).family());
    }
    long[] levels = new long[subject.verdict().score().levels()];
    long suitability = 0;
    long fairness = 0;
    long rest = 0;
    for (RuleAudit audit : subject.verdict().rules()) {
      if (counts.test(audit)) {
        levels[audit.level()] += audit.gain() - audit.penalty();
        suitability += audit.gain();
        if (audit.level() > Score.FILL && families.get(audit.setting()) == Family.FAIRNESS) {
          fairness -= audit.penalty();
        } else if (audit.level() > Score.FILL) {
          rest -= audit.penalty();
        }
      }
    }
    long unfilled = -subject.roster().unfilled().size();
    return new Worth(Score.of(levels), levels[Score.HARD], unfilled, suitability, fairness, rest);
  }

  /// By how much this is more.
  public Worth minus(Worth other) {
    return new Worth(
        difference(score, other.score),
        hard - other.hard,
        unfilled - other.unfilled,
        suitability - other.suitability,
        fairness - other.fairness,
        rest - other.rest);
  }

  private static Score difference(Score a, Score b) {
    long[] levels = new long[Math.max(a.levels(), b.levels())];
    Arrays.setAll(levels, level -> a.level(level) - b.level(level));
    return Score.of(levels);
  }
}
