package callsheet.result;

import java.util.List;

/// The end of a round of the search, when all threads go on from the best roster.
///
/// @param millis since the solve began; in a deterministic run, search steps in thousands instead
/// @param soFar what each neighbourhood has come to since the solve began
public record Round(long millis, List<Neighbourhood> soFar) {

  public Round {
    soFar = List.copyOf(soFar);
  }

  /// Moves evaluated since the solve began.
  public long moves() {
    return soFar.stream().mapToLong(Neighbourhood::tried).sum();
  }
}
