package callsheet.engine;

import callsheet.result.Ending;
import callsheet.result.Round;
import callsheet.roster.Score;

/// What happens during a solve. Each face prints it its own way.
///
/// `millis` counts from the start of the solve; in a deterministic run it counts thousands of
/// search steps.
public sealed interface Event {

  /// When it happened.
  long millis();

  /// So much of the first roster stands: told a few times while a large one is built.
  ///
  /// @param hosts by choice, [callsheet.model.Model#NONE] for nobody
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  record Growing(long millis, Score score, int[] hosts) implements Event {}

  /// The first complete roster stands, or what stood of it when the stop was pressed.
  record FirstRoster(long millis, Score score) implements Event {}

  /// A better roster was found.
  record Improved(long millis, Score score) implements Event {}

  /// A lower upper bound was proven: no roster scores more.
  record BoundTightened(long millis, Score bound) implements Event {}

  /// The proof cannot use its native library; the search goes on without it.
  record ProofUnavailable(long millis, String reason) implements Event {}

  /// All threads have ended a round and go on from the best roster.
  record RoundEnded(Round round) implements Event {
    @Override
    public long millis() {
      return round.millis();
    }
  }

  /// The solve ended.
  record Ended(long millis, Ending ending) implements Event {}
}
