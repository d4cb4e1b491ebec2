package callsheet.analysis.ledger;

import callsheet.answer.Answer;
import callsheet.model.Model;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.rule.Definition;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;

/// The objective of a roster split into what each rule setting earns and costs, exactly, and how
/// much each setting has to say.
///
/// @param roster that was audited
/// @param score what the parts add up to
/// @param lines one for each setting that is not a mere definition, in the rulebook's order
public record Ledger(Roster roster, Score score, List<Line> lines) {

  /// One setting.
  ///
  /// @param tight how often it leaves the roster no room; see the answer's page for what is counted
  public record Line(Setting setting, RuleAudit audit, long tight) {

    /// What the setting adds to the score at its level.
    public long points() {
      return audit.gain() - audit.penalty();
    }

    /// Whether this roster would be the same without the setting: never broken, never tight, and
    /// nothing earned.
    public boolean neverBinds() {
      return tight == 0 && audit.violations().isEmpty() && audit.gain() == 0;
    }
  }

  public Ledger {
    lines = List.copyOf(lines);
  }

  /// The ledger of an audited roster.
  ///
  /// @param model the roster's scenario under the rulebook, compiled
  /// @throws IllegalStateException if the parts do not add up to the score
  public static Ledger of(Rulebook rulebook, Model model, Roster roster, Verdict verdict) {
    long[] tight = Tightness.of(rulebook, model, roster);
    List<Line> lines = new ArrayList<>();
    for (Setting setting : rulebook.settings()) {
      if (!(setting.rule() instanceof Definition)) {
        lines.add(new Line(setting, verdict.rules().get(setting.index()), tight[setting.index()]));
      }
    }
    Ledger ledger = new Ledger(roster, verdict.score(), lines);
    ledger.checkSum();
    return ledger;
  }

  private void checkSum() {
    long[] sum = new long[score.levels()];
    for (Line line : lines) {
      sum[line.audit().level()] += line.points();
    }
    if (!Score.of(sum).equals(score)) {
      throw new IllegalStateException(
          "The parts add up to " + Score.of(sum) + " and the score is " + score);
    }
  }

  /// The answer to `explain`.
  public Answer answer() {
    return LedgerAnswer.of(this);
  }
}
