package callsheet.roster;

import java.util.List;

/// What the judge says of a roster: its score and the ledger that the score adds up from.
///
/// @param rules one entry for each setting of the rulebook, in its order
public record Verdict(Score score, List<RuleAudit> rules) {

  public Verdict {
    rules = List.copyOf(rules);
  }

  /// The settings that are broken at the hard level.
  public List<RuleAudit> hardBreaches() {
    return rules.stream().filter(r -> r.level() == Score.HARD && r.penalty() > 0).toList();
  }
}
