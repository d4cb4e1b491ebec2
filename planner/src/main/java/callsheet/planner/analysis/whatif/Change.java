package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Text;

/// A change of the month that a planner asks about.
public interface Change {

  /// The change as people say it.
  Text text();

  /// Makes the change.
  void apply(Draft draft);

  /// A kind of change: how it is written, and what reads it.
  interface Kind {

    /// How it is written: `train HOST:CATEGORY[:LEVEL]`.
    String syntax();

    /// The first words by which it is known, in lower case.
    String word();

    /// Reads what stands behind the word.
    ///
    /// @throws QuestionProblem if it names what the month doesn't have, or is written otherwise
    Change read(String rest, Names names);
  }
}
