package callsheet.planner.analysis.desk;

import callsheet.analysis.RuleChange;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Score;
import java.util.List;

/// A host for a seat, the rest of the roster kept.
public sealed interface Candidate {

  /// The host.
  Host host();

  /// The seat they would take, of those of the role the one where they are worth most.
  Seat seat();

  /// A host who could take it without breaking a hard rule further.
  ///
  /// @param stands whether they stand there now
  /// @param score of the whole roster with them there
  /// @param changes the rules that it makes a difference to; empty if not audited
  /// @param audited whether the judge audited the very roster; else the rows say so
  record Possible(
      Host host, Seat seat, boolean stands, Score score, List<RuleChange> changes, boolean audited)
      implements Candidate {
    public Possible {
      changes = List.copyOf(changes);
    }
  }

  /// A host who can't.
  record Blocked(Host host, Seat seat, List<Block> blocks) implements Candidate {
    public Blocked {
      blocks = List.copyOf(blocks);
    }
  }
}
