package callsheet.engine;

import callsheet.result.Ending;
import callsheet.result.Round;
import callsheet.roster.Score;
import java.util.List;
import java.util.Optional;

/// What a solve ends with.
///
/// @param hosts of each choice, [callsheet.model.Model#NONE] for nobody
/// @param score by the rows
/// @param bound no roster scores more, if known
/// @param rounds what the search did, oldest first
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
public record Solution(
    int[] hosts, Score score, Optional<Score> bound, Ending ending, List<Round> rounds) {

  /// Search moves evaluated.
  public long moves() {
    return rounds.isEmpty() ? 0 : rounds.getLast().moves();
  }
}
