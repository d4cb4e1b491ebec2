package callsheet.planner.analysis.relax;

import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.function.UnaryOperator;

/// One thing a planner could give up or arrange.
///
/// @param kind a stable word for files
/// @param words what to do
/// @param effect the scenario with it done
public record Change(Kind kind, Text words, UnaryOperator<Scenario> effect) {

  /// The kinds, the least incisive first: what concerns one seat, one host, one case, everybody.
  public enum Kind {
    UNPIN,
    WITHDRAW,
    WAIVE,
    TRAIN,
    LICENSE,
    CONTRACT,
    CHANNEL,
    SOFTEN,
    LIMIT
  }
}
