package callsheet.result;

import callsheet.model.ModelSize;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// How a roster came about.
///
/// @param bound no roster scores more, if known
/// @param threads search threads
/// @param limit time limit asked for
/// @param progress incumbent and bound over time, oldest first
/// @param phases wall time of each phase in order: read, compile, first roster, search, audit
/// @param size of the model, if it came to one
/// @param rounds of the search, oldest first
/// @param heapBytes the most heap that was seen in use, what nobody needs any more included, if it
///   was looked at
/// @param proofUnavailable why nothing could be solved exactly beside the search, if it couldn't
public record Run(
    Ending ending,
    Optional<Score> bound,
    long seed,
    int threads,
    boolean deterministic,
    Duration limit,
    List<Progress> progress,
    Map<String, Duration> phases,
    Optional<ModelSize> size,
    List<Round> rounds,
    OptionalLong heapBytes,
    Optional<String> proofUnavailable) {

  public Run {
    progress = List.copyOf(progress);
    phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    rounds = List.copyOf(rounds);
  }

  /// Search moves evaluated, all threads together.
  public long moves() {
    return rounds.isEmpty() ? 0 : rounds.getLast().moves();
  }

  /// What each neighbourhood came to in the end.
  public List<Neighbourhood> neighbourhoods() {
    return rounds.isEmpty() ? List.of() : rounds.getLast().soFar();
  }
}
