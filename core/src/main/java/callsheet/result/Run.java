package callsheet.result;

import callsheet.roster.Score;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a roster came about.
///
/// @param bound no roster scores more, if known
/// @param threads search threads
/// @param limit time limit asked for
/// @param progress incumbent and bound over time, oldest first
/// @param phases wall time of each phase in order: read, compile, first roster, search, audit
/// @param literals base literals of the model
/// @param moves search moves evaluated, all threads together
public record Run(
    Ending ending,
    Optional<Score> bound,
    long seed,
    int threads,
    boolean deterministic,
    Duration limit,
    List<Progress> progress,
    Map<String, Duration> phases,
    int literals,
    int derived,
    int rows,
    long nonZeros,
    long moves) {

  public Run {
    progress = List.copyOf(progress);
    phases = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(phases));
  }
}
